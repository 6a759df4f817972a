import { type Atom, atoms } from '../../lexicon/index.ts';

/** A title cut into atoms, each with the number of the part it stands in (parts are set apart by `,`, `/`, `(`, `at` …). */
export interface TitleParts {
  text: string;
  list: readonly Atom[];
  part: readonly number[];
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
  list.forEach((atom, i) => {
    const before = list[i - 1];
    const apart =
      before !== undefined &&
      (APART.test(text.slice(before.end, atom.start)) || before.mark || atom.mark || PLACE.has(atom.exact));
    part.push((part[i - 1] ?? 0) + (apart ? 1 : 0));
  });
  return { text, list, part };
}

/** The run of the whole part that an atom stands in. */
export function partRun({ part }: TitleParts, at: number): Run {
  return { from: part.indexOf(part[at]!), until: part.lastIndexOf(part[at]!) + 1 };
}

export const within = (at: number, { from, until }: Run): boolean => at >= from && at < until;

/** The words of a run as they are written. */
export const wordsAt = ({ text, list }: TitleParts, { from, until }: Run): string =>
  until > from ? text.slice(list[from]!.start, list[until - 1]!.end) : '';
