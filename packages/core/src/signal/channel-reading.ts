import { type Document, lineOf, sliceSpan } from '../document/index.ts';
import { readHighlight, readMessage, readSummary } from '../highlight/index.ts';
import type { Content } from '../lexicon/index.ts';
import { faultNames, judgeSummary } from '../summary/index.ts';
import type { Target } from '../target/index.ts';
import type { Check } from './types.ts';

/** How a text of the smaller channels reads, beside what was found in it. */
export function channelReading(
  { channel, text, blocks }: Document,
  content: Content,
  target?: Target,
): Pick<Check, 'highlights' | 'reading'> {
  switch (channel) {
    case 'highlights':
      return {
        highlights: blocks.map(({ span }) => {
          const line = sliceSpan(text, span);
          return { line: lineOf(text, span.start), text: line, ...readHighlight(line) };
        }),
      };
    case 'outreach':
    case 'referral-note':
      return { reading: readMessage(text) };
    case 'headline':
    case 'about':
    case 'summary':
    case 'pitch':
      return {
        reading: {
          ...readSummary(text, content),
          faults: faultNames(judgeSummary(text, content, target, channel)),
        },
      };
    default:
      return {};
  }
}
