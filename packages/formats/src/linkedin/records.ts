import type { TableRow } from '@throughline/core/reading';

export interface Dialect {
  delimiter: string;
  /** Every line is one quoted cell with the real row inside, as some spreadsheets save what they did not split. */
  wrapped: boolean;
}

/** A cell is never longer; an opening quote without an end would otherwise take the rest of the file with it. */
const LONGEST_RECORD = 400_000;
/** Characters that may be looked through in vain for closing quotes, before quotes are only looked for in their own line. */
const PATIENCE = 40_000_000;

interface Cut {
  cells: string[];
  end: number;
  lines: number;
  quoted: boolean;
}

/**
 * The records of a table as they come. A quote that is never closed, or that swallows what are rows of their own by
 * `isRow`, is taken as a letter, so that one bad row costs no other.
 */
export function* records(
  pieces: Iterable<string>,
  { delimiter, wrapped }: Dialect,
  isRow?: (cells: readonly string[]) => boolean,
): Generator<TableRow> {
  const source = pieces[Symbol.iterator]();
  let text = '';
  let at = 0;
  let line = 1;
  let final = false;
  let patience = PATIENCE;
  const grow = () => {
    const next = source.next();
    if (next.done) final = true;
    else {
      text = at < text.length ? text.slice(at) + next.value : next.value;
      at = 0;
    }
  };
  for (;;) {
    if (at >= text.length) {
      if (final) return;
      grow();
      continue;
    }
    let cut = cutRecord(text, at, delimiter, patience > 0);
    const open = cut === 'open';
    if (open && !final && patience > 0 && text.length - at < LONGEST_RECORD) {
      grow();
      continue;
    }
    if (open) patience -= Math.min(text.length - at, LONGEST_RECORD);
    if (cut === 'open') cut = cutLine(text, at, delimiter);
    else if (cut.lines > 1 && isRow && swallows(text.slice(at, cut.end), delimiter, isRow)) {
      patience -= cut.end - at;
      cut = cutLine(text, at, delimiter);
    }
    if (cut.end >= text.length && !final && text.length - at < LONGEST_RECORD) {
      grow();
      continue;
    }
    yield { cells: wrapped ? unwrapped(cut, delimiter) : cut.cells, line };
    at = cut.end;
    line += cut.lines;
  }
}

/** Whether a record of several lines holds lines that are whole rows themselves. */
function swallows(record: string, delimiter: string, isRow: (cells: readonly string[]) => boolean): boolean {
  const [, ...later] = record.split('\n');
  return later.slice(0, 200).some((line) => {
    const cut = cutRecord(line, 0, delimiter, true);
    return cut !== 'open' && isRow(cut.cells);
  });
}

const unwrapped = (cut: Cut, delimiter: string): string[] => {
  if (!cut.quoted || cut.cells.length > 1) return cut.cells;
  const inner = cutRecord(cut.cells[0]!, 0, delimiter, true);
  return inner === 'open' ? cutLine(cut.cells[0]!, 0, delimiter).cells : inner.cells;
};

/** One line, its quotes taken off where they stand around a cell and nothing more. */
function cutLine(text: string, start: number, delimiter: string): Cut {
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline === -1 ? text.length : newline);
  const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"'));
  return { cells, end: newline === -1 ? text.length : newline + 1, lines: 1, quoted: false };
}

/** The record at `start`; `'open'` when a quote is not closed in the text there is. */
function cutRecord(text: string, start: number, delimiter: string, patient: boolean): Cut | 'open' {
  const cells: string[] = [];
  const stop = delimiter.charCodeAt(0);
  let at = start;
  let lines = 1;
  let quoted = false;
  for (;;) {
    const begin = quoteAt(text, at);
    let end = at;
    if (begin === -1) {
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === stop || code === NEWLINE) break;
      }
      cells.push(text.slice(at, end));
    } else {
      const close = closeOf(text, begin + 1, delimiter, patient);
      if (close === -1) return 'open';
      const inside = text.slice(begin + 1, close);
      quoted = true;
      lines += newlinesIn(inside);
      cells.push(inside.includes('""') ? inside.replaceAll('""', '"') : inside);
      end = skipBlanks(text, close + 1);
    }
    if (text.charCodeAt(end) !== stop) return { cells, end: Math.min(end + 1, text.length), lines, quoted };
    at = end + 1;
  }
}

const NEWLINE = 10;

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Where the opening quote of a cell stands, blanks before it allowed; −1 when it has none. */
function quoteAt(text: string, at: number): number {
  const first = skipBlanks(text, at);
  return text[first] === '"' ? first : -1;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next++;
  return next;
}

/** A quote closes its cell when the cell can end there; any other was meant as a letter. */
function closeOf(text: string, from: number, delimiter: string, patient: boolean): number {
  const newline = patient ? -1 : text.indexOf('\n', from);
  const last = newline === -1 ? text.length : newline;
  let at = text.indexOf('"', from);
  while (at !== -1 && at < last) {
    if (text[at + 1] === '"') {
      at = text.indexOf('"', at + 2);
      continue;
    }
    const after = skipBlanks(text, at + 1);
    if (after >= text.length || text[after] === '\n' || text.startsWith(delimiter, after)) return at;
    at = text.indexOf('"', at + 1);
  }
  return -1;
}
