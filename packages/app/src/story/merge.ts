import { mergeLines } from '@throughline/core/draft';

/** Marks where a sentence ended, so that sentences merge as lines do; no text of ours holds it. */
const BREAK = '\u2028';
const SENTENCE_END = /(?<=[.!?…|])[^\S\n]+/gu;

const asLines = (text: string): string => text.replace(SENTENCE_END, (gap) => `${gap}${BREAK}\n`);
const asText = (lines: string): string => lines.replaceAll(`${BREAK}\n`, '');

/** Two edits of one text as one, sentence by sentence; undefined where both changed the same sentence. */
export function mergeSentences(from: string, mine: string, theirs: string): string | undefined {
  const merged = mergeLines(asLines(from), asLines(mine), asLines(theirs));
  return merged.ok ? asText(merged.text) : undefined;
}
