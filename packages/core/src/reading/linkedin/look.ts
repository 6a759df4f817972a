import { folded } from './cells.ts';
import { type Columns, columnsOf, headerLikeness, tableByHeader } from './columns.ts';
import type { DayMonthOrder } from './dates.ts';
import { readFileName } from './file-name.ts';
import { inferColumns } from './infer-columns.ts';
import { fitsColumns } from './rows.ts';
import { TABLES, type Table, type TableKind } from './tables.ts';
import { WRITTEN_AS } from './words/columns.ts';

/** What a file turned out to be, from its name and its first rows. */
export interface TableLook {
  kind: TableKind;
  /** Where the header stands among the rows; −1 when there is none. */
  header: number;
  names: readonly string[];
  columns: Columns;
  /** Cells of a whole row. */
  width: number;
  /** Fields found by what stands in their columns, since no header says so. */
  guessed: string[];
  /** 0 to 1: how surely this is a table of LinkedIn's. */
  sureness: number;
  /** The order of day and month that the header's language suggests. */
  hint?: DayMonthOrder;
}

/** A preamble is a few lines; more rows than this without a header, and there is none. */
const FIRST_ROWS = 40;
const MOST_COLUMNS = 80;

/** Looks at a file's name and first rows; nothing when it is no table of an export. */
export function lookAtTable(path: string, all: readonly (readonly string[])[]): TableLook | undefined {
  // Far more cells than a table of LinkedIn's has columns: no row of one, or a broken one.
  const rows = all.map((row) => (row.length > MOST_COLUMNS ? [] : row));
  const named = readFileName(path).kind;
  const own = named && headerOf(named, rows);
  if (named && own) return withHeader(named, rows, own.at, 0.7 + own.share * 0.3);
  const other = rows
    .slice(0, FIRST_ROWS)
    .map((row, at) => ({ at, found: tableByHeader(row) }))
    .filter(({ found }) => found)
    .sort((a, b) => b.found!.sureness - a.found!.sureness || a.at - b.at)[0];
  if (other) return withHeader(other.found!.kind, rows, other.at, other.found!.sureness);
  if (named) return withoutKnownHeader(named, rows);
  return looksLikePeople(rows) ? withoutKnownHeader('connections', rows, 0.4) : undefined;
}

/** The row that is most like the table's header. */
function headerOf(kind: TableKind, rows: readonly (readonly string[])[]) {
  const single = Object.keys(TABLES[kind].fields).length === 1;
  return rows
    .slice(0, FIRST_ROWS)
    .map((row, at) => ({ at, ...headerLikeness(kind, row) }))
    .filter(({ known, share }) => (single ? known > 0 : known >= 2 && share >= 0.4))
    .sort((a, b) => b.known - a.known || a.at - b.at)[0];
}

function withHeader(
  kind: TableKind,
  rows: readonly (readonly string[])[],
  header: number,
  sureness: number,
): TableLook {
  const names = trimmedEnd(rows[header] ?? []);
  const known = columnsOf(kind, names);
  const body = rows.slice(header + 1).filter((row) => row.length >= names.length);
  const { share } = headerLikeness(kind, names);
  const inferred = share === 1 ? known : inferColumns(kind, known, body, share < 0.5);
  const english = names.some((name) =>
    Object.values(WRITTEN_AS).some(([word = '']) => folded(word) === folded(name)),
  );
  return {
    kind,
    header,
    names,
    columns: inferred,
    width: names.length,
    guessed: Object.keys(inferred).filter((field) => known[field] === undefined),
    sureness,
    ...(!english && { hint: 'day-first' }),
  };
}

/** A file whose name tells what it is, or whose cells do: the first whole row is a header unless it holds data itself. */
function withoutKnownHeader(
  kind: TableKind,
  rows: readonly (readonly string[])[],
  sureness = 0.5,
): TableLook | undefined {
  const width = usualWidth(rows);
  const table: Table = TABLES[kind];
  const single = Object.keys(table.fields).length === 1;
  if (rows.length === 0 || (width < 2 && !single)) return undefined;
  const first = rows.findIndex((row) => row.length === width);
  const columns = inferColumns(
    kind,
    {},
    rows.slice(first + 1).length ? rows.slice(first + 1).filter((row) => row.length === width) : rows,
    true,
  );
  if (!table.needs.some((field) => columns[field] !== undefined)) return undefined;
  const top = rows[first] ?? [];
  const isData = single || fitsColumns(kind, columns, top) === 'fits';
  return {
    kind,
    header: isData ? first - 1 : first,
    names: isData ? [] : top,
    columns,
    width,
    guessed: Object.keys(columns),
    sureness,
  };
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Most rows hold the address of a member and a date: connections, whatever the file is called. */
function looksLikePeople(rows: readonly (readonly string[])[]): boolean {
  const body = rows.slice(1).filter((row) => row.length > 2);
  if (body.length < 2) return false;
  const columns = inferColumns('connections', {}, body, true);
  return (
    columns.url !== undefined &&
    columns.connectedOn !== undefined &&
    body.filter((row) => /linkedin\.com\/in\//i.test(row[columns.url!] ?? '')).length > body.length / 2
  );
}

function trimmedEnd(row: readonly string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && !row[end - 1]!.trim()) end--;
  return row.slice(0, end);
}
