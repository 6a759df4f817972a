import type { Block, Document } from '../document/index.ts';
import { decode } from './escapes.ts';

/**
 * The draft as it would stand on a page: its words without the marks they are written with.
 * Why beside the draft itself: a scan draws all that is in a text, and nobody sends a résumé with its marks.
 */
export function printedDraft({ channel, text, blocks, resume }: Document): Document {
  const printed: Block[] = [];
  let page = '';
  for (const block of blocks) {
    const words = wordsOf(block, text);
    if (words === '') continue;
    if (page) page += '\n';
    printed.push({ ...block, span: { start: page.length, end: page.length + words.length } });
    page += words;
  }
  return { channel, text: page, blocks: printed, ...(resume && { resume }) };
}

/** What a place is called in a draft; on a page it is only a place. */
const PLACE = /(?<=^|\| )(?:Location|Address|Postal code|City|Region|Country): /g;

/** The lines of a head stay lines: only what flows is one text. */
function wordsOf({ kind, span }: Block, text: string): string {
  const raw = text.slice(span.start, span.end);
  if (kind !== 'position' && kind !== 'item' && kind !== 'contact') return decode(raw);
  return raw
    .split('\n')
    .map((line) => decode(line.replace(PLACE, '')).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
