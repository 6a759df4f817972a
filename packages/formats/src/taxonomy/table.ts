/** A delimited file: the names of its columns, and its rows as records by those names. */
export interface Table {
  columns: string[];
  rows: Row[];
}

export type Row = Readonly<Record<string, string>>;

const DELIMITERS = ['\t', ',', ';', '|'];

/** Reads text with a header line; the mark that parts the header most often parts the rest. */
export function readTable(text: string): Table {
  const head = text.slice(0, text.search(/\n|$/u));
  const delimiter = DELIMITERS.reduce((best, mark) =>
    count(head, mark) > count(best === mark ? '' : head, best) ? mark : best,
  );
  const [header = [], ...records] = recordsOf(text, delimiter);
  const columns = header.map((name) => name.trim());
  return {
    columns,
    rows: records.filter((cells) => cells.some(Boolean)).map((cells) => rowOf(columns, cells)),
  };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Without a prototype: a column may be called anything. */
function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row: Record<string, string> = Object.create(null);
  for (const [at, name] of columns.entries()) row[name] = cells[at] ?? '';
  return row;
}

/** Cells may be quoted, and quoted cells may hold line breaks and doubled quotes; tab-separated files do not quote. */
function recordsOf(text: string, delimiter: string): string[][] {
  if (delimiter === '\t' && !/(?:^|\t)"[^\t\n]*\n/u.test(text.slice(0, 20_000)))
    return text.split(/\r?\n/u).map((line) => line.split('\t'));
  const records: string[][] = [];
  let record: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    record.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    records.push(record);
    record = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return records;
}

interface Cell {
  value: string;
  end: number;
}

function plain(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(from, end), end };
}

/** A quote that never closes takes the rest of its line only, so that one bad cell does not swallow the file. */
function quoted(text: string, from: number): Cell {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return plain(text, from + 1, '\n');
  let end = close + 1;
  while (end < text.length && !/[,;\t|\n\r]/u.test(text[end]!)) end++;
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end };
}
