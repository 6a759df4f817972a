import { type Content, compileLexicon, findSkills } from '@throughline/core/lexicon';

/** Finds places that name a skill. */
export type Finder = (text: string) => { start: number; end: number; name: string }[];

/** Our own. */
export function ours(content: Content): Finder {
  const lexicon = compileLexicon(content);
  return (text) => findSkills(lexicon, text).map(({ span, skill }) => ({ ...span, name: skill.name }));
}

/** The simplest peer: whole words that equal a label, whatever their case; the longest wins. */
export function labelsOf(labels: Iterable<string>): Finder {
  const known = new Set<string>();
  let longest = 1;
  for (const label of labels) {
    const words = wordsOf(label);
    if (words.length === 0) continue;
    known.add(words.map(({ text }) => text).join(' '));
    longest = Math.max(longest, Math.min(words.length, 10));
  }
  return (text) => {
    const words = wordsOf(text);
    const found: ReturnType<Finder> = [];
    for (let at = 0; at < words.length; at++)
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const run = words.slice(at, at + length);
        const name = run.map((word) => word.text).join(' ');
        if (!known.has(name)) continue;
        found.push({ start: run[0]!.start, end: run.at(-1)!.end, name });
        at += length - 1;
        break;
      }
    return found;
  };
}

const wordsOf = (text: string) =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}+#.]*[\p{L}\p{N}+#]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
