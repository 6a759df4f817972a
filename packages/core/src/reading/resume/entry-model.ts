import type { Atom } from './atoms.ts';
import type { Row } from './rows.ts';
import { degreeScore, isPlainDegree, schoolScore } from './words/degrees.ts';
import { employerScore } from './words/employers.ts';
import { sentenceLike } from './words/sentence.ts';
import { titleScore } from './words/titles.ts';

/** What a kind of entry is made of: two main fields, and what it costs to be without them. */
export interface EntryModel {
  /** How much a text reads like the first field: a title, a degree, a project's name. */
  a(text: string): number;
  /** How much a text reads like the second field: an employer, a school, a role in a project. */
  b(text: string): number;
  without: { a: number; b: number; date: number };
  /** How much of the cost of leaving pieces beside the fields unread it feels. */
  spare: number;
  /** The first field can be nothing else. */
  isPlain?(text: string): boolean;
  /** From here on the second field alone tells this kind of entry from others. */
  plain: number;
  /** An entry without the second field has that of the entry before it: a promotion. */
  inherits: boolean;
}

export const WORK: EntryModel = {
  a: titleScore,
  b: (text) => employerScore(text),
  without: { a: 3, b: 3, date: 2.8 },
  plain: 1,
  spare: 1,
  inherits: true,
};

export const EDUCATION: EntryModel = {
  a: degreeScore,
  b: schoolScore,
  isPlain: isPlainDegree,
  spare: 1,
  without: { a: 1.5, b: 2, date: 1.2 },
  plain: 3,
  inherits: true,
};

export const VOLUNTEER: EntryModel = { ...WORK, without: { a: 1, b: 1.5, date: 1 } };

export const PROJECT: EntryModel = {
  a: (text) => (text.split(/\s+/).length <= 6 ? 0.5 : -1.5) - sentenceLike(text),
  b: (text) => (titleScore(text) >= 2 ? titleScore(text) - 1.5 : -6),
  without: { a: 6, b: 0, date: 0 },
  spare: 0.2,
  plain: 3,
  inherits: false,
};

/** A run of atoms in one row, taken for one field. */
export interface Cell {
  row: Row;
  start: number;
  end: number;
  text: string;
  first: Atom;
}

/** One way to read some rows as the head of an entry. */
export interface Head {
  model: EntryModel;
  /** Its rows; wrapped ones joined. */
  rows: Row[];
  at: number;
  height: number;
  a?: Cell;
  b?: Cell;
  place?: Cell;
  date?: Atom;
  atoms: Atom[];
  /** A bit for each text among the atoms that is none of its fields. */
  unread: number;
  /** Without an entry before it, this head lacks its second field. */
  leans: boolean;
  score: number;
  /** How its fields are arranged and set, by kind of arrangement; what repeats in a section wins there. */
  features: Feature[];
}

/** Text of the head that is none of its fields. */
export const restOf = ({ atoms, unread }: Head): Atom[] =>
  atoms.filter(({ kind }) => kind === 'text').filter((_, i) => unread & (1 << i));

export const linkOf = ({ atoms }: Head): Atom | undefined => atoms.find(({ kind }) => kind === 'link');

type Feature = readonly [kind: FeatureKind, value: string];

export type FeatureKind = 'order' | 'shape' | 'styleA' | 'styleB' | 'date' | 'gap' | 'indent';
