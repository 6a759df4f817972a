import { fold } from '../lexicon/index.ts';

/** What two writings of one claim share: case, accents, white space and quotation marks do not count. */
export const normalText = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}%$€£¥+#&/.-]+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trim();

/**
 * A short name for something by what it says, the same whenever it is said again.
 * *Why* no counter: what is added above a line must not rename the lines below it.
 */
export function idOf(kind: string, ...parts: (string | undefined)[]): string {
  const words = parts.map((part) => normalText(part ?? '')).join('\u0001');
  return `${kind}-${hash(words, 0x811c9dc5).toString(36)}${hash(words, 0x01000193).toString(36)}`;
}

/** FNV-1a, 32 bits. */
function hash(words: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < words.length; at++) {
    sum ^= words.charCodeAt(at);
    sum = Math.imul(sum, 0x01000193);
  }
  return sum >>> 0;
}
