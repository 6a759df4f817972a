import { decode, encode } from './escapes.ts';
import { readDraft } from './read.ts';

/**
 * The draft with one highlight in other words; undefined where that highlight is not in it any more.
 * Of several that read the same the first is taken.
 */
export function replaceHighlight(draft: string, line: string, words: string): string | undefined {
  const wanted = folded(line);
  const place = readDraft(draft).blocks.find(
    ({ kind, span }) => kind === 'highlight' && folded(decode(draft.slice(span.start, span.end))) === wanted,
  )?.span;
  return place && draft.slice(0, place.start) + encode(words.trim()) + draft.slice(place.end);
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
