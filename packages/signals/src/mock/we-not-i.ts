import { defineSignal, findIn } from '@throughline/core/signal';
import { answersOf, isStory } from './answers.ts';

const WE = /\bwe(?:['’](?:ve|d|re|ll))?\b/giu;
const I = /\bI(?:['’](?:ve|d|m|ll))?\b/gu;
/** From here on a listener stops knowing what was yours. */
const OFTEN = 3;

export default defineSignal({
  id: 'we-not-i',
  family: 'mock',
  title: '“We” where your part is asked for',
  appliesTo: ['mock'],
  severity: 'warning',
  why: `Credit shared is kind, and an interviewer can only hire one of “us”. They ask what you did, and score what they heard you
say that you did.`,
  basis: {
    kind: 'study',
    ref: 'Janz, Initial Comparisons of Patterned Behavior Description Interviews Versus Unstructured Interviews, Journal of Applied Psychology 67(5), 1982: what is scored is what the candidate did',
  },
  examples: {
    flags: [
      {
        text: '«We» noticed that the night shift planned its vans by feel. We sat with them for a month, and then we built a small tool for it. We cut planning from two hours to 20 minutes.',
        fixed:
          'I noticed that the night shift planned its vans by feel. I sat with them for a month, and then we built a small tool for it; I wrote the model. Planning went from two hours to 20 minutes.',
      },
      {
        text: 'Q: Your best work?\nA: Our team had a backlog of 900 queries. «We» split them by study, we agreed on an order, we called the sites every Monday, and in the end we had 60.',
        fixed:
          'Q: Your best work?\nA: Our team had a backlog of 900 queries. I split them by study and called the sites every Monday; in the end we had 60, and I had learned every site’s first name.',
      },
    ],
    quiet: [
      'I noticed that the night shift planned its vans by feel. I sat with them for a month, and together we built a small tool. Planning went from two hours to 20 minutes, and we were proud.',
      'We are a family of bakers.',
    ],
  },
  *check({ text }) {
    for (const answer of answersOf(text)) {
      if (!isStory(text.slice(answer.start, answer.end))) continue;
      const we = findIn(text, { span: answer }, WE);
      const mine = findIn(text, { span: answer }, I).length;
      if (we.length < OFTEN || we.length <= 2 * mine) continue;
      yield {
        span: we[0]!.span,
        message: `“We” ${we.length} times and “I” ${mine === 0 ? 'never' : mine === 1 ? 'once' : mine === 2 ? 'twice' : `${mine} times`}: a listener cannot tell which part was yours.`,
        fix: {
          kind: 'ask',
          question: 'Which of these things did you do yourself? Say “I” for those, and “we” for the rest.',
        },
      };
    }
  },
});
