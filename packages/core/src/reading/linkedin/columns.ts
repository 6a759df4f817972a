import { folded } from './cells.ts';
import { TABLE_KINDS, TABLES, type Table, type TableKind } from './tables.ts';
import { type Meaning, WRITTEN_AS } from './words/columns.ts';

/** Which column of a file holds which field, 0-based. */
export type Columns = Record<string, number>;

const MEANINGS = new Map(
  Object.entries(WRITTEN_AS).map(([meaning, phrases]) => [meaning as Meaning, new Set(phrases.map(folded))]),
);

const tableOf = (kind: TableKind): Table => TABLES[kind];

/** Names that mean a whole name, or one half of it beside the other half. */
const HALVES = { firstName: 'lastName', lastName: 'firstName' } as const;

/**
 * Which fields of a table a header row names, by meaning. A word that fits several fields goes to the one the
 * others leave free: "Nom" is the last name beside "Prénom", the whole name alone.
 */
export function columnsOf(kind: TableKind, header: readonly string[]): Columns {
  const { fields } = tableOf(kind);
  const choices = header.map((cell) => {
    const word = folded(cell);
    return word ? Object.keys(fields).filter((field) => MEANINGS.get(fields[field]!.meaning)?.has(word)) : [];
  });
  const columns: Columns = {};
  for (const most of [1, Number.POSITIVE_INFINITY])
    choices.forEach((fitting, at) => {
      if (fitting.length === 0 || fitting.length > most || Object.values(columns).includes(at)) return;
      const free = fitting.filter((field) => columns[field] === undefined);
      const field = free.length > 1 ? halfOrWhole(free, columns, choices) : free[0];
      if (field !== undefined) columns[field] = at;
    });
  return columns;
}

/** A name's column is a half when a column for the other half is there. */
function halfOrWhole(free: string[], columns: Columns, choices: string[][]): string | undefined {
  for (const [half, other] of Object.entries(HALVES))
    if (
      free.includes(half) &&
      (columns[other] !== undefined || choices.some((fits) => fits.includes(other) && !fits.includes(half)))
    )
      return half;
  return free.find((field) => field === 'name') ?? free[0];
}

/** How surely a row is the header of a table: the share of its cells that are known, and how many. */
export function headerLikeness(kind: TableKind, header: readonly string[]): { known: number; share: number } {
  const cells = header.filter((cell) => folded(cell));
  const known = Object.keys(columnsOf(kind, header)).length + knownAsides(kind, cells);
  return { known, share: cells.length ? known / cells.length : 0 };
}

const knownAsides = (kind: TableKind, cells: string[]): number => {
  const asides = new Set(tableOf(kind).known?.map(folded));
  return cells.filter((cell) => asides.has(folded(cell))).length;
};

/** A table whose header could be another's as well needs this column to be told apart. */
const TELLTALE: Partial<Record<TableKind, string[]>> = {
  connections: ['connectedOn', 'url', 'email'],
  messages: ['conversation', 'content', 'date'],
  invitations: ['direction', 'inviterUrl', 'inviteeUrl'],
  recommendationsReceived: ['text'],
  endorsementsReceived: ['firstName', 'lastName', 'url'],
  endorsementsGiven: ['firstName', 'lastName', 'url'],
  positions: ['startedOn', 'finishedOn'],
  education: ['school'],
  certifications: ['license', 'authority'],
  projects: ['startedOn', 'finishedOn'],
  profile: ['headline', 'summary'],
  languages: ['proficiency'],
  summary: ['summary'],
};

/** Which table a header belongs to, when the file's name does not say; nothing when it could be any table. */
export function tableByHeader(header: readonly string[]): { kind: TableKind; sureness: number } | undefined {
  const fitting = TABLE_KINDS.flatMap((kind) => {
    const { known, share } = headerLikeness(kind, header);
    const columns = columnsOf(kind, header);
    const told = TELLTALE[kind]?.filter((field) => columns[field] !== undefined).length ?? 0;
    const enough = kind === 'languages' ? known === 2 && share === 1 : known >= 3 && share >= 0.5;
    return enough && told > 0 ? [{ kind, sureness: share * (1 - 1 / (known + 1)), known, told }] : [];
  });
  return fitting.sort((a, b) => b.sureness - a.sureness || b.known - a.known || b.told - a.told)[0];
}
