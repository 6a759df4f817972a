import { done, type Result, refused } from '@throughline/core/problem';
import type { Sniffed } from '../format.ts';
import { type ZipEntry, zipDirectory } from '../zip/directory.ts';
import { leavesFolder } from '../zip/open.ts';
import { type Inflation, inflateParts } from '../zip/stream.ts';

/** One file of an export that may be a table. */
export interface ExportEntry {
  name: string;
  /** How the last opening of it came out. */
  outcome: Inflation;
  /** Its bytes from the beginning, at most so many. */
  open(limit: number): Iterable<Uint8Array>;
}

export interface Gathered {
  entries: ExportEntry[];
  /** Files that are not looked into, and why. */
  leave: { name: string; because: string }[];
}

/** More tables than LinkedIn has ever written. */
const MOST_TABLES = 200;
/** Files beside the tables are named up to here; then they are counted. */
const MOST_NAMED = 60;

/** The tables of an archive, or the one table that the file is. */
export function entriesOf(input: Pick<Sniffed, 'name' | 'bytes' | 'zip'>): Result<Gathered> {
  return input.zip ? entriesOfArchive(input.bytes) : done({ entries: [single(input)], leave: [] });
}

function single({ name, bytes }: Pick<Sniffed, 'name' | 'bytes'>): ExportEntry {
  const entry: ExportEntry = {
    name,
    outcome: {},
    *open(limit) {
      entry.outcome = bytes.length > limit ? { cut: true } : {};
      for (let at = 0; at < Math.min(bytes.length, limit); at += PART)
        yield bytes.subarray(at, Math.min(at + PART, limit));
    },
  };
  return entry;
}

const PART = 65_536;

function entriesOfArchive(bytes: Uint8Array): Result<Gathered> {
  const directory = zipDirectory(bytes);
  if (!directory) return cutShort();
  const files = directory.filter(
    ({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._|\.DS_Store|Thumbs\.db)/.test(name),
  );
  const entries: ExportEntry[] = [];
  const leave: Gathered['leave'] = [];
  for (const file of files) {
    const because =
      unread(file) ?? (entries.length >= MOST_TABLES ? 'more tables than an export has' : undefined);
    if (because) leave.push({ name: file.name, because });
    else entries.push(packed(bytes, file));
  }
  if (entries.length === 0 && files.length > 0 && files.every(({ encrypted }) => encrypted)) return locked();
  return done({ entries, leave: shortened(leave) });
}

function packed(bytes: Uint8Array, file: ZipEntry): ExportEntry {
  const entry: ExportEntry = {
    name: file.name,
    outcome: {},
    open(limit) {
      entry.outcome = {};
      return inflateParts(bytes, file, limit, entry.outcome);
    },
  };
  return entry;
}

function unread({ name, encrypted }: ZipEntry): string | undefined {
  if (leavesFolder(name)) return 'the archive names a path outside itself';
  if (encrypted) return 'locked with a password';
  if (/\.zip$/i.test(name)) return 'an archive inside the archive; unpack it and give it by itself';
  if (/\.xlsx?$/i.test(name)) return 'a spreadsheet; save it as CSV to have it read';
  if (/^(?:.*\/)?articles\//i.test(name)) return 'articles are not needed';
  return /\.(?:csv|tsv|txt)$/i.test(name) ? undefined : 'not a table';
}

function shortened(leave: Gathered['leave']): Gathered['leave'] {
  const more = leave.length - MOST_NAMED;
  return more > 0
    ? [...leave.slice(0, MOST_NAMED), { name: `and ${more} more`, because: 'not tables' }]
    : leave;
}

const cutShort = () =>
  refused(
    'file.corrupt',
    'The archive is cut short or damaged.',
    'Download the export from LinkedIn again and give it as it comes.',
  );

const locked = () =>
  refused(
    'file.encrypted',
    'The archive is locked with a password.',
    'Unpack it with its password and give the folder.',
  );
