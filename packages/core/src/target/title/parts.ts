import { type Atom, atoms } from '../../lexicon/index.ts';

/** A title cut into atoms, each with the number of the part it stands in (parts are set apart by `,`, `/`, `(`, `at` …). */
export interface TitleParts {
  text: string;
  list: readonly Atom[];
  part: readonly number[];
  /** As `part`, but `/`, `&` and `+` do not set apart. */
  clause: readonly number[];
}

/** Half-open, into the atoms of a title. */
export interface Run {
  from: number;
  until: number;
}

const APART = /[,;|()[\]•·–—:@!]|\s-|-\s/u;
const PLACE = new Set(['at', 'bei', 'chez']);

export function partsOf(text: string): TitleParts {
  const list = atoms(text);
  const part: number[] = [];
  const clause: number[] = [];
  list.forEach((atom, i) => {
    const before = list[i - 1];
    const far = before && (APART.test(text.slice(before.end, atom.start)) || PLACE.has(atom.exact));
    const near = far || before?.mark || (before && atom.mark);
    part.push((part[i - 1] ?? 0) + (near ? 1 : 0));
    clause.push((clause[i - 1] ?? 0) + (far ? 1 : 0));
  });
  return { text, list, part, clause };
}

/** The run of the whole part that an atom stands in. */
export const partRun = ({ part }: TitleParts, at: number): Run => runOf(part, at);

/** The run of the whole clause that an atom stands in. */
export const clauseRun = ({ clause }: TitleParts, at: number): Run => runOf(clause, at);

const runOf = (numbers: readonly number[], at: number): Run => ({
  from: numbers.indexOf(numbers[at]!),
  until: numbers.lastIndexOf(numbers[at]!) + 1,
});

export const within = (at: number, { from, until }: Run): boolean => at >= from && at < until;

/** The words of a run as they are written. */
export const wordsAt = ({ text, list }: TitleParts, { from, until }: Run): string =>
  until > from ? text.slice(list[from]!.start, list[until - 1]!.end) : '';
