import type { Content } from '../lexicon/index.ts';
import { isFunctionWord } from './function-words.ts';

const SHOUTED = /^[^\p{Ll}]+$/u;

/** The words of titles: `plain` ones stand small in a sentence, `names` (`Java`) keep their capital. */
export interface TitleWords {
  plain: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** As the product's own roles and levels write them. */
export function titleWords({ roles, levels }: Pick<Content, 'roles' | 'levels'>): TitleWords {
  const phrases = [...roles.flatMap(({ titles }) => titles), ...levels.flatMap(({ words }) => words)];
  const words = phrases.flatMap((phrase) => phrase.split(/[^\p{L}]+/u)).filter((word) => word.length > 1);
  return {
    plain: new Set(words.filter((word) => /^\p{Ll}+$/u.test(word))),
    names: new Set(words.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word))),
  };
}

/**
 * A title as it stands inside a sentence: `Staff Software Engineer` → `staff software engineer`.
 *
 * Why all or nothing: a title with a word that is not known may be a name, and half a name in small letters is wrong.
 */
export function inSentence(title: string, { plain, names }: TitleWords): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  const shouted = SHOUTED.test(title) && /\p{Lu}{4}/u.test(title);
  const small = (word: string) => plain.has(word.toLowerCase()) || isFunctionWord(word);
  const capital = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);
  if (!shouted && words.some((word) => capital(word) && !small(word) && !names.has(word))) return title;
  return title.replace(/\p{L}+/gu, (word) => {
    if ((shouted || capital(word)) && small(word)) return word.toLowerCase();
    return shouted && word.length > 4 ? word[0] + word.slice(1).toLowerCase() : word;
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
