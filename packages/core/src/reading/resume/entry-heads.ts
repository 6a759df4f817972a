import { type Atom, atomsOf, type Join } from './atoms.ts';
import { headEvidence, type SectionView } from './entry-evidence.ts';
import { featuresOf } from './entry-features.ts';
import type { Cell, EntryModel, Head } from './entry-model.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';
import { isUnit } from './words/employers.ts';

/** What it costs to read two pieces as one field in spite of what stands between them. */
const JOINING: Partial<Record<Join, number>> = { in: 0, paren: 0.3, comma: 0.7, style: 1.2, dash: 1.7 };
/** What it costs to read them as two. */
const PARTING: Partial<Record<Join, number>> = { in: 2.2, style: 0.2 };
/** What it costs to leave a piece beside a field unread. */
const LEAVING: Record<Join, number> = {
  paren: 0.4,
  comma: 0.9,
  style: 0.9,
  in: 0.9,
  dash: 1.5,
  bar: 1.5,
  tab: 1.5,
  at: 2,
  line: 1.2,
};
const KEPT_WITHIN = 7;
const KEPT = 30;
/** No arrangement that repeats can save a head that reads worse than this. */
const HOPELESS = -9;
/** The most that a place and a date can add to a head. */
const MOST_BESIDE = 9;
const MAX_ATOMS = 12;

export interface Scored {
  cell: Cell;
  from: number;
  to: number;
  a: number;
  b: number;
  place: number;
  joining: number;
}

/** Every sensible way to read the rows from `at` on as the head of one entry, best first. */
export function headsAt(
  view: SectionView,
  units: Unit[],
  at: number,
  height: number,
  model: EntryModel,
): Head[] {
  const rows = units.map(({ row }) => row);
  const atoms = units.flatMap((unit) => unit.atoms);
  const texts = atoms.filter((atom) => atom.kind === 'text');
  if (texts.length === 0 || texts.length > MAX_ATOMS) return [];
  const cells = placed(units, texts);
  const wrapped = units.length < height ? 0.3 : 0;
  const stage: Stage = {
    model,
    rows,
    at,
    height,
    atoms,
    texts,
    ground: headEvidence(view, at, height) - wrapped,
  };
  const found: Reading[] = [];
  let best = HOPELESS;
  const none = [undefined];
  for (const a of [...cells, ...none])
    for (const b of [...cells, ...none]) {
      if ((!a && !b) || (a && b && meets(a, b))) continue;
      if (stage.ground + fieldScore(model, a, b) + MOST_BESIDE < best - KEPT_WITHIN) continue;
      const date = dateFor(atoms, (a ?? b)!, a);
      const places = cells.filter(
        (cell) => cell.place > 0 && !(a && meets(a, cell)) && !(b && meets(b, cell)),
      );
      for (const place of [...places, ...none]) {
        const fields = { a, b, place, date };
        const score = scoreOf(stage, fields);
        best = Math.max(best, score);
        if (score > best - KEPT_WITHIN) found.push({ ...fields, score });
      }
    }
  found.sort((x, y) => y.score - x.score);
  return found
    .filter(({ score }) => score > best - KEPT_WITHIN)
    .slice(0, KEPT)
    .map((reading) => toHead(stage, reading));
}

const meets = (x: Scored, y: Scored) => x.from <= y.to && y.from <= x.to;

/** A row with what it falls into and every field it may hold. */
export interface Unit {
  row: Row;
  atoms: Atom[];
  cells: Scored[];
}

export function unitOf(row: Row, model: EntryModel): Unit {
  const atoms = atomsOf(row);
  return { row, atoms, cells: cellsOf(atoms, model) };
}

/** The cells of each row, counted on through the rows of a head. */
function placed(units: Unit[], texts: Atom[]): Scored[] {
  return units.flatMap(({ row, cells }) => {
    const offset = texts.findIndex((atom) => atom.row === row);
    return offset <= 0
      ? cells
      : cells.map((cell) => ({ ...cell, from: cell.from + offset, to: cell.to + offset }));
  });
}

/** Every run of a row's pieces that may be one field, and how it reads as each. */
function cellsOf(atoms: Atom[], model: EntryModel): Scored[] {
  const texts = atoms.filter((atom) => atom.kind === 'text').slice(0, MAX_ATOMS);
  const cells: Scored[] = [];
  for (let from = 0; from < texts.length; from++) {
    let joining = 0;
    for (let to = from; to < texts.length && to < from + 4; to++) {
      const atom = texts[to]!;
      if (to > from) {
        const cost = JOINING[atom.join];
        if (cost === undefined || atom.row !== texts[from]!.row || atom.join === 'line') break;
        joining += cost;
      }
      const row = atom.row;
      const start = texts[from]!.start;
      const end = to > from && atom.join === 'paren' && row.text[atom.end] === ')' ? atom.end + 1 : atom.end;
      const text = row.text.slice(start, end);
      const cell = { row, start, end, text, first: texts[from]! };
      const placed = texts.slice(from, to + 1).filter((one) => to > from && placeScore(one.text) >= 2).length;
      cells.push({
        cell,
        from,
        to,
        joining,
        a: model.a(text) - placed * 1.5,
        b: model.b(text) - placed * 0.6,
        place: placeScore(text) + (placeScore(text) >= 2 ? (to - from) * 0.9 : 0),
      });
    }
  }
  return cells;
}

/** The date of the entry: the one in the row of the first field, else the next one, else the first. */
function dateFor(atoms: Atom[], main: Scored, a: Scored | undefined): Atom | undefined {
  const dates = atoms.filter((atom) => atom.kind === 'date');
  if (dates.length < 2) return dates[0];
  return (
    dates.find((atom) => atom.row === a?.cell.row) ??
    dates.find((atom) => atom.row.index > main.cell.row.index) ??
    dates[0]
  );
}

interface Stage {
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

export interface Fields {
  a: Scored | undefined;
  b: Scored | undefined;
  place: Scored | undefined;
  date: Atom | undefined;
}

interface Reading extends Fields {
  score: number;
}

const usedIn = ({ a, b, place }: Fields): Scored[] => [a, b, place].filter((cell) => cell !== undefined);

const restIn = (texts: Atom[], used: Scored[]) =>
  texts.filter((_, i) => !used.some((cell) => cell.from <= i && i <= cell.to));

function scoreOf({ model, rows, atoms, texts, ground }: Stage, fields: Fields): number {
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

function toHead({ model, rows, at, height, atoms, texts }: Stage, reading: Reading): Head {
  const { a, b, place, date, score } = reading;
  return {
    at,
    height,
    ...(a && { a: a.cell }),
    ...(b && { b: b.cell }),
    ...(place && { place: place.cell }),
    ...(date && { date }),
    links: atoms.filter((atom) => atom.kind === 'link'),
    rest: restIn(texts, usedIn(reading)),
    leans: !b && model.inherits,
    score,
    features: featuresOf(rows, atoms, reading),
  };
}

function fieldScore(model: EntryModel, a: Scored | undefined, b: Scored | undefined): number {
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
  return score;
}
