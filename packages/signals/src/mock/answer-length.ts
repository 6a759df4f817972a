import { defineSignal } from '@throughline/core/signal';
import { SPOKEN_PER_MINUTE } from '@throughline/core/summary';
import { answersOf, wordsIn } from './answers.ts';

/** Two minutes aloud: what a listener follows without a question of their own. */
const MOST = 2 * SPOKEN_PER_MINUTE;

export default defineSignal({
  id: 'answer-length',
  family: 'mock',
  title: 'An answer longer than two minutes',
  appliesTo: ['mock'],
  severity: 'warning',
  why: `After about two minutes an interviewer waits for the end instead of listening, and has one question fewer to ask you.`,
  basis: {
    kind: 'convention',
    ref: 'Two minutes an answer is interviewers’ custom; at about 150 words a minute (Tauroza & Allison, Speech Rates in British English, Applied Linguistics 11(1), 1990) it is 300 words',
  },
  examples: {
    flags: [
      {
        text: `${'I rebuilt the forecast with the night shift, one depot after another. '.repeat(25)}«And then we moved on to the vans.»`,
        fixed:
          'I rebuilt the forecast with the night shift, one depot after another; its error went from 14% to 9%.',
      },
      {
        text: `Q: Why us?\nA: ${'I like trains and the people who run them, at night too. '.repeat(25)}«That is why I am here, and I would say it again tomorrow.»`,
        fixed: 'Q: Why us?\nA: I like trains and the people who run them.',
      },
    ],
    quiet: [
      'I rebuilt the forecast with the night shift; its error went from 14% to 9%.',
      `Q: Why us?\nA: I like trains.\nQ: What did you do?\nA: ${'I rebuilt the forecast with the night shift. '.repeat(30)}`,
    ],
  },
  *check({ text }) {
    for (const answer of answersOf(text)) {
      const words = [...text.slice(answer.start, answer.end).matchAll(/\S+/gu)];
      if (words.length <= MOST) continue;
      const minutes = Math.round((wordsIn(text.slice(answer.start, answer.end)) / SPOKEN_PER_MINUTE) * 2) / 2;
      yield {
        span: { start: answer.start + words[MOST]!.index, end: answer.end },
        message: `About ${minutes} minutes aloud; from here on the interviewer is waiting for the end.`,
        fix: {
          kind: 'ask',
          question: 'What would they ask next anyway? Stop before it, and let them ask.',
        },
      };
    }
  },
});
