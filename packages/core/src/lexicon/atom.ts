import { pluralStem, verbStem } from './stem.ts';

/** A word, or one of the marks that can be part of a name (`+ # & / .`). */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly mark: boolean;
  /** Case and accents folded. */
  readonly exact: string;
  /** `exact` without a version stuck to its end: `python3` → `python`. */
  readonly bare: string;
  /** `exact` without a plural ending. */
  readonly plural: string;
  /** What all inflections of a verb share. */
  readonly verb: string;
}

const ATOM = /[\p{L}\p{M}\p{N}]+|[+#&/.]/gu;
const MARKS = '+#&/.';

/** Case and accents folded: `Führung` and `fuhrung` are one. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return /^[ -~]*$/u.test(small)
    ? small
    : small
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss');
}

/** Cuts text into atoms. Everything else (spaces, hyphens, commas) is the gap between two atoms. */
export function atoms(text: string): Atom[] {
  return Array.from(text.matchAll(ATOM), (match) => atomOf(match[0], match.index));
}

function atomOf(text: string, start: number): Atom {
  const end = start + text.length;
  return MARKS.includes(text)
    ? { start, end, mark: true, exact: text, bare: text, plural: text, verb: text }
    : new Word(fold(text), start, end);
}

/** Its bent forms are worked out when they are asked for: most names are compared as they are. */
class Word implements Atom {
  readonly mark = false;
  readonly exact: string;
  readonly start: number;
  readonly end: number;

  constructor(exact: string, start: number, end: number) {
    this.exact = exact;
    this.start = start;
    this.end = end;
  }

  get bare(): string {
    return this.exact.replace(/(?<=^\p{L}{3,})\d+$/u, '');
  }

  get plural(): string {
    return pluralStem(this.exact);
  }

  get verb(): string {
    return verbStem(this.exact);
  }
}

const BETWEEN_WORDS = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑–_'’])$/u;

/** Whether two neighbouring atoms can stand inside one name, judged by what is between them. */
export function joined(text: string, left: Atom, right: Atom): boolean {
  const gap = text.slice(left.end, right.start);
  if (!left.mark && !right.mark) return BETWEEN_WORDS.test(gap) || (gap === ':' && /^\d$/u.test(left.exact));
  return gap === '' || (gap === ' ' && [left, right].some((a) => a.exact === '/' || a.exact === '&'));
}
