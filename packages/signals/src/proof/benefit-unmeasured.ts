import { sliceSpan } from '@throughline/core/document';
import { claimedBenefit } from '@throughline/core/highlight';
import { defineSignal, highlightsOf } from '@throughline/core/signal';

export default defineSignal({
  id: 'benefit-unmeasured',
  family: 'proof',
  title: 'A benefit is claimed and not measured',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'info',
  why: `"Improving reliability" is a hope until something says from where to where. With one number the same line becomes your
strongest.`,
  basis: {
    kind: 'guide',
    ref: 'Laszlo Bock, My Personal Formula for a Winning Resume, 2014: accomplished X, as measured by Y, by doing Z',
  },
  examples: {
    flags: [
      {
        text: 'Rewrote the importer, «improving» reliability',
        fixed: 'Rewrote the importer, improving reliability from 97% to 99.9%',
      },
      '«Streamlined» the returns desk',
      { channel: 'highlights', text: 'Moved stock data to one table, «resulting in» fewer questions' },
    ],
    quiet: [
      'Rewrote the importer, improving reliability from 97% to 99.9%',
      'Ran the returns desk for nine shops',
      'Built a tool to improve returns',
    ],
  },
  *check({ text, document, readingOf }) {
    for (const { span } of highlightsOf(document)) {
      const line = sliceSpan(text, span);
      if (readingOf(span).kind !== 'mixed') continue;
      const claim = claimedBenefit(line);
      // What others took into their work can be looked up there.
      if (!claim || /^(?:upstreamed|accepted)\b/i.test(line.slice(claim.start))) continue;
      yield {
        span: { start: span.start + claim.start, end: span.start + claim.end },
        message: 'A reader is asked to believe this; nothing here lets them check it.',
        fix: {
          kind: 'ask',
          question:
            'From what to what? A count, a time or a share; an honest estimate with “about” is enough.',
          template: '… from [before] to [after]',
        },
      };
    }
  },
});
