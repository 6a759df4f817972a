import { address, isEmail } from './cells.ts';
import type { Columns } from './columns.ts';
import { readCellDate } from './dates.ts';
import { type CellKind, TABLES, type Table, type TableKind } from './tables.ts';

const READS: Record<Exclude<CellKind, 'text' | 'unread'>, (cell: string) => unknown> = {
  link: address,
  email: isEmail,
  event: readCellDate,
  date: readCellDate,
};

/** Whether the cells that must be an address, an e-mail or a date are; `'empty'` when there is none to tell by. */
export function fitsColumns(
  kind: TableKind,
  columns: Columns,
  cells: readonly string[],
): 'fits' | 'empty' | 'not' {
  const { fields }: Table = TABLES[kind];
  let told = false;
  for (const field of Object.keys(columns)) {
    const { cells: is } = fields[field]!;
    const cell = cells[columns[field]!]?.trim();
    if (is === 'text' || is === 'unread' || !cell) continue;
    if (!READS[is](cell)) return 'not';
    told = true;
  }
  return told ? 'fits' : 'empty';
}

export interface Aligned {
  cells: readonly string[];
  /** What had to be done to a row with too many or too few cells. */
  how: 'whole' | 'joined' | 'filled' | 'partly' | 'short';
}

interface Shape {
  kind: TableKind;
  columns: Columns;
  width: number;
  delimiter: string;
}

/** What begins with one of these after a comma is the rest of a company's name. */
const LEGAL_FORM =
  /^\s*(?:inc|incorporated|llc|l\.l\.c|ltd|limited|llp|lp|corp|co|plc|gmbh|ag|s\.?a\.?s?|s\.?l|s\.?r\.?l|b\.?v|n\.?v|pty|pvt|lda|oy|a\/s)\b\.?/i;

/**
 * Brings a row to the table's width. A cell with an unquoted comma is joined again where only one place fits; where
 * several do, the cells that are sure are kept. Nothing when no part of the row can be trusted.
 */
export function align(row: readonly string[], shape: Shape): Aligned | undefined {
  let cells = row;
  while (cells.length > shape.width && !cells.at(-1)!.trim()) cells = cells.slice(0, -1);
  const over = cells.length - shape.width;
  if (over > shape.width) return undefined;
  if (over === 0) return { cells, how: 'whole' };
  return over > 0 ? join(cells, over, shape) : fill(cells, -over, shape);
}

/** Cells in which people write paragraphs; a table without them has one line a row. */
const PARAGRAPHS = ['description', 'summary', 'text', 'content', 'notes', 'activities', 'location'];

/**
 * Whether a line could be a row of its own: nearly as many cells as a row has, with an address or a date in its place
 * where a cell may hold lines itself.
 */
export function looksLikeRow(cells: readonly string[], shape: Shape): boolean {
  if (cells.length < Math.max(2, shape.width - 1)) return false;
  const aligned = align(cells, shape);
  if (!aligned) return false;
  const fitting = fitsColumns(shape.kind, shape.columns, aligned.cells);
  return (
    fitting === 'fits' ||
    (fitting === 'empty' && !PARAGRAPHS.some((field) => field in TABLES[shape.kind].fields))
  );
}

const fits = (cells: readonly string[], { kind, columns }: Shape) =>
  fitsColumns(kind, columns, cells) !== 'not';

function join(cells: readonly string[], over: number, shape: Shape): Aligned | undefined {
  const places = range(shape.width)
    .map((at) => ({
      at,
      spaced: cells.slice(at + 1, at + 1 + over).every((piece) => /^\s/.test(piece)),
      cells: [
        ...cells.slice(0, at),
        cells.slice(at, at + over + 1).join(shape.delimiter),
        ...cells.slice(at + over + 1),
      ],
    }))
    .filter((place) => fits(place.cells, shape));
  const spaced = places.filter((place) => place.spaced);
  const legal = spaced.filter(
    ({ at }) => at === shape.columns.company && LEGAL_FORM.test(cells[at + 1] ?? ''),
  );
  const sure = [legal, spaced, places].find(({ length }) => length === 1)?.[0];
  if (sure) return { cells: sure.cells, how: 'joined' };
  return places.length > 0 && known(cells, shape)
    ? { cells: common(places.map((place) => place.cells)), how: 'partly' }
    : undefined;
}

function fill(cells: readonly string[], missing: number, shape: Shape): Aligned | undefined {
  if (cells.length < Math.max(shape.width > 2 ? 2 : 1, shape.width / 3)) return undefined;
  const gap = Array.from({ length: missing }, () => '');
  const padded = [...cells, ...gap];
  if (fits(padded, shape)) return { cells: padded, how: 'short' };
  const places = range(shape.width)
    .map((at) => [...cells.slice(0, at), ...gap, ...cells.slice(at)])
    .filter((it) => fits(it, shape));
  if (places.length === 1) return { cells: places[0]!, how: 'filled' };
  return places.length > 1 && known(cells, shape) ? { cells: common(places), how: 'partly' } : undefined;
}

/** Without one cell that must be of a kind there is nothing to align by. */
const known = (cells: readonly string[], shape: Shape): boolean =>
  cells.some((cell) => cell.trim() && (address(cell) || isEmail(cell) || readCellDate(cell))) &&
  shape.width > 2;

/** The cells on which all the ways of reading a row agree. */
const common = (ways: string[][]): string[] =>
  ways[0]!.map((cell, at) => (ways.every((way) => way[at] === cell) ? cell : ''));

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);
