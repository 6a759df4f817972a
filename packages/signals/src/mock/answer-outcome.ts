import { hasProof } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { answersOf, isStory, sentencesIn } from './answers.ts';

/** Words with which people tell how a thing ended. */
const ENDED =
  /\b(?:as a result|in the end|went (?:from|down|up|back)|came (?:from|down|up)|instead of|used to be|the (?:result|outcome|upshot)|ended (?:up|with)|so that now|since then|ever since|afterwards|which meant|that meant|led to|resulted|today (?:it|they|we|the)|now (?:it|they|we|the)|won|fell|rose|dropped|doubled|halved|tripled|grew|shrank|saved|stopped|changed (?:his|her|their) mind|agreed|adopted|still (?:use|run|in use)|on time|shipped|launched|went live|promoted|came round)\b/iu;

/** Whether somebody tells how it ended. */
const tellsAnOutcome = (words: string): boolean => ENDED.test(words) || hasProof(words);

export default defineSignal({
  id: 'answer-outcome',
  family: 'mock',
  title: 'The story has no ending',
  appliesTo: ['mock'],
  severity: 'warning',
  why: `Interviewers score what came of it. A story that stops at what you did leaves the most important box empty, however good
the work was.`,
  basis: {
    kind: 'guide',
    ref: 'UK National Careers Service, The STAR method: situation, task, action, result',
  },
  examples: {
    flags: [
      {
        text: 'I noticed that the night shift planned its vans by feel. I sat with them for a month, wrote down how they decided, and built a small tool for it. «I also taught them how to use it and wrote a page of instructions.»',
        fixed:
          'I noticed that the night shift planned its vans by feel. I sat with them for a month, wrote down how they decided, and built a small tool for it. Empty runs fell from 22 a week to 4.',
      },
      {
        text: 'Q: A conflict?\nA: I had a colleague who rewrote my reports before they went out. I asked her for coffee, told her what I had seen, and listened to what she was afraid of. «We made a list of what each of us would look after.»',
        fixed:
          'Q: A conflict?\nA: I had a colleague who rewrote my reports before they went out. I asked her for coffee, told her what I had seen, and listened to what she was afraid of. In the end she stopped, and we shared the desk for two years.',
      },
    ],
    quiet: [
      'I noticed that the night shift planned its vans by feel. I sat with them for a month and built a small tool for it, and as a result nobody drives out empty any more on a Sunday.',
      'Q: Why us?\nA: I like trains.',
      'Q: Where do you see yourself?\nA: I would like to answer for a whole line, from the planning to the people, because that is where I can see what my work does for somebody who stands on a platform.',
    ],
  },
  *check({ text }) {
    for (const answer of answersOf(text)) {
      const words = text.slice(answer.start, answer.end);
      if (!isStory(words) || !isTold(words) || tellsAnOutcome(words)) continue;
      const last = sentencesIn(text, answer).at(-1) ?? answer;
      yield {
        span: last,
        message: 'The story stops here, and the interviewer does not know how it ended.',
        fix: {
          kind: 'ask',
          question: 'What was different afterwards, for whom, and how could one tell?',
          template: 'In the end [what changed], from [before] to [after].',
        },
      };
    }
  },
});

/** An answer that tells what somebody did once, not what they think, wish or usually do. */
const isTold = (words: string): boolean => DONE.test(words) && !HABIT.test(words);

const DONE =
  /\b(?:i|we)\s(?:(?:then|also|first|finally|just|never|only|even|had|quickly|immediately|eventually)\s)*(?:\p{L}{2,}ed|built|made|sent|went|wrote|told|took|gave|saw|ran|led|met|found|held|kept|brought|taught|bought|sat|spoke|began|drew|chose|dealt|drove|fought|got|grew|left|lost|shot|stood|threw|won|did|did(?:n['’]t| not) \p{L}+)\b/iu;
const HABIT =
  /\b(?:usually|generally|typically|normally|in general|i (?:always|try|tend|would|prefer|like) to?|whenever)\b/iu;
