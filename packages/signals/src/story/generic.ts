import { defineSignal, summaryBlocks } from '@throughline/core/signal';
import { stockPhrases } from '@throughline/core/summary';

/** One stock phrase is a slip, and `buzzword` speaks of it; two set the tone. */
const HABIT = 2;

export default defineSignal({
  id: 'generic',
  family: 'story',
  title: 'It could be anybody’s',
  appliesTo: ['summary', 'headline', 'about', 'pitch'],
  severity: 'warning',
  why: `Praise that everybody gives themselves is skipped. With two such phrases a reader decides that the rest is of the same
kind, true or not.`,
  basis: { kind: 'convention', ref: 'LinkedIn, yearly lists of the most overused profile words (2010–2018)' },
  examples: {
    flags: [
      {
        text: '«Results-driven team player» and product manager with nine years at Tern.',
        fixed: 'Product manager with nine years at Tern; 4 of 5 launches reached their target.',
      },
      {
        channel: 'headline',
        text: '«Dynamic product manager | Passionate about» people',
        fixed: 'Product manager | 4 of 5 launches on target',
      },
    ],
    quiet: [
      'Product manager with nine years at Tern; rebuilt dynamic pricing for 40 shops.',
      { channel: 'headline', text: 'Product manager for creative tools' },
    ],
  },
  *check(context) {
    const blocks = summaryBlocks(context);
    const stock = blocks.flatMap(({ span }) =>
      stockPhrases(context.text.slice(span.start, span.end)).map(({ start, end }) => ({
        start: span.start + start,
        end: span.start + end,
      })),
    );
    if (stock.length < HABIT) return;
    yield {
      span: { start: stock[0]!.start, end: stock.at(-1)!.end },
      message: `${stock.length} phrases that nearly everyone uses; a reader hears none of them.`,
      fix: {
        kind: 'ask',
        question: 'What happened that would make somebody else say this of you? Tell that instead.',
      },
    };
  },
});
