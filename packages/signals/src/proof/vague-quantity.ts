import { type Block, sliceSpan } from '@throughline/core/document';
import { defineSignal, findPhrases, highlightsOf, phrases } from '@throughline/core/signal';

const AFTER = '(?=\\s+(?!thousand|hundred|million)(?:[\\p{L}-]+\\s+){0,3}?\\p{L}+s\\b)';
const VAGUE = phrases(
  ...['numerous', 'various', 'several', 'multiple', 'many', 'countless', 'lots\\s+of', 'a\\s+few'].map(
    (words) => words + AFTER,
  ),
  `a\\s+(?:wide\\s+)?(?:number|variety|range|lot|host)\\s+of${AFTER}`,
);

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
      { text: 'Trained «several» new cooks', fixed: 'Trained 14 new cooks' },
      'Ran «a number of» supplier audits',
      'Answered «numerous» customer questions',
    ],
    quiet: [
      'Trained 14 new cooks',
      'Ran multiple-choice tests for 90 pupils',
      'Answered many thousand customer questions (12k a year)',
    ],
  },
  *check(context) {
    const { text, document } = context;
    let last: Block | undefined;
    for (const { span, block } of findPhrases(context, highlightsOf(document), VAGUE)) {
      if (block === last || /\d/.test(sliceSpan(text, block.span))) continue;
      last = block;
      yield {
        span,
        message: 'A reader hears the smallest number this could mean.',
        fix: { kind: 'ask', question: 'How many, roughly? “About 20” is better than any word.' },
      };
    }
  },
});
