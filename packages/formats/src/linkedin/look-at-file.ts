import { lookAtTable, type TableLook } from '@throughline/core/reading';
import { decodeTable } from './decode.ts';
import { type Dialect, records } from './records.ts';

/** A file's table as it was seen from its first rows. */
export interface FileLook {
  look: TableLook;
  dialect: Dialect;
  head: string[][];
}

/** Enough for a preamble, a header and a few hundred rows. */
const HEAD = 120_000;
const MOST_HEAD_ROWS = 1000;
const DELIMITERS = [',', ';', '\t', '|'];

/** Looks at the beginning of a file and says what table it is and how its cells are divided. */
export function lookAtFile(name: string, chunks: Iterable<Uint8Array>): FileLook | undefined {
  return lookAtText(name, headOf(decodeTable(chunks, { guessedLines: 0 })));
}

/** The same of text that is decoded already. */
export function lookAtText(name: string, text: string): FileLook | undefined {
  const separator = /^\uFEFF?"?sep=(.)"?\n/i.exec(text)?.[1];
  const dialects = (separator ? [separator] : DELIMITERS)
    .filter((delimiter) => text.includes(delimiter) || delimiter === ',')
    .flatMap((delimiter) => [false, true].map((wrapped) => ({ delimiter, wrapped })))
    .filter(({ wrapped }) => !wrapped || /^"[^"\n]+(?:""[^"\n]*)*"$/m.test(text.slice(0, 8000)));
  let best: FileLook | undefined;
  for (const dialect of dialects) {
    const head = firstRows(text, dialect);
    const look = lookAtTable(name, head);
    if (look && (!best || better(look, best.look) > 0)) best = { look, dialect, head };
    if (look && look.sureness > 0.95 && told(look) > 1) break;
  }
  return best;
}

/** The look that knows more columns by their headers, else the surer one. */
const better = (a: TableLook, b: TableLook): number => told(a) - told(b) || a.sureness - b.sureness;

const told = ({ columns, guessed }: TableLook) => Object.keys(columns).length - guessed.length;

function headOf(pieces: Iterable<string>): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length > HEAD) break;
  }
  return text;
}

function firstRows(text: string, dialect: Dialect): string[][] {
  const rows: string[][] = [];
  for (const { cells } of records([text], dialect)) {
    rows.push([...cells]);
    if (rows.length >= MOST_HEAD_ROWS) return rows;
  }
  // The last row of a head is cut where the head is.
  return text.length > HEAD ? rows.slice(0, -1) : rows;
}
