import { defineSignal, highlightsOf } from '@throughline/core/signal';

/** Three printed lines at usual sizes. */
const MOST = 42;

export default defineSignal({
  id: 'long-highlight',
  family: 'story',
  title: 'A highlight that runs past three lines',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'info',
  why: `A skimming eye reads the beginning of a line and the beginning of the next. What stands in the fourth line of a highlight
was not written, as far as the reader knows.`,
  basis: {
    kind: 'study',
    ref: 'Nielsen Norman Group, F-Shaped Pattern for Reading Web Content (2006): the ends of lines are skipped',
  },
  examples: {
    flags: [
      {
        text: 'Rebuilt the price reports for forty shops in three countries after listening to the managers of each of them, moved all of the source data into one database with checks at the door, and taught the teams to read the new reports, «which they had asked for since the year the chain was founded»',
        fixed:
          'Rebuilt the price reports for 40 shops in three countries on one database, and taught the teams to read them',
      },
      `Ran ${'the desk and '.repeat(13)}the shop «and the stall»`,
    ],
    quiet: [
      'Rebuilt the price reports for 40 shops; errors fell by 30%',
      'Ran the returns desk of nine shops and the stall on market days',
    ],
  },
  *check({ text, document }) {
    for (const { span } of highlightsOf(document)) {
      const words = [...text.slice(span.start, span.end).matchAll(/\S+/gu)];
      if (words.length <= MOST) continue;
      yield {
        span: { start: span.start + words[MOST]!.index, end: span.end },
        message: `${words.length} words; a skimming reader is gone by here.`,
        fix: {
          kind: 'ask',
          question: 'Which half is the result? Keep that, and give the rest a line of its own or let it go.',
        },
      };
    }
  },
});
