import { weakOpeningOf } from '@throughline/core/highlight';
import { defineSignal, highlightsOf } from '@throughline/core/signal';

/** Duties are `duty-opener`'s to speak about, learner's words `junior-cue`'s. */
const SAID_ELSEWHERE =
  /^(?:helped\sout\b|(?:gained|got|had|received)\b|(?:(?:was|am)\s)?(?:\p{L}+ly\s)?(?:responsible|tasked|in\scharge|(?:my\s)?(?:duties|responsibilities|tasks))\b)/iu;

export default defineSignal({
  id: 'weak-opener',
  family: 'voice',
  title: 'A highlight opens beside the work',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'warning',
  why: `"Helped", "worked on" and "participated" say that you were near the work. They hide which part was yours, and a
reader who has seconds takes the smallest part that fits.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 4 “Rewrite the narrative”: reading junior though the work is senior',
  },
  examples: {
    flags: [
      {
        text: '«Helped» the finance team close the year',
        fixed: 'Wrote the month-end checklist with which the finance team closes the year',
      },
      '«Worked closely with» designers on the new checkout',
      '«Participated» in sprint planning',
      '«Provided support» to branch offices',
      '«Utilized communication skills» to calm callers',
    ],
    quiet: [
      'Partnered with finance to close the year in 4 days',
      'Designed the new checkout with two designers',
      { channel: 'highlights', text: 'Handled returns for nine shops\nMaintained the tariff database' },
    ],
  },
  *check({ text, document }) {
    for (const { span } of highlightsOf(document)) {
      const line = text.slice(span.start, span.end);
      const opening = weakOpeningOf(line);
      if (!opening || SAID_ELSEWHERE.test(line.slice(opening.start))) continue;
      yield {
        span: { start: span.start + opening.start, end: span.start + opening.end },
        message: 'A reader cannot tell which part of this was yours.',
        fix: {
          kind: 'ask',
          question:
            'Which part did you do yourself? Say that part with its own verb, even if it is the smaller one.',
          template: 'I [verb] … while others …',
        },
      };
    }
  },
});
