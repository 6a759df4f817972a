import { findQuantities } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { answersOf, isStory } from './answers.ts';

/** An ending told in words that a number would settle. */
const ENDING =
  /\b(?:improved|increased|reduced|decreased|grew|fell|rose|dropped|saved|sped up|cut|lowered|raised|boosted|shortened)\b[^.!?\n]{0,120}|\b(?:much|far|a lot|way|significantly|considerably|noticeably)\s(?:better|faster|less|fewer|more|happier|cheaper|shorter|lower|higher)\b/iu;

export default defineSignal({
  id: 'answer-number',
  family: 'mock',
  title: 'The ending has no number',
  appliesTo: ['mock'],
  severity: 'info',
  why: `“Much faster” is the interviewer's to imagine, and they imagine little. One number, even a rough one, is what they write down.`,
  basis: {
    kind: 'guide',
    ref: 'Laszlo Bock, My Personal Formula for a Winning Resume, 2014: accomplished X, as measured by Y, by doing Z',
  },
  examples: {
    flags: [
      {
        text: 'I noticed that the night shift planned its vans by feel, so I sat with them for a month and built a small tool for it. In the end planning was «much faster» and everybody used it.',
        fixed:
          'I noticed that the night shift planned its vans by feel, so I sat with them for a month and built a small tool for it. In the end planning took 20 minutes, not two hours.',
      },
      {
        text: 'Q: Your best work?\nA: I rewrote the refund rules with the people at the desk, who knew every trick in the book. It «reduced repeat contacts in the whole department» and made the team proud of its work.',
        fixed:
          'Q: Your best work?\nA: I rewrote the refund rules with the people at the desk, who knew every trick in the book. Repeat contacts fell by 35%, and the team was proud of its work.',
      },
    ],
    quiet: [
      'I noticed that the night shift planned its vans by feel, so I sat with them for a month and built a small tool for it. In the end planning took 20 minutes instead of two hours.',
      'It was much better.',
    ],
  },
  *check({ text }) {
    for (const answer of answersOf(text)) {
      const words = text.slice(answer.start, answer.end);
      const ending = ENDING.exec(words);
      if (
        !ending ||
        !isStory(words) ||
        findQuantities(words).some(({ kind, unit }) => kind !== 'duration' || unit !== 'year')
      )
        continue;
      const told = /^.*?(?=\s(?:and|but|so|which|because)\s|$)/su.exec(ending[0].trimEnd())![0];
      yield {
        span: { start: answer.start + ending.index, end: answer.start + ending.index + told.length },
        message: 'The interviewer has to guess how much, and guesses low.',
        fix: {
          kind: 'ask',
          question: 'From what to what, roughly? “About a third” is enough.',
          template: '… from [before] to [after]',
        },
      };
    }
  },
});
