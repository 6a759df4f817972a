import { fold } from '../resume/words/fold.ts';
import { PRESENT } from '../resume/words/months.ts';
import { address, clean, isEmail } from './cells.ts';
import { type DayMonthOrder, isoOf, orderOf, readCellDate } from './dates.ts';
import type { TableLook } from './look.ts';
import type { LossLedger } from './losses.ts';
import { align } from './rows.ts';
import { TABLES, type Table } from './tables.ts';
import type { ExportFile } from './types.ts';

/** One record of a file, with the 1-based line it begins on. */
export interface TableRow {
  cells: readonly string[];
  line: number;
}

/** A row by field. Dates are still as printed until `settleDates`. */
export interface Entry {
  line: number;
  values: Record<string, string>;
}

export interface TableReading {
  file: ExportFile;
  look: TableLook;
  delimiter: string;
  ledger: LossLedger;
}

/** More than anyone has of anything; a file with more is not what LinkedIn wrote. */
const MOST_ROWS = 100_000;

const HOW = {
  joined: 'a cell held an unquoted separator; it was put together again',
  filled: 'a cell was missing; the others were put back in their places',
  partly: 'the row has too many or too few cells; only what surely belongs is kept',
  short: 'the row ends early; what it has is kept',
} as const;

/** Reads the rows of a table one after another. Every row is read or lost, and counted as either. */
export function* readRows(
  reading: TableReading,
  rows: Iterable<TableRow>,
  mostRows = MOST_ROWS,
): Generator<Entry> {
  const { file, look, ledger, delimiter } = reading;
  const { needs }: Table = TABLES[look.kind];
  for (const row of rows) {
    if (row.cells.every((cell) => !cell.trim())) continue;
    file.rows++;
    const printed = () => row.cells.join(delimiter);
    const lose = (reason: string) => {
      file.lost++;
      ledger.add({ file: file.name, reason, text: printed, line: row.line, row: true });
    };
    if (file.read >= mostRows) {
      lose(`more than ${mostRows.toLocaleString('en')} rows; the rest is not read`);
      continue;
    }
    const aligned = align(row.cells, { ...look, delimiter });
    if (!aligned) {
      lose('the row does not have the columns of the table');
      continue;
    }
    const values = valuesOf(aligned.cells, row.line, reading);
    if (!needs.some((field) => values[field])) {
      lose(emptyBecause(look, values));
      continue;
    }
    if (aligned.how !== 'whole')
      ledger.add({ file: file.name, reason: HOW[aligned.how], text: printed, line: row.line });
    file.read++;
    yield { line: row.line, values };
  }
}

const emptyBecause = ({ kind }: TableLook, values: Record<string, string>): string => {
  if (kind === 'connections' && Object.keys(values).every((field) => field === 'connectedOn'))
    return 'members who closed their account: nothing but the date is left of them';
  return 'the row names nobody and nothing';
};

/** What people and programs write where there is no date and no address. */
const NOTHING = /^(?:[-–—?]+|n\/?a|null|none|undefined|unknown|\([^()]*\))$/i;

function valuesOf(
  cells: readonly string[],
  line: number,
  { file, look, ledger }: TableReading,
): Record<string, string> {
  const { fields }: Table = TABLES[look.kind];
  const values: Record<string, string> = {};
  for (const [field, at] of Object.entries(look.columns)) {
    const is = fields[field]!.cells;
    const cell = is === 'unread' ? '' : clean(cells[at] ?? '');
    if (!cell) continue;
    if (is !== 'text' && NOTHING.test(cell)) continue;
    const value = is === 'link' ? address(cell) : is === 'email' && !isEmail(cell) ? undefined : cell;
    if (value) values[field] = value;
    else
      ledger.add({
        file: file.name,
        reason: is === 'link' ? 'not a web address; left out' : 'not an e-mail address; left out',
        text: cell,
        line,
      });
  }
  return values;
}

/** LinkedIn opened in May 2003: nothing can have happened on it before. */
const OPENED = '2003-05';
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** The order of day and month in each date column of a table, from all its rows. */
export function dateOrders(
  { look }: TableReading,
  entries: readonly Entry[],
): Record<string, DayMonthOrder | undefined> {
  return Object.fromEntries(
    dateFields(look).map((field) => {
      const cells = entries.flatMap(({ values }) => values[field] ?? []);
      return [field, orderOf(cells, look.hint ?? usOrder(cells))];
    }),
  );
}

/** LinkedIn itself writes "7/8/26, 3:43 PM" in some files, as people do in the United States. */
const usOrder = (cells: readonly string[]): DayMonthOrder | undefined =>
  cells.length > 0 && cells.every((cell) => /^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2}\s?[AP]M$/.test(cell))
    ? 'month-first'
    : undefined;

const dateFields = ({ kind, columns }: TableLook): string[] => {
  const { fields }: Table = TABLES[kind];
  return Object.keys(columns).filter((field) => ['event', 'date'].includes(fields[field]!.cells));
};

/** Turns an entry's printed dates into ISO ones; a date that cannot be is left out, and said. */
export function settleDates(
  { look, ledger, file }: TableReading,
  { values, line }: Entry,
  orders: Record<string, DayMonthOrder | undefined>,
  today?: string,
): void {
  const { fields }: Table = TABLES[look.kind];
  for (const field in orders) {
    const printed = values[field];
    if (!printed) continue;
    const date = readCellDate(printed);
    if (!date && PRESENT.includes(fold(printed))) {
      delete values[field];
      continue;
    }
    const iso = date && isoOf(date, orders[field]);
    const wrong = iso ? impossible(iso, fields[field]!.cells === 'event', today) : 'not a date; left out';
    const reason =
      wrong ??
      (date?.either && !orders[field]
        ? 'day and month could stand in either order; only the year is kept'
        : undefined);
    if (reason) ledger.add({ file: file.name, reason, text: printed, line });
    if (iso && !wrong) values[field] = iso;
    else delete values[field];
  }
}

function impossible(iso: string, event: boolean, today?: string): string | undefined {
  const year = +iso.slice(0, 4);
  if (event && iso.slice(0, 7) < OPENED.slice(0, iso.length))
    return 'a date before LinkedIn was there (2003); left out';
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return 'a date that cannot be meant; left out';
  return event && today && iso > dayAfter(today) ? 'a date that is still to come; left out' : undefined;
}

/** Where it is tomorrow already, today's messages are tomorrow's. */
const dayAfter = (today: string): string =>
  new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
