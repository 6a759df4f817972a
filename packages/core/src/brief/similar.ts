/** Two texts share at least this part of their words when one is a version of the other. */
const ENOUGH = 0.5;

/** Whether two texts are versions of one: most of the shorter one's words stand in the other. */
export function similar(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return first.size === second.size;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(first.size, second.size) >= ENOUGH || shared === Math.min(first.size, second.size);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
