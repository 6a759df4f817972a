import type { Atom, Join } from './atoms.ts';
import type { Cell, EntryModel } from './entry-model.ts';
import type { Row } from './rows.ts';
import { isUnit } from './words/employers.ts';

/** What it costs to read them as two. */
const PARTING: Partial<Record<Join, number>> = { in: 2.2, style: 0.2 };
/** What it costs to leave a piece beside a field unread. */
const LEAVING: Record<Join, number> = {
  paren: 0.4,
  comma: 0.9,
  style: 0.9,
  in: 0.9,
  dash: 2,
  bar: 1.5,
  tab: 1.5,
  at: 2,
  line: 1.2,
};
/** A run of pieces that may be one field, and how it reads as each. */
export interface Scored {
  cell: Cell;
  from: number;
  to: number;
  a: number;
  b: number;
  place: number;
  joining: number;
}

/** The rows under consideration as a head. */
export interface Stage {
  model: EntryModel;
  rows: Row[];
  at: number;
  /** In printed rows. */
  height: number;
  atoms: Atom[];
  texts: Atom[];
  /** What the rows themselves are worth as a head. */
  ground: number;
}

/** One way to give the pieces of a head their roles. */
export interface Fields {
  a: Scored | undefined;
  b: Scored | undefined;
  place: Scored | undefined;
  date: Atom | undefined;
}

/** The fields that stand somewhere. */
export const usedIn = ({ a, b, place }: Fields): Scored[] =>
  [a, b, place].filter((cell) => cell !== undefined);

/** The pieces that are no part of a field. */
export const restIn = (texts: Atom[], used: Scored[]) =>
  texts.filter((_, i) => !used.some((cell) => cell.from <= i && i <= cell.to));

/** How well rows read as a head with these fields. */
export function scoreOf({ model, rows, atoms, texts, ground }: Stage, fields: Fields): number {
  const { a, b, place, date } = fields;
  const used = usedIn(fields);
  return (
    ground +
    fieldScore(model, a, b) +
    (place ? place.place * 0.6 : 0) +
    dateScore(model, atoms, date, a, b) -
    (a?.joining ?? 0) -
    (b?.joining ?? 0) -
    partingCost(texts, used) -
    restCost(rows, restIn(texts, used), used, date) +
    neighbourly(a, b, place, date)
  );
}

/** How well the two main fields read as what they are taken for. */
export function fieldScore(model: EntryModel, a: Scored | undefined, b: Scored | undefined): number {
  let score = 0;
  score += a ? a.a + 1.2 - 0.5 * Math.max(0, a.b) - 0.7 * Math.max(0, a.place - 0.5) : -model.without.a;
  score += b
    ? b.b + 1 - 0.5 * Math.max(0, b.a) - (b.b < 2 ? 0.7 * Math.max(0, b.place - 0.5) : 0)
    : -model.without.b;
  return score;
}

function dateScore(
  model: EntryModel,
  atoms: Atom[],
  date: Atom | undefined,
  a: Scored | undefined,
  b: Scored | undefined,
): number {
  if (!date) return -model.without.date;
  const others = atoms.filter((atom) => atom.kind === 'date' && atom !== date);
  const ofEmployer = a && b && b.cell.row !== a.cell.row && date.row.index >= a.cell.row.index;
  const extra = others.reduce(
    (sum, other) => sum + (ofEmployer && other.row.index < a.cell.row.index ? 0.8 : 2.6),
    0,
  );
  return (date.date!.range ? 3.2 : 1.8) - extra;
}

function partingCost(texts: Atom[], used: Scored[]): number {
  let cost = 0;
  texts.forEach((atom, i) => {
    const price = PARTING[atom.join];
    if (price && !used.some((cell) => cell.from < i && i <= cell.to)) cost += price;
  });
  return cost;
}

function restCost(head: Row[], rest: Atom[], used: Scored[], date: Atom | undefined): number {
  let cost = 0;
  for (const row of head) {
    const left = rest.filter((atom) => atom.row === row);
    if (left.length === 0) continue;
    const bare = !used.some((cell) => cell.cell.row === row) && date?.row !== row;
    const words = left.reduce((sum, atom) => sum + atom.text.split(/\s+/).length, 0);
    cost += bare
      ? 2 + words * 0.15
      : left.reduce((sum, atom) => sum + (isUnit(atom.text) ? 0.3 : LEAVING[atom.join]), 0);
  }
  return cost;
}

/** Dates tend to stand with the first field, places with the second. */
function neighbourly(
  a: Scored | undefined,
  b: Scored | undefined,
  place: Scored | undefined,
  date: Atom | undefined,
): number {
  let score = 0;
  if (a && b && a.cell.row === b.cell.row && a.from < b.from) score += 0.3;
  if (b && place && place.place >= 1 && b.cell.row === place.cell.row && place.from > b.to) score += 0.4;
  if (place && !b && a) score -= 0.2;
  if (a && b && date && a.cell.row !== b.cell.row && date.row === a.cell.row) score += 0.3;
  if (b && place && place.place >= 1 && place.from === b.to + 1 && place.cell.first.join === 'comma')
    score += 0.3;
  if (a && b && b.from === a.to + 1 && b.cell.first.join === 'at')
    score += a.a > 1 || a.cell.row.words.length < 8 ? 2.5 : 0;
  if (a && b && a.from === b.to + 1 && a.cell.first.join === 'at') score -= 3;
  if (b?.cell.first.join === 'paren') score -= 2;
  return score;
}
