import type { Span } from '../document/index.ts';

/** Where a value is printed within a stretch of the text, whatever white space and case it is printed with. */
export function findInText(text: string, { start, end }: Span, value: string): Span | undefined {
  const words = value.match(/\S+/g);
  if (!words) return undefined;
  const literally = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'iu').exec(
    text.slice(start, end),
  );
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}
