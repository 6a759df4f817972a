import { records } from '../linkedin/records.ts';

/** A delimited file: the names of its columns, and its rows as records by those names. */
export interface Table {
  columns: string[];
  rows: Row[];
}

export type Row = Readonly<Record<string, string>>;

const DELIMITERS = ['\t', ',', ';', '|'];

/** Reads text with a header line; the mark that parts the header most often parts the rest. */
export function readTable(pieces: Iterable<string>): Table {
  const [first = '', ...rest] = pieces;
  const head = first.slice(0, first.search(/\n|$/u));
  const delimiter = DELIMITERS.reduce((best, mark) => (count(head, mark) > count(head, best) ? mark : best));
  const lines = [...records([first, ...rest], { delimiter, wrapped: false })].map(({ cells }) => cells);
  const columns = (lines[0] ?? []).map((name) => name.trim());
  return {
    columns,
    rows: lines.slice(1).flatMap((cells) => (cells.some(Boolean) ? [rowOf(columns, cells)] : [])),
  };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Without a prototype: a column may be called anything. */
function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row: Record<string, string> = Object.create(null);
  for (const [at, name] of columns.entries()) row[name] = cells[at] ?? '';
  return row;
}
