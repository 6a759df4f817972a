import type { Content } from '../lexicon/index.ts';

const SHOUTED = /^[^\p{Ll}]+$/u;

/** Words of titles that are no names: a sentence writes them small. */
export function titleWords({ roles, levels }: Pick<Content, 'roles' | 'levels'>): ReadonlySet<string> {
  const phrases = [
    ...roles.flatMap(({ name, titles }) => [name, ...titles]),
    ...levels.flatMap(({ words }) => words),
  ];
  return new Set(
    phrases
      .flatMap((phrase) => phrase.split(/[^\p{L}]+/u))
      .filter(isPlain)
      .map((word) => word.toLowerCase()),
  );
}

/** Abbreviations (`QA`, `iOS`) keep their letters. */
const isPlain = (word: string) => word.length > 1 && /^\p{L}?\p{Ll}+$/u.test(word);

/** A title as it stands inside a sentence: `Staff Software Engineer` → `staff software engineer`. */
export function inSentence(title: string, known: ReadonlySet<string>): string {
  const shouted = SHOUTED.test(title) && /\p{Lu}{4}/u.test(title);
  return title.replace(/\p{L}+/gu, (word) => {
    const plain = isPlain(word) || shouted;
    if (plain && known.has(word.toLowerCase())) return word.toLowerCase();
    return shouted && word.length > 3 ? word[0] + word.slice(1).toLowerCase() : word;
  });
}

/** `a` or `an`, by how the next word sounds. */
export function article(phrase: string): 'a' | 'an' {
  const [word = ''] = phrase.match(/[\p{L}\p{N}]+/u) ?? [];
  if (/^\p{Lu}+$/u.test(word) && word.length <= 5) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  if (/^(?:8|11|18)/.test(word)) return 'an';
  return /^(?:hono|hour|heir)/i.test(word) ||
    (/^[aeiou]/i.test(word) && !/^(?:u[snt]i|eu|one|uk)/i.test(word))
    ? 'an'
    : 'a';
}
