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
  const best = telling.ranked.find(({ claim }) => telling.one?.claims.includes(claim.id));
  const longer = openingSentence({ ...telling, isSound: (text) => isSound(telling, text) }, best?.claim.id);
  const one = telling.chosen ? telling.one : (longer ?? telling.one);
  const first = telling.ranked.find(({ claim }) => one?.claims.includes(claim.id));
  const others = distinct(
    unused(telling, one?.claims ?? []).filter(({ phrase }) => phrase.opens !== 'passive'),
  )
    .filter(({ project }, at, all) => !project || all.findIndex((other) => other.project) === at)
    .slice(0, 3);
  const plan: Planned[] = [
    { said: one, wanted: 0, paragraph: 0 },
    ...inPosts(telling, others, first),
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

/** What else was done, post by post from that of the first sentence; where the post changes it is said. */
function inPosts(telling: Telling, ranked: readonly Ranked[], first: Ranked | undefined): Planned[] {
  let before = first?.post;
  let moves = 0;
  let spoken: StorySentence | undefined;
  const ordered = [...ranked].sort(
    (a, b) => Number(b.post?.id === before?.id) - Number(a.post?.id === before?.id),
  );
  return ordered.flatMap((told, at) => {
    const { post } = told;
    const moved = post !== undefined && post.id !== before?.id;
    const where = moved ? whereOf(told, before) : '';
    const opening = moves > 0 ? where.replace(/^Before that,/, 'Earlier still,') : where;
    const said = tell(telling, told, { person: 'none', opening });
    if (!said) return [];
    if (where.startsWith('Before')) moves++;
    const leansOn = moved || !post ? undefined : spoken;
    [before, spoken] = [post ?? before, post ? said : spoken];
    return [{ said, wanted: at + 1, paragraph: 0, ...(leansOn && { leansOn }) }];
  });
}
