import { type Atom, atomsOf, type Join } from './atoms.ts';
import { headEvidence, type SectionView } from './entry-evidence.ts';
import { featuresOf } from './entry-features.ts';
import type { EntryModel, Head } from './entry-model.ts';
import {
  besideScore,
  type Cost,
  costOf,
  type Fields,
  firstScore,
  placeWorth,
  type Scored,
  type Stage,
  secondScore,
  usedIn,
} from './entry-score.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';
import type { FieldRole } from './words/field-labels.ts';

/** What it costs to read two pieces as one field in spite of what stands between them. */
const JOINING: Partial<Record<Join, number>> = { in: 0, paren: 0.3, comma: 0.7, style: 1.2, dash: 1.6 };
const KEPT_WITHIN = 7;
const KEPT = 30;
/** No arrangement that repeats can save a head that reads worse than this. */
const HOPELESS = -9;
/** The most that a place and a date can add to a head. */
const MOST_BESIDE = 9;
const MAX_ATOMS = 12;

interface Reading extends Fields {
  score: number;
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
  const { cells, bits } = placed(units);
  const wrapped = units.length < height ? 0.3 : 0;
  const stage: Stage = {
    model,
    rows,
    at,
    height,
    atoms,
    dates: atoms.filter((atom) => atom.kind === 'date'),
    texts,
    costs: units.flatMap((unit) => unit.costs),
    bits,
    ground: headEvidence(view, at, height) - wrapped,
  };
  const found: Reading[] = [];
  let best = HOPELESS;
  const places = [...cells.filter(mayBePlace), undefined];
  const firsts = ranked(cells, (cell) => firstScore(model, cell));
  const seconds = ranked(cells, (cell) => secondScore(model, cell));
  const least = () => Math.max(HOPELESS, best - KEPT_WITHIN) - stage.ground - MOST_BESIDE;
  for (const { cell: a, worth } of firsts) {
    if (worth + seconds[0]!.worth < least()) break;
    for (const { cell: b, worth: beside } of seconds) {
      if (worth + beside < least()) break;
      if ((!a && !b) || (a && b && meets(a, b))) continue;
      const date = dateFor(stage.dates, (a ?? b)!, a);
      for (const place of places) {
        if (place && ((a && meets(a, place)) || (b && meets(b, place)) || placeWorth(place, b) < -2))
          continue;
        const fields = { a, b, place, date };
        const score = worth + beside + besideScore(stage, fields);
        best = Math.max(best, score);
        if (score >= Math.max(HOPELESS, best - KEPT_WITHIN)) found.push({ ...fields, score });
      }
    }
  }
  found.sort((x, y) => y.score - x.score);
  return found
    .filter(({ score }) => score > best - KEPT_WITHIN)
    .slice(0, KEPT)
    .map((reading) => toHead(stage, reading));
}

/** Every choice for a field, none among them, from the best on. */
const ranked = (cells: Scored[], worth: (cell: Scored | undefined) => number) =>
  [...cells, undefined].map((cell) => ({ cell, worth: worth(cell) })).sort((x, y) => y.worth - x.worth);

/** Reads like a place, or is a name of a few words where unknown towns stand. */
const mayBePlace = ({ place, a, b, from, to }: Scored) =>
  place > 0 || (place > -0.5 && from === to && a < 1.5 && b < 1);

const meets = (x: Scored, y: Scored) => (x.bits & y.bits) !== 0;

/** A row with what it falls into and every field it may hold. */
export interface Unit {
  row: Row;
  atoms: Atom[];
  cells: Scored[];
  costs: Cost[];
}

export function unitOf(row: Row, model: EntryModel): Unit {
  const atoms = atomsOf(row);
  const costs = atoms.filter((atom) => atom.kind === 'text').map(costOf);
  return { row, atoms, cells: cellsOf(atoms, model), costs };
}

/** The cells of each row, counted on through the rows of a head. */
function placed(units: Unit[]): { cells: Scored[]; bits: number[] } {
  let offset = 0;
  const bits: number[] = [];
  const cells = units.flatMap((unit) => {
    const shift = offset;
    offset += unit.costs.length;
    bits.push(((1 << unit.costs.length) - 1) << shift);
    return shift === 0 ? unit.cells : unit.cells.map((cell) => moved(cell, shift));
  });
  return { cells, bits };
}

const moved = (cell: Scored, by: number): Scored => ({
  ...cell,
  from: cell.from + by,
  to: cell.to + by,
  bits: cell.bits << by,
  inner: cell.inner << by,
});

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
      const where = placeScore(text);
      const placed = texts.slice(from, to + 1).filter((one) => to > from && placeScore(one.text) >= 2).length;
      cells.push({
        cell,
        from,
        to,
        bits: ((1 << (to - from + 1)) - 1) << from,
        inner: ((1 << (to - from)) - 1) << (from + 1),
        joining,
        a: model.a(text) - placed * 1.5 + labelled(texts[from]!, 'a'),
        b: model.b(text) - placed * 1.2 + labelled(texts[from]!, 'b'),
        place: where + (where >= 2 ? (to - from) * 0.9 : 0) + labelled(texts[from]!, 'place'),
      });
    }
  }
  return cells;
}

/** What a printed label adds to a field's score. */
const labelled = ({ role }: Atom, as: FieldRole) => (role === undefined ? 0 : role === as ? 4 : -4);

/** The date of the entry: the one in the row of the first field, else the next one, else the first. */
function dateFor(dates: Atom[], main: Scored, a: Scored | undefined): Atom | undefined {
  if (dates.length < 2) return dates[0];
  return (
    dates.find((atom) => atom.row === a?.cell.row) ??
    dates.find((atom) => atom.row.index > main.cell.row.index) ??
    dates[0]
  );
}

function toHead({ model, rows, at, height, atoms }: Stage, reading: Reading): Head {
  const { a, b, place, date, score } = reading;
  return {
    model,
    rows,
    at,
    height,
    ...(a && { a: a.cell }),
    ...(b && { b: b.cell }),
    ...(place && { place: place.cell }),
    ...(date && { date }),
    atoms,
    unread: ~usedIn(reading),
    leans: !b && model.inherits,
    score,
    features: featuresOf(rows, atoms, reading),
  };
}
