import { type Atom, atomsOf, type Join } from './atoms.ts';
import { headEvidence, type SectionView } from './entry-evidence.ts';
import { featuresOf } from './entry-features.ts';
import type { EntryModel, Head } from './entry-model.ts';
import { type Fields, fieldScore, restIn, type Scored, type Stage, scoreOf, usedIn } from './entry-score.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';

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

function toHead({ model, rows, at, height, atoms, texts }: Stage, reading: Reading): Head {
  const { a, b, place, date, score } = reading;
  return {
    rows,
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
