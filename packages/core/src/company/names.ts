import { type CompanyNames, type Content, fold } from '../lexicon/index.ts';
import { isCountry, REGIONS } from './countries.ts';

/** The names of a content, made ready for comparing. */
export interface ReadyNames {
  legal: ReadonlySet<string>;
  descriptors: ReadonlySet<string>;
  words: ReadonlyMap<string, string>;
  /** What a key names: companies by their index, and whether as the company itself or as what belongs to it. */
  known: ReadonlyMap<string, readonly { company: number; itself: boolean }[]>;
}

const NONE: CompanyNames = { legalForms: [], descriptors: [], words: {}, companies: [] };
const ready = new WeakMap<Content, ReadyNames>();

/** Made ready once for each content. */
export function companyNames(content: Content): ReadyNames {
  const found = ready.get(content);
  if (found) return found;
  const made = prepare(content.companies ?? NONE);
  ready.set(content, made);
  return made;
}

function prepare({ legalForms, descriptors, words, companies }: CompanyNames): ReadyNames {
  const known = new Map<string, { company: number; itself: boolean }[]>();
  const names: ReadyNames = {
    legal: new Set(legalForms.flatMap((form) => form.split(' '))),
    descriptors: new Set(descriptors),
    words: new Map(Object.entries(words).flatMap(([word, others]) => others.map((other) => [other, word]))),
    known,
  };
  const add = (written: string, company: number, itself: boolean) => {
    const key = companyKey(written, names).replaceAll(' ', '');
    known.set(key, [...(known.get(key) ?? []), { company, itself }]);
  };
  companies.forEach(({ name, also = [], brands = [] }, at) => {
    for (const written of [name, ...also]) add(written, at, true);
    for (const brand of brands) add(brand, at, false);
  });
  return names;
}

const SMALL = new Set(
  'of de del della di do da dos das du des der die das den von van the la le les el los las l for fur voor pour in im am an zu zur at'.split(
    ' ',
  ),
);

/**
 * What stays the same however a company's name is written: case, accents, dots, legal form and small words off, words of
 * other languages as one.
 */
export function companyKey(name: string, { legal, words }: ReadyNames): string {
  const found = tokensOf(name);
  let end = found.length;
  while (end > 1 && legal.has(found[end - 1]!)) end--;
  const kept = found
    .slice(0, end)
    .map((word) => words.get(word) ?? word)
    .filter((word) => !SMALL.has(word));
  const key = kept.length > 0 ? kept : found;
  return (key.includes('university') ? [...key].sort() : key).join(' ');
}

/** Words, folded; letters between dots are one: `S.A.`, `J. P.`. */
const tokensOf = (name: string): string[] =>
  fold(name)
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’‘`´]/g, '')
    .replace(/\b(\p{L})[./]\s?(?=\p{L}\b)/gu, '$1')
    .replace(/[&+]/g, ' and ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The key without what may be left off at its end: kinds of company, countries, regions. */
export function shortKey(key: string, { descriptors }: ReadyNames): string {
  const words = key.split(' ');
  let end = words.length;
  for (;;) {
    if (end > 2 && isCountry(words.slice(end - 2, end).join(' '))) end -= 2;
    else if (end > 1 && isLoose(words[end - 1]!, descriptors)) end -= 1;
    else break;
  }
  return words.slice(0, end).join(' ');
}

const isLoose = (word: string, descriptors: ReadonlySet<string>): boolean =>
  descriptors.has(word) || isCountry(word) || REGIONS.has(word);
