import type { Span } from '../document/index.ts';

/**
 * Where a field's value is printed in a range of the text, whatever spaces and line breaks stand between its
 * words; `last` takes the last place instead of the first.
 */
export function findField(
  text: string,
  range: Span,
  value: string | undefined,
  last = false,
): Span | undefined {
  const words = value?.match(/\S+/g);
  if (!words) return;
  const pattern = new RegExp(words.map(literally).join('\\s+'), 'giu');
  const found = [...text.slice(range.start, range.end).matchAll(pattern)];
  const match = last ? found.at(-1) : found[0];
  if (!match) return;
  const start = range.start + match.index;
  return { start, end: start + match[0].length };
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
