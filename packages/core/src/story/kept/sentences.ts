import type { Span } from '../../document/index.ts';
import { sentencesIn } from '../../target/index.ts';

/** The sentences of a text, in place: a line break ends one as a full stop does. */
export const spansOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]*[^\s][^\n]*/g)].flatMap(({ 0: line, index }) =>
    sentencesIn(line)
      .map(({ start, end }) => {
        const piece = line.slice(start, end);
        const lead = piece.length - piece.trimStart().length;
        return { start: index + start + lead, end: index + start + piece.trimEnd().length };
      })
      .filter(({ start, end }) => end > start),
  );

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of words that two texts have in common, of those in either. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
