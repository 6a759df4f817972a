import { fold } from '../resume/words/fold.ts';
import { titleScore } from '../resume/words/titles.ts';
import { address, isEmail, memberOf } from './cells.ts';
import type { Columns } from './columns.ts';
import { readCellDate } from './dates.ts';
import { type CellKind, TABLES, type Table, type TableKind } from './tables.ts';

/** How a column's cells read: the kind that most of those that are not empty are of. */
function kindOf(cells: readonly string[]): CellKind | 'empty' {
  const filled = cells.filter((cell) => cell.trim());
  if (filled.length === 0) return 'empty';
  const share = (is: (cell: string) => unknown) => filled.filter(is).length / filled.length;
  if (share((cell) => /^https?:|^www\.|linkedin\.com\//i.test(cell.trim()) && address(cell)) >= 0.5)
    return 'link';
  if (share(isEmail) >= 0.5) return 'email';
  return share(readCellDate) >= 0.5 ? 'event' : 'text';
}

/**
 * The columns that no header names, by what stands in them. *Why*: a header in a language that is not known, or none at
 * all, still has addresses, e-mails and dates under it, and people whose names stand in their addresses. What is left
 * follows the order in which LinkedIn writes the table, when the header is `wholly` unknown.
 */
export function inferColumns(
  kind: TableKind,
  known: Columns,
  rows: readonly (readonly string[])[],
  wholly: boolean,
): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const { fields }: Table = TABLES[kind];
  const columns = { ...known };
  const column = (at: number) => rows.map((row) => row[at] ?? '');
  const free = () =>
    Array.from({ length: width }, (_, at) => at).filter((at) => !Object.values(columns).includes(at));
  const missing = (is: (cells: CellKind) => boolean) =>
    Object.keys(fields).filter((field) => columns[field] === undefined && is(fields[field]!.cells));
  const give = (wanted: string[], places: number[]) =>
    wanted.slice(0, places.length).forEach((field, at) => {
      columns[field] = places[at]!;
    });
  for (const cells of ['link', 'email'] as const)
    give(
      missing((it) => it === cells),
      free().filter((at) => kindOf(column(at)) === cells),
    );
  give(
    missing((it) => it === 'event' || it === 'date'),
    free().filter((at) => kindOf(column(at)) === 'event'),
  );
  if (!wholly) return columns;
  if (kind === 'connections') placeNames(columns, rows, free());
  const texts = free().filter((at) => kindOf(column(at)) === 'text');
  const namesFound = NAMES.some((field) => columns[field] !== undefined);
  const wanted = missing((it) => it === 'text' || it === 'unread').filter(
    (field) => field !== 'name' && !(namesFound && NAMES.includes(field)),
  );
  if (kind === 'connections' && texts.length === 1 && wanted.length > 1)
    give([isTitles(column(texts[0]!)) ? 'position' : 'company'], texts);
  else give(wanted, inOrder(texts, free(), wanted.length));
  return columns;
}

const NAMES = ['firstName', 'lastName', 'name'];

/** Text columns where there are as many as wanted; empty ones hold a place when there are too few. */
const inOrder = (texts: number[], free: number[], wanted: number) => (texts.length >= wanted ? texts : free);

const isTitles = (cells: string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim());
  return filled.filter((cell) => titleScore(cell) > 1).length > filled.length * 0.4;
};

/** Names stand in the addresses of most members: `/in/petra-lindqvist-1a2b3c`. */
function placeNames(columns: Columns, rows: readonly (readonly string[])[], free: number[]): void {
  const link = columns.url;
  if (link === undefined || NAMES.some((field) => columns[field] !== undefined)) return;
  const members = rows.flatMap((row) => {
    const member = memberOf(row[link] ?? '');
    return member ? [{ row, parts: fold(member).split(/[^\p{L}\p{N}]+/u) }] : [];
  });
  if (members.length === 0) return;
  const places = free.map((at) => {
    let first = 0;
    let later = 0;
    for (const { row, parts } of members) {
      const words = (fold(row[at] ?? '').match(/[\p{L}\p{N}]+/gu) as string[] | null) ?? [];
      if (words.length && words.includes(parts[0]!)) first++;
      if (words.length && words.some((word) => parts.indexOf(word) > 0)) later++;
    }
    return { at, first: first / members.length, later: later / members.length };
  });
  const both = places.find(({ first, later }) => first > 0.5 && later > 0.5);
  const begins = places.filter(({ first }) => first > 0.3).sort((a, b) => b.first - a.first)[0];
  const ends = places
    .filter(({ at, later }) => later > 0.3 && at !== begins?.at)
    .sort((a, b) => b.later - a.later)[0];
  if (both && !ends) columns.name = both.at;
  else {
    if (begins) columns.firstName = begins.at;
    if (ends) columns.lastName = ends.at;
  }
}
