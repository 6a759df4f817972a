import { done, type Result, refused } from '@throughline/core/problem';
import { type LinkedinReading, looksLikeRow, readFileName, startExport } from '@throughline/core/reading';
import type { Format, Sniffed } from '../format.ts';
import { decodeTable } from './decode.ts';
import { type ExportEntry, entriesOf } from './entries.ts';
import { type FileLook, lookAtFile, lookAtText } from './look-at-file.ts';
import { records } from './records.ts';

/** Messages of ten years are tens of megabytes; the other tables never are. */
const MOST_BYTES = { messages: 128_000_000, other: 48_000_000 };

/** The export of a member's data: the archive LinkedIn sends, a folder of it, or a single table. */
export const linkedin: Format = {
  id: 'linkedin',
  extensions: ['csv', 'tsv'],
  gives: ['linkedin'],
  maxBytes: 200_000_000,
  recognises: (input) => (input.zip ? recogniseArchive(input) : recogniseTable(input)),
  async read(input, { today }) {
    const gathered = entriesOf(input);
    if (!gathered.ok) return gathered;
    return readExport(gathered.value.entries, gathered.value.leave, today);
  },
};

const isTable = (name: string) => /\.(?:csv|tsv|txt)$/i.test(name);

function recogniseArchive({ zip, bytes, name }: Sniffed): number {
  const tables = zip!.names.filter((entry) => isTable(entry) && !/^__MACOSX\//.test(entry));
  if (zip!.names.includes('[Content_Types].xml')) return 0;
  if (tables.some((entry) => /\.csv$/i.test(entry) && readFileName(entry).kind)) return 0.95;
  if (tables.length === 0) return 0;
  const gathered = entriesOf({ zip, bytes, name });
  if (!gathered.ok) return 0;
  return Math.max(
    0,
    ...gathered.value.entries
      .slice(0, 30)
      .map((entry) => lookAtFile(entry.name, entry.open(200_000))?.look.sureness ?? 0),
  );
}

/** Rows of a kind, and most lines of the file being such rows: prose with a table in it is prose. */
function recogniseTable({ name, text, json, extension }: Sniffed): number {
  if (text === undefined || json !== undefined || extension === 'md') return 0;
  const head = text.slice(0, 16_384);
  const found = lookAtText(name, head);
  const tabular = extension === 'csv' || extension === 'tsv';
  if (!found) return tabular && readFileName(name).leftBecause && /linkedin\.com/i.test(head) ? 0.35 : 0;
  const { look, head: rows } = found;
  const body = rows.slice(look.header + 1).filter((row) => row.some((cell) => cell.trim()));
  const whole = body.filter((row) => row.length === look.width).length;
  if (!tabular && (look.header > 10 || look.width < 3 || whole < 1 || whole < body.length * 0.6)) return 0;
  return tabular ? Math.max(look.sureness, 0.4) : look.sureness;
}

function readExport(
  entries: ExportEntry[],
  leave: { name: string; because: string }[],
  today?: string,
): Result<LinkedinReading> {
  const reading = startExport(today ? { today } : {});
  let tables = 0;
  for (const entry of entries) {
    const because = readFileName(entry.name).leftBecause;
    const found = because ? undefined : lookAtFile(entry.name, entry.open(1_000_000));
    if (entry.outcome.bomb) return bomb(entry.name);
    if (!found) reading.leave(entry.name, because ?? 'not a table that is known');
    else if (!readOne(reading, entry, found)) return bomb(entry.name);
    tables++;
  }
  for (const { name, because } of leave) reading.leave(name, because);
  return tables === 0 ? nothing() : done(reading.finish());
}

/** Reads one table; false when the archive is a bomb. */
function readOne(
  reading: ReturnType<typeof startExport>,
  entry: ExportEntry,
  { look, dialect, head }: FileLook,
): boolean {
  const limit = MOST_BYTES[look.kind === 'messages' ? 'messages' : 'other'];
  const decoding = { guessedLines: 0 };
  const text = decodeTable(entry.open(limit), decoding);
  const { delimiter } = dialect;
  const isRow = (cells: readonly string[]) => looksLikeRow(cells, { ...look, delimiter });
  reading.read({ name: entry.name, look, delimiter, head, rows: records(text, dialect, isRow) });
  const lose = (reason: string, times = 1) =>
    reading.ledger.add({ file: entry.name, reason, text: '', times });
  if (decoding.guessedLines > 0)
    lose('lines that are not UTF-8 were read as Windows-1252; accents may be wrong', decoding.guessedLines);
  if (entry.outcome.cut) lose(`longer than ${limit / 1_000_000} MB; the rest is not read`);
  if (entry.outcome.broken) lose('this part of the archive is damaged; what came before the damage is read');
  return !entry.outcome.bomb;
}

const bomb = (name: string) =>
  refused(
    'file.bomb',
    `“${name}” unpacks to far more than a table holds, so the archive was not opened.`,
    'Download the export from LinkedIn again and give it as it comes.',
  );

const nothing = () =>
  refused(
    'file.wrong-kind',
    'There is no table of a LinkedIn export in it.',
    'Give the zip as LinkedIn sends it, the folder it unpacks to, or one of its CSV files.',
  );
