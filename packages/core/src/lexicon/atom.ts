import { pluralStem, verbStem } from './stem.ts';

/** A word, or one of the marks that can be part of a name (`+ # & / .`). */
export interface Atom {
  start: number;
  end: number;
  mark: boolean;
  /** Case and accents folded. */
  exact: string;
  /** `exact` without a version stuck to its end: `python3` → `python`. */
  bare: string;
  /** `exact` without a plural ending. */
  plural: string;
  /** What all inflections of a verb share. */
  verb: string;
}

const ATOM = /[\p{L}\p{M}\p{N}]+|[+#&/.]/gu;
const MARKS = '+#&/.';

/** Case and accents folded: `Führung` and `fuhrung` are one. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');

/** Cuts text into atoms. Everything else (spaces, hyphens, commas) is the gap between two atoms. */
export function atoms(text: string): Atom[] {
  return Array.from(text.matchAll(ATOM), (match) => atom(match[0], match.index));
}

function atom(text: string, start: number): Atom {
  const end = start + text.length;
  if (MARKS.includes(text)) {
    return { start, end, mark: true, exact: text, bare: text, plural: text, verb: text };
  }
  const exact = fold(text);
  const bare = exact.replace(/(?<=^\p{L}{3,})\d+$/u, '');
  return { start, end, mark: false, exact, bare, plural: pluralStem(exact), verb: verbStem(exact) };
}

const BETWEEN_WORDS = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑–_'’])$/u;

/** Whether two neighbouring atoms can stand inside one name, judged by what is between them. */
export function joined(text: string, left: Atom, right: Atom): boolean {
  const gap = text.slice(left.end, right.start);
  if (!left.mark && !right.mark) return BETWEEN_WORDS.test(gap) || (gap === ':' && /^\d$/u.test(left.exact));
  return gap === '' || (gap === ' ' && [left, right].some((a) => a.exact === '/' || a.exact === '&'));
}
