/** The words of a text as they are compared: without case, accents, marks and spacing. */
export interface Words {
  folded: string;
  counts: Map<string, number>;
  size: number;
}

const listOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu) ?? [];

/** One text for everything that prints the same words; marks alone (`•`, `—`) stay what they are. */
export const folded = (text: string): string => listOf(text).join(' ') || text.trim();

export function wordsOf(text: string): Words {
  const all = listOf(text);
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { folded: all.join(' ') || text.trim(), counts, size: all.length };
}

/** How many words two texts share, in any order: 0 none, 1 all (Dice); 0 also where it cannot reach `enough`. */
export function likeness(a: Words, b: Words, enough = 0): number {
  if (a.folded === b.folded) return 1;
  const both = a.size + b.size;
  if (both === 0 || (2 * Math.min(a.size, b.size)) / both < enough) return 0;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  // The same words in another order are not quite the same text.
  return Math.min(0.99, (2 * shared) / both);
}

export const textLikeness = (a: string, b: string): number => likeness(wordsOf(a), wordsOf(b));

/** Of each text: how like it the text most like it is, and which it is of those that print the same words. */
export interface Nearest {
  likeness: number;
  same: { nth: number; of: number };
}

/**
 * The nearest neighbour of every text among the others.
 * *Why* by an index of words: a long document has thousands of lines, and few of them share any words.
 */
export function nearestOf(texts: readonly Words[]): Nearest[] {
  const index = new Map<string, [number, number][]>();
  const alike = new Map<string, number[]>();
  texts.forEach(({ counts, folded }, i) => {
    for (const [word, count] of counts) push(index, word, [i, count]);
    push(alike, folded, i);
  });
  return texts.map((own, i) => {
    const shared = new Map<number, number>();
    for (const [word, count] of own.counts)
      for (const [other, its] of index.get(word)!)
        shared.set(other, (shared.get(other) ?? 0) + Math.min(count, its));
    let nearest = 0;
    for (const [other, words] of shared)
      if (texts[other]!.folded !== own.folded)
        nearest = Math.max(nearest, Math.min(0.99, (2 * words) / (own.size + texts[other]!.size)));
    const same = alike.get(own.folded)!;
    return { likeness: nearest, same: { nth: same.indexOf(i), of: same.length } };
  });
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
