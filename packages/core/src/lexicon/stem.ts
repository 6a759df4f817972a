/** A language has some ten thousand words that recur; a hostile text may have more, and is then stemmed anew. */
const REMEMBERED = 50_000;
const SIBILANT_PLURAL = /(?:s|x|z|ch|sh)es$/u;

/** Drops a plural ending. The result is a key, not always a word. */
export const pluralStem = remembered(withoutPlural);

function withoutPlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (SIBILANT_PLURAL.test(word)) return word.slice(0, -2);
  if (/(?:s|x|z|ch|sh)e$/u.test(word)) return word.slice(0, -1);
  return /[^siu]s$|^.{2}is$/u.test(word) ? word.slice(0, -1) : word;
}

/**
 * What `mentor`, `mentors`, `mentored` and `mentoring` share, British and American spelling folded.
 *
 * Why not a full stemmer: one that joins `organise` with `organ` finds skills that nobody claimed.
 */
export const verbStem = remembered(withoutEnding);

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  const ending = /^(.{2,}[^e])(?:ing|ed)$/u.exec(word);
  const open = ending?.[1] && /[aeiouy]/u.test(ending[1]) ? ending[1] : pluralStem(word);
  return sameSpelling(open.length > 3 ? open.replace(/e$/u, '') : open);
}

const sameSpelling = (stem: string): string =>
  stem
    .replace(/(?<=.{3})is(ation)?$/u, 'iz$1')
    .replace(/(?<=.{3})our$/u, 'or')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/i$/u, 'y');

function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}
