import { type Atom, atomsOf } from './atoms.ts';
import { type Draft, listOf, type Piece, pieceOf, take, whole, wholeRows } from './draft.ts';
import { listPieces } from './list-pieces.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';
import { type Run, runsOf } from './runs.ts';

type Titled = 'certificates' | 'awards';
const KEYS = {
  certificates: { title: 'name', by: 'issuer' },
  awards: { title: 'title', by: 'awarder' },
} as const;

/** Reads certificates or awards: a title, who gave it, when. */
export function readTitled(draft: Draft, rows: Row[], section: Titled): void {
  const list: Record<string, string>[] = listOf(draft, section) as Record<string, string>[];
  for (const run of titledRuns(rows)) {
    if (isEnumerated(run)) {
      const items = listPieces(run.rows);
      draft.blocks.push({ kind: 'item', rows: run.rows, section, path: `/${section}/${list.length}` });
      for (const pieces of items) {
        const key = KEYS[section].title;
        list.push({ [key]: take(draft, `/${section}/${list.length}/${key}`, pieces, 0.75) });
      }
      continue;
    }
    const path = `/${section}/${list.length}`;
    const atoms = run.rows.flatMap(atomsOf);
    const texts = atoms.filter((atom) => atom.kind === 'text' && atom.text.length > 1);
    const date = atoms.find((atom) => atom.kind === 'date');
    draft.blocks.push({ kind: 'item', rows: run.rows, section, path });
    if (texts.length === 0) {
      attachDate(draft, list, section, date);
      continue;
    }
    const item: Record<string, string> = {};
    const [title, by] = titleAndGiver(texts);
    item[KEYS[section].title] = take(draft, `${path}/${KEYS[section].title}`, title, 0.8);
    if (by) item[KEYS[section].by] = take(draft, `${path}/${KEYS[section].by}`, by, 0.65);
    const printed = date?.date?.to ?? date?.date?.from;
    if (date && printed) {
      take(draft, `${path}/date`, [pieceOf(date)], 0.85);
      item.date = printed;
    }
    list.push(item);
  }
}

/** Several of them in one line, told apart by commas and nothing else. */
const isEnumerated = ({ rows, bulleted }: Run) =>
  !bulleted &&
  rows.every(({ dates, words }) => dates.length === 0 && !words.some((word) => word.tabBefore)) &&
  rows.flatMap(atomsOf).every(({ join, kind }) => kind === 'text' && !['dash', 'at'].includes(join)) &&
  listPieces(rows).length >= 3;

/** A row in plain type under a bold title, or without a bullet under a bulleted one, belongs to it. */
function titledRuns(rows: Row[]): Run[] {
  const joined: Run[] = [];
  for (const run of runsOf(rows)) {
    const last = joined.at(-1);
    const head = last?.rows[0];
    const [first] = run.rows as [Row];
    const under =
      head && !run.bulleted && (last.bulleted || (head.bold > 0.8 && first.bold < 0.5)) && first.gap < 0.8;
    if (under) last.rows.push(...run.rows);
    else joined.push({ ...run, rows: [...run.rows] });
  }
  return joined;
}

function titleAndGiver(texts: Atom[]): [Piece[], Piece[] | undefined] {
  const strong = (atom: Atom) => ['tab', 'bar', 'dash', 'line', 'at', 'paren', 'style'].includes(atom.join);
  const cut = texts.findIndex(
    (atom, i) => i > 0 && (strong(atom) || (atom.join === 'comma' && texts.length <= 3)),
  );
  const giver = texts.slice(cut).find((atom) => placeScore(atom.text) < 2);
  if (cut === -1 || !giver) return [spanOf(texts), undefined];
  return [spanOf(texts.slice(0, cut)), [pieceOf(giver)]];
}

/** From the first to the last atom, row by row. */
function spanOf(atoms: Atom[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { row, start, end, join } of atoms) {
    const last = pieces.at(-1);
    if (last?.row === row) last.end = end + (join === 'paren' && row.text[end] === ')' ? 1 : 0);
    else pieces.push({ row, start, end });
  }
  return pieces;
}

function attachDate(
  draft: Draft,
  list: Record<string, string>[],
  section: Titled,
  date: Atom | undefined,
): void {
  const last = list.at(-1);
  if (!last || last.date || !date?.date?.from) return;
  take(draft, `/${section}/${list.length - 1}/date`, [pieceOf(date)], 0.8);
  last.date = date.date.to ?? date.date.from;
}

/** Reads publications: each by its own words, with the date of its release. */
export function readPublications(draft: Draft, rows: Row[]): void {
  const list = listOf(draft, 'publications');
  for (const run of titledRuns(rows)) {
    const path = `/publications/${list.length}`;
    const publication: (typeof list)[number] = { name: take(draft, `${path}/name`, titlePieces(run), 0.7) };
    draft.blocks.push({ kind: 'item', rows: run.rows, section: 'publications', path });
    const dated = run.rows.find((row) => row.dates.length > 0);
    const date = dated?.dates.at(-1);
    if (dated && date?.from) {
      take(draft, `${path}/releaseDate`, [{ row: dated, start: date.start, end: date.end }], 0.75);
      publication.releaseDate = date.from;
    }
    list.push(publication);
  }
}

/** The title between quotation marks where there is one on one line, else the first row when it stands out, else all. */
function titlePieces(run: Run): Piece[] {
  for (const row of run.rows) {
    const quoted = /[“"«„](.{8,}?)[,.]?[”"»“]/.exec(row.text);
    if (quoted) return [{ row, start: quoted.index + 1, end: quoted.index + 1 + quoted[1]!.length }];
  }
  const bold = run.rows.filter((row) => row.bold > 0.8);
  return wholeRows(bold.length > 0 && bold.length < run.rows.length ? bold : run.rows);
}

/** Reads interests: names, set as a list or one to a line. */
export function readInterests(draft: Draft, rows: Row[]): void {
  const list = listOf(draft, 'interests');
  for (const { rows: run } of runsOf(rows)) {
    draft.blocks.push({ kind: 'item', rows: run, section: 'interests', path: `/interests/${list.length}` });
    for (const pieces of listPieces(run))
      list.push({ name: take(draft, `/interests/${list.length}/name`, pieces, 0.8) });
  }
}

/** Keeps references as they are printed, one to a paragraph. */
export function readReferences(draft: Draft, rows: Row[]): void {
  const list = listOf(draft, 'references');
  for (const { rows: run } of runsOf(rows)) {
    const path = `/references/${list.length}`;
    draft.blocks.push({ kind: 'item', rows: run, section: 'references', path });
    list.push({ reference: take(draft, `${path}/reference`, run.map(whole), 0.6) });
  }
}
