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
  line: 2.2,
};

/** What a piece of text costs where it is no part of a field. */
export interface Cost {
  parting: number;
  leaving: number;
  words: number;
}

export const costOf = (atom: Atom): Cost => ({
  parting: PARTING[atom.join] ?? 0,
  leaving: isUnit(atom.text) ? 0.3 : LEAVING[atom.join],
  words: atom.text.split(/\s+/).length,
});

/** A run of pieces that may be one field, and how it reads as each. */
export interface Scored {
  cell: Cell;
  from: number;
  to: number;
  /** A bit for each piece in it; the same without the first. */
  bits: number;
  inner: number;
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
  dates: Atom[];
  texts: Atom[];
  costs: Cost[];
  /** For each row, a bit for each text in it. */
  bits: number[];
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

/** The pieces that are part of a field, a bit for each. */
export const usedIn = ({ a, b, place }: Fields): number =>
  (a?.bits ?? 0) | (b?.bits ?? 0) | (place?.bits ?? 0);

/** How well rows read as a head with these fields, whatever its two main fields say. */
export function besideScore(stage: Stage, fields: Fields): number {
  const { ground } = stage;
  const { a, b, place, date } = fields;
  const inner = (a?.inner ?? 0) | (b?.inner ?? 0) | (place?.inner ?? 0);
  return (
    ground +
    (place ? placeWorth(place, b) : 0) +
    dateScore(stage, date, a, b) -
    (a?.joining ?? 0) -
    (b?.joining ?? 0) -
    unreadCost(stage, usedIn(fields), inner, date) +
    neighbourly(a, b, place, date)
  );
}

/** What a name that no list has is worth as a place, by what stands before it. */
const UNKNOWN_PLACE: Partial<Record<Join, number>> = {
  tab: -0.3,
  bar: -0.3,
  line: -1,
  comma: -0.2,
  paren: -0.3,
  dash: -0.6,
};
const BEHIND = new Set<Join>(['comma', 'paren', 'dash']);

/** A known place speaks for itself; an unknown town may stand apart, or right behind the second field. */
export function placeWorth({ place, from, cell }: Scored, b: Scored | undefined): number {
  if (place >= 1) return place * 0.6;
  const { join } = cell.first;
  if (BEHIND.has(join) && !(b && from === b.to + 1 && b.cell.row === cell.row)) return -9;
  if (join === 'bar' && b && b.cell.row === cell.row && from < b.from) return -9;
  return (UNKNOWN_PLACE[join] ?? -9) + (place > 0 ? place : 0);
}

/** How well a piece reads as the first field, and what it costs to be without. */
export const firstScore = (model: EntryModel, a: Scored | undefined): number =>
  a ? a.a + 1.2 - 0.5 * Math.max(0, a.b) - 0.7 * Math.max(0, a.place - 0.5) : -model.without.a;

/** The same of the second field. */
export const secondScore = (model: EntryModel, b: Scored | undefined): number =>
  b ? b.b + 1 - 0.5 * Math.max(0, b.a) - (b.b < 2 ? 0.7 * Math.max(0, b.place - 0.5) : 0) : -model.without.b;

function dateScore(
  { model, dates }: Stage,
  date: Atom | undefined,
  a: Scored | undefined,
  b: Scored | undefined,
): number {
  if (!date) return -model.without.date;
  const ofEmployer = a && b && b.cell.row !== a.cell.row && date.row.index >= a.cell.row.index;
  let extra = 0;
  for (const other of dates)
    if (other !== date) extra += ofEmployer && other.row.index < a.cell.row.index ? 0.8 : 2.6;
  return (date.date!.range ? 3.2 : 1.8) - extra;
}

/** Fields stand on both sides of the piece, in its row. */
const isBetween = (used: number, row: number, i: number) =>
  (used & row & ((1 << i) - 1)) !== 0 && (used & row) >>> (i + 1) !== 0;

/** What it costs to leave pieces unread, and to read as two what stands as one. */
function unreadCost(
  { model, rows, costs, bits }: Stage,
  used: number,
  inner: number,
  date: Atom | undefined,
): number {
  let cost = 0;
  // A piece and the one before it: two bits.
  costs.forEach(({ parting }, i) => {
    if (parting && !(inner & (1 << i)) && used & (3 << (i - 1))) cost += parting;
  });
  rows.forEach((row, at) => {
    const left = bits[at]! & ~used;
    if (left === 0) return;
    const bare = left === bits[at] && date?.row !== row;
    if (bare) cost += 2;
    for (let i = 0; i < costs.length; i++)
      if (left & (1 << i))
        cost += bare
          ? costs[i]!.words * 0.15
          : (costs[i]!.leaving + (isBetween(used, bits[at]!, i) ? 0.8 : 0)) * model.spare;
  });
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
  if (b?.cell.first.join === 'paren') score -= b.b < 2 ? 3.5 : 2;
  // "Nurse, Emergency": what follows a title may well be part of it.
  if (a && b && b.b < 0.6 && b.from === a.to + 1 && b.cell.first.join === 'comma') score -= 0.5;
  return score;
}
