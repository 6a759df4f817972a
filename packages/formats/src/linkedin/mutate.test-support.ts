import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { PlainExport, PlainTable } from './export.test-support.ts';
import { DATES, HEADERS, PREAMBLES, UNKNOWN, WIDE_HEADERS } from './spellings.test-support.ts';
import { encode, linesOf, type Style } from './write-table.test-support.ts';

/** The connections, what was done to them, and what can still be asked of the reading. */
export interface Mutated {
  bytes: Uint8Array;
  done: string[];
  /** Rows written under the header of Connections.csv; absent when the file or its end is gone. */
  rows?: number;
  /** Connections whose rows nobody touched. */
  untouched: number[];
  columns: string[];
  headersKnown: boolean;
}

/** One change, drawn with its own numbers in 0 to 1. */
interface Step {
  what: (typeof STEPS)[number];
  a: number;
  b: number;
}
const STEPS = [
  'drop column',
  'drop file',
  'drop row',
  'shuffle columns',
  'localise',
  'unknown headers',
  'encoding',
  'delimiter',
  'eol',
  'truncate',
  'extra cell',
  'missing cell',
  'bare comma',
  'open quote',
  'bad row',
  'blank row',
  'dates',
  'preamble',
  'quote all',
  'nest',
  'rename',
  'twice a column',
] as const;

const unit = fc.double({ min: 0, max: 0.999999, noNaN: true });
export const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ what: fc.constantFrom(...STEPS), a: unit, b: unit }),
  { minLength: 1, maxLength: 5 },
);

const pickOf = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)]!;

/** Does to an export what people, spreadsheets and bad luck do. */
export function mutate(plain: PlainExport, steps: Step[]): Mutated {
  const tables = structuredClone(plain.tables);
  const table = tables['Connections.csv']!;
  const columns = ['first', 'last', 'url', 'email', 'company', 'position', 'on'];
  const touched = new Set<number>();
  const raw = new Map<number, string>();
  const people = plain.people.map((_, at) => at);
  const style: Style = {
    delimiter: ',',
    eol: '\n',
    encoding: 'utf-8',
    preamble: pickOf(PREAMBLES, steps[0]!.b),
    quoteAll: false,
  };
  if (style.preamble[0] === 'sep=;') style.preamble = [];
  let [cut, name, folder, extra] = [1, 'Connections.csv', '', 0];
  let known = true;
  /** A row of a person's, not one that is bad already. */
  const rowOf = (a: number) => {
    const own = people.flatMap((person, at) => (person >= 0 && !touched.has(person) ? [at] : []));
    return own[Math.floor(a * own.length)] ?? 0;
  };
  const use = { table, columns, touched, people, raw, style };
  const apply: Partial<Record<Step['what'], (a: number, b: number) => void>> = {
    'drop column': (a) => {
      // An index into the plain columns would not survive a shuffle: by place.
      const at = Math.floor(a * columns.length);
      for (const row of [table.header, ...table.rows]) if (row.length >= columns.length) row.splice(at, 1);
      columns.splice(at, 1);
    },
    'drop file': (a) => {
      const others = Object.keys(tables).filter((file) => file !== 'Connections.csv');
      if (others.length) delete tables[pickOf(others, a)];
    },
    'drop row': (a) => {
      const at = Math.floor(a * table.rows.length);
      table.rows.splice(at, 1);
      people.splice(at, 1);
    },
    'shuffle columns': (a) => {
      const by = 1 + Math.floor(a * (columns.length - 1));
      for (const row of [table.header, ...table.rows]) row.push(...row.splice(0, by));
      columns.push(...columns.splice(0, by));
    },
    localise: (a) => {
      const all = ['utf-8', 'utf-8-bom'].includes(style.encoding) ? [...HEADERS, ...WIDE_HEADERS] : HEADERS;
      const words = pickOf(all, a);
      const plainColumns = ['first', 'last', 'url', 'email', 'company', 'position', 'on'];
      table.header = columns.map((column) => words[plainColumns.indexOf(column.split(' ')[0]!)]!);
      if (WIDE_HEADERS.includes(words)) style.encoding = 'utf-8';
    },
    'unknown headers': () => {
      known = false;
      table.header = columns.map((_, at) => UNKNOWN[at] ?? 'Ulu');
    },
    encoding: (a) => {
      const narrow = table.header.every((cell) => [...cell].every((letter) => letter < '\u0100'));
      style.encoding = pickOf(
        narrow
          ? (['utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const)
          : (['utf-8-bom', 'utf-16le'] as const),
        a,
      );
    },
    delimiter: (a) => {
      style.delimiter = pickOf([';', '\t', '|'], a);
    },
    eol: (a) => {
      style.eol = pickOf(['\r\n', '\r'], a);
    },
    truncate: (a) => {
      cut = 0.3 + a * 0.65;
    },
    'extra cell': (a, b) => {
      const at = rowOf(a);
      touched.add(people[at]!);
      table.rows[at]!.splice(Math.floor(b * 7), 0, 'extra');
    },
    'missing cell': (a, b) => {
      const at = rowOf(a);
      touched.add(people[at]!);
      table.rows[at]!.splice(Math.floor(b * table.rows[at]!.length), 1);
    },
    'bare comma': (a) => {
      const at = rowOf(a);
      touched.add(people[at]!);
      raw.set(people[at]!, table.rows[at]!.join(style.delimiter).replace(/"/g, ''));
    },
    'open quote': (a, b) => {
      const at = rowOf(a);
      touched.add(people[at]!);
      const cells = table.rows[at]!.map((cell) => cell.replace(/["]/g, ''));
      const place = Math.floor(b * cells.length);
      cells[place] = `"${cells[place]}`;
      raw.set(people[at]!, cells.join(style.delimiter));
    },
    'bad row': (a) => insert(use, a, ['BADROW']),
    'blank row': (a) => insert(use, a, ['']),
    dates: (a) => {
      const at = columns.indexOf('on');
      const form = pickOf(DATES, a);
      if (at !== -1 && !['windows-1252'].includes(style.encoding))
        table.rows.forEach((row, index) => {
          const who = plain.people[people[index]!];
          if (who && row.length === columns.length) row[at] = form(who.on);
        });
      style.encoding = 'utf-8';
    },
    preamble: (a) => {
      style.preamble = pickOf(PREAMBLES.slice(0, 6), a);
    },
    'quote all': () => {
      style.quoteAll = true;
    },
    nest: () => {
      folder = 'Basic_LinkedInDataExport_06-01-2026/';
    },
    rename: (a) => {
      name = pickOf(
        [
          'Connections (1).csv',
          'connections_12345678.csv',
          'Copy of Connections.csv',
          'Kontakte.csv',
          'Contactos.csv',
        ],
        a,
      );
    },
    'twice a column': (a) => {
      const at = Math.floor(a * columns.length);
      for (const row of [table.header, ...table.rows]) if (row.length === columns.length) row.push(row[at]!);
      columns.push(`${columns[at]} again`);
    },
  };
  for (const { what, a, b } of steps) if (table.rows.length > 2 && columns.length > 2) apply[what]!(a, b);
  extra = table.rows.filter((row) => row.join('') === '').length;

  const files: Record<string, Uint8Array> = {};
  let rows: number | undefined = table.rows.length - extra;
  let whole = people.slice();
  for (const [file, it] of Object.entries(tables)) {
    const mine = file === 'Connections.csv';
    const lines = linesOf(
      it,
      mine ? style : { ...style, delimiter: ',', preamble: [], encoding: 'utf-8' },
      mine ? people : [],
      mine ? raw : new Map(),
    );
    const eol = mine ? style.eol : '\n';
    let text = lines.join(eol) + eol;
    if (mine && cut < 1) {
      const end = Math.floor(text.length * cut);
      const before = text.slice(0, end);
      const full = before.split(eol).length - 1 - (lines.length - it.rows.length);
      whole = people.slice(0, Math.max(0, full));
      rows = undefined;
      text = before;
    }
    files[folder + (mine ? name : file)] = encode(text, mine ? style.encoding : 'utf-8');
  }
  return {
    bytes: zipSync({ ...files, '__MACOSX/._Connections.csv': strToU8('x') }),
    done: steps.map(({ what }) => what),
    ...(rows !== undefined && { rows }),
    untouched: whole.filter((at) => at >= 0 && !touched.has(at)),
    columns,
    headersKnown: known,
  };
}

function insert({ table, people }: { table: PlainTable; people: number[] }, a: number, row: string[]): void {
  const at = Math.floor(a * table.rows.length);
  table.rows.splice(at, 0, row);
  people.splice(at, 0, -1);
}
