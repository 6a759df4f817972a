import { defineSignal, findIn, highlightsOf } from '@throughline/core/signal';

const VAGUE =
  /\b(?:numerous|various|several|multiple|many|countless|a\s+(?:wide\s+)?(?:number|variety|range|lot|host)\s+of|lots\s+of|a\s+few)\s+(?=(?:[\p{L}-]+\s+){0,3}?\p{L}+s\b)/iu;

export default defineSignal({
  id: 'vague-quantity',
  family: 'proof',
  title: 'A size that could be a number',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'info',
  why: `"Several" is heard as two. The number is known to you and to nobody else, and it costs one word less.`,
  basis: {
    kind: 'guide',
    ref: 'Laszlo Bock, My Personal Formula for a Winning Resume, 2014: accomplished X, as measured by Y, by doing Z',
  },
  examples: {
    flags: [
      'Trained «several» new cooks',
      'Ran «a number of» supplier audits',
      'Answered «numerous» customer questions',
    ],
    quiet: [
      'Trained 14 new cooks',
      'Ran multiple-choice tests for 90 pupils',
      'Answered many thousand customer questions (12k a year)',
    ],
  },
  *check({ text, document }) {
    for (const block of highlightsOf(document)) {
      const line = text.slice(block.span.start, block.span.end);
      const found = findIn(text, block, VAGUE)[0];
      if (
        !found ||
        /\d/.test(line) ||
        /^\s*thousand|^\s*hundred|^\s*million/.test(text.slice(found.span.end))
      )
        continue;
      yield {
        span: {
          start: found.span.start,
          end: found.span.end - (/\s+$/.exec(found.match[0])?.[0].length ?? 0),
        },
        message: 'A reader hears the smallest number this could mean.',
        fix: { kind: 'ask', question: 'How many, roughly? “About 20” is better than any word.' },
      };
    }
  },
});
