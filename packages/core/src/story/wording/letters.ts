/** First letter large; the rest as it is. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** First letter small, unless the first word is a name by its looks (`SQL`, `iOS`, `Kafka’s`) or one that is known. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}*(?![\p{L}\p{N}])(?!['’./&][\p{L}])|\p{Ll}+-\p{Ll})/u.test(text) && !/^I\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

/** Letters whose names begin with a vowel: `an SRE`, `an ML engineer`. */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX](?:[A-Z0-9]+\b|[-/])/;

/** `a` or `an`, as the words after it are spoken. */
export function articleFor(words: string): 'a' | 'an' {
  if (/^[A-Z][A-Z0-9]/.test(words)) return SPELT_WITH_VOWEL.test(words) ? 'an' : 'a';
  if (/^(?:uni|use|user|uti|eu|one\b|once|ub)/i.test(words)) return 'a';
  if (/^(?:hour|honou?r|heir)/i.test(words)) return 'an';
  return /^(?:[aeiou]|8|11\b|18)/i.test(words) ? 'an' : 'a';
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Numbers up to twelve as words, for a text that is spoken. */
export const spoken = (count: number): string => SMALL[count - 1] ?? String(count);

/** `Staff Software Engineer, IT` → `staff software engineer, IT`: letters that are a name stay large. */
export const titleInProse = (title: string): string =>
  title
    .split(/(\s+|\/|-)/)
    .map((word) =>
      /^\p{Lu}\p{Ll}*['’.]?\p{Ll}*,?$/u.test(word) && !/^(?:I|V|X)$/.test(word) ? word.toLowerCase() : word,
    )
    .join('');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
