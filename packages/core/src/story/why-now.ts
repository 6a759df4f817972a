import { promotion } from './channels/lines.ts';
import type { Ranked } from './rank.ts';
import { type Telling, tell } from './teller.ts';
import type { StorySentence, WhyNow } from './types.ts';
import { articleFor } from './wording/letters.ts';

/** The reason for the move: what only the person can say, and what their record says for it. */
export function whyNowOf(telling: Telling): WhyNow {
  const { aim, answers } = telling;
  const place = aim.company ? ` at ${aim.company}` : '';
  return {
    questions: [
      {
        id: 'drawn',
        ask:
          aim.from === 'same'
            ? 'What do you want more of in your next post, and why now?'
            : `What draws you to ${articleFor(aim.role)} ${aim.role}’s work, and why now rather than two years ago?`,
        ...(answers.drawn && { answer: answers.drawn }),
      },
      {
        id: 'here',
        ask: `Why this role${place}: what about their work or their people fits you?`,
        ...(answers.here && { answer: answers.here }),
      },
    ],
    facts: [mirror(telling), promotion(telling)].flatMap((fact) => fact ?? []),
  };
}

/** The latest work that answers what the target asks for. */
function mirror(telling: Telling): StorySentence | undefined {
  const { who, ranked } = telling;
  const like = ranked.find(
    ({ post, answers, reading, phrase }) =>
      post &&
      post.id === who.post?.id &&
      answers.length > 0 &&
      !reading.weakOpening &&
      phrase.opens === 'verb',
  );
  const said = like && tell(telling, like, { person: 'I' });
  return said && { ...said, text: said.text.replace(/^I /, opening(like!)) };
}

const opening = ({ phrase, post }: Ranked): string =>
  `In my ${post?.held ? 'current' : 'last'} post I ${post?.held && phrase.verb?.time !== 'past' ? 'already ' : ''}`;
