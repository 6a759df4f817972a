import { LIMITS } from '../limits.ts';
import { openingSentence } from '../one-sentence.ts';
import type { Ranked } from '../rank.ts';
import { answered, fit, isSound, type Planned, type Telling, tell } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { countWords } from '../wording/letters.ts';
import { distinct, unused, whereOf } from './choice.ts';
import { toolsLine } from './lines.ts';

/** The résumé’s four lines: the sentence, two more proofs, why now. */
export function composeSummary(telling: Telling): StorySentence[][] {
  const opened = telling.ranked.find(({ claim }) => telling.one?.claims.includes(claim.id));
  const longer = openingSentence({ ...telling, isSound: (text) => isSound(telling, text) }, opened?.claim.id);
  const one = telling.chosen ? telling.one : (longer ?? telling.one);
  const others = distinct(
    unused(telling, one?.claims ?? []).filter(({ phrase }) => phrase.opens !== 'passive'),
  )
    .filter(({ project }, at, all) => !project || all.findIndex((one) => one.project) === at)
    .slice(0, 3);
  const plan: Planned[] = [
    { said: one, wanted: 0, paragraph: 0 },
    ...inPosts(others, opened).map(({ told, opening }, at) => ({
      said: tell(telling, told, { person: 'none', opening }),
      wanted: at + 1,
      paragraph: 0,
    })),
    {
      said: answered(telling, 'drawn').find(({ text }) => countWords(text) <= 24),
      wanted: 1.5,
      paragraph: 0,
    },
    { said: toolsLine(telling), wanted: 6, paragraph: 0 },
  ];
  return fit(
    plan,
    (text) => countWords(text) <= LIMITS.summary.most && text.split(/(?<=[.!?])\s/).length <= 4,
  );
}

/** Says where something was done when that is another post than the one before. */
function inPosts(ranked: readonly Ranked[], first?: Ranked): { told: Ranked; opening: string }[] {
  let last = first?.post?.id;
  let employer = first?.post?.employer;
  return [...ranked]
    .sort((a, b) => Number(b.post?.id === last) - Number(a.post?.id === last))
    .map((told) => {
      const { post } = told;
      const moved = post !== undefined && post.id !== last;
      const opening = moved ? whereOf(told, employer) : '';
      last = post?.id ?? last;
      employer = post?.employer ?? employer;
      return { told, opening };
    });
}
