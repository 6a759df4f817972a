import { sliceSpan } from '@throughline/core/document';
import { claimedBenefit } from '@throughline/core/highlight';
import { defineSignal, highlightsOf, trimmed } from '@throughline/core/signal';

const FOR_WHOM = /^(?:enabl|allow|empower|help|giv|let|used|adopted|relied|embraced)/i;
/** `enabling daily deployments`: the pace is the measure. */
const OFTEN = /^\s(?:\p{L}+\s)?(?:hourly|daily|nightly|weekly|same-day|on-demand)\b/iu;
const OF_SOMETHING = /\b(?:impact|results|growth|savings|gains?|improvements?)$/i;

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
  *check({ text, document, readingOf, quantitiesOf }) {
    const highlights = highlightsOf(document);
    for (const [index, { span }] of highlights.entries()) {
      const line = sliceSpan(text, span);
      if (readingOf(span).kind !== 'mixed') continue;
      const claim = claimedBenefit(line);
      // What others took into their work or agreed to can be asked of them.
      if (!claim || /^(?:upstreamed|accepted|persuaded|convinced)\b/i.test(line.slice(claim.start))) continue;
      const words = line.slice(claim.start, claim.end);
      // `which enables 9,000 people`: how many is said.
      if (FOR_WHOM.test(words) && OFTEN.test(line.slice(claim.end))) continue;
      if (FOR_WHOM.test(words) && quantitiesOf(span).some((quantity) => quantity.span.start >= claim.end))
        continue;
      // `with significant impact`, and the next line measures it.
      const next = highlights[index + 1];
      if (OF_SOMETHING.test(words) && next && readingOf(next.span).hasMetric) continue;
      yield {
        span: trimmed(text, { start: span.start + claim.start, end: span.start + claim.end }),
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
