/** The words of a text as they are compared: without case, accents, marks and spacing. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu) ?? [];

/** One text for everything that prints the same words; marks alone (`•`, `—`) stay what they are. */
export const folded = (text: string): string => wordsOf(text).join(' ') || text.trim();

/** How many words two texts share, in any order: 0 none, 1 all (Dice). */
export function likeness(a: string, b: string): number {
  const [first, second] = [folded(a), folded(b)];
  if (first === second) return 1;
  const [left, right] = [first.split(' '), second.split(' ')];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  // The same words in another order are not quite the same text.
  return Math.min(0.99, (2 * shared) / (left.length + right.length));
}
