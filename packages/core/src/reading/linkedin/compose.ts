import type { TableLook } from './look.ts';
import { lossLedger } from './losses.ts';
import { messageTally } from './messages.ts';
import { nameOf } from './names.ts';
import { ledgerOfOwner } from './owner.ts';
import { connectionOf, endorsementOf, invitationOf, pick, recommendationOf } from './people-entries.ts';
import {
  dateOrders,
  type Entry,
  readRows,
  settleDates,
  type TableReading,
  type TableRow,
} from './read-table.ts';
import type { TableKind } from './tables.ts';
import type { ExportFile, LinkedinReading, Profile } from './types.ts';

interface ExportOptions {
  /** The day of reading, `YYYY-MM-DD`: what happened after it is doubted. */
  today?: string;
}

/** A file to read: its name, what it was seen to be, and its records from the first on. */
export interface ExportTable {
  name: string;
  look: TableLook;
  delimiter: string;
  /** All records, the header and what stands before it included. */
  rows: Iterable<TableRow>;
  /** The first of them, from which the order of day and month in a long file is taken. */
  head: readonly (readonly string[])[];
}

type Lists = Omit<LinkedinReading, 'kind' | 'profile' | 'messages' | 'files' | 'losses'>;

const PERIOD = ['startedOn', 'finishedOn'] as const;

/** What an entry of a table becomes in the result. */
const INTO: { [Kind in TableKind]?: (lists: Lists, entry: Entry) => void } = {
  positions: ({ positions }, { values }) =>
    positions.push(pick(values, ['company', 'title', 'description', 'location', ...PERIOD])),
  education: ({ education }, { values }) =>
    education.push(pick(values, ['school', 'degree', 'notes', 'activities', ...PERIOD])),
  certifications: ({ certifications }, { values }) =>
    certifications.push({ name: values.name!, ...pick(values, ['authority', 'url', 'license', ...PERIOD]) }),
  languages: ({ languages }, { values }) =>
    languages.push({ name: values.name!, ...pick(values, ['proficiency']) }),
  projects: ({ projects }, { values }) =>
    projects.push({ title: values.title!, ...pick(values, ['description', 'url', ...PERIOD]) }),
  connections: ({ connections }, entry) => connections.push(connectionOf(entry)),
  invitations: ({ invitations }, entry) => invitations.push(invitationOf(entry)),
  recommendationsReceived: ({ recommendations }, entry) =>
    recommendations.push(recommendationOf('received')(entry)),
  recommendationsGiven: ({ recommendations }, entry) =>
    recommendations.push(recommendationOf('given')(entry)),
  endorsementsReceived: ({ endorsements }, entry) => endorsements.push(endorsementOf('received')(entry)),
  endorsementsGiven: ({ endorsements }, entry) => endorsements.push(endorsementOf('given')(entry)),
  follows: ({ follows }, { values: { company, date } }) =>
    follows.push({ company: company!, ...(date && { followedOn: date }) }),
  applications: ({ applications }, { values }) =>
    applications.push({
      ...pick(values, ['company', 'title', 'url']),
      ...(values.date && { appliedOn: values.date }),
    }),
  savedJobs: ({ savedJobs }, { values }) =>
    savedJobs.push({
      ...pick(values, ['company', 'title', 'url']),
      ...(values.date && { savedOn: values.date }),
    }),
};

/** Puts an export together from its files, in whatever order and number they come. */
export function startExport({ today }: ExportOptions = {}) {
  const ledger = lossLedger();
  const lists: Lists = {
    positions: [],
    education: [],
    skills: [],
    certifications: [],
    languages: [],
    projects: [],
    connections: [],
    invitations: [],
    recommendations: [],
    endorsements: [],
    follows: [],
    applications: [],
    savedJobs: [],
  };
  const files: ExportFile[] = [];
  const profile: Profile = {};
  const owner = ledgerOfOwner();
  const tally = messageTally();
  const skills = new Set<string>();
  const earlier = new Map<TableKind, Entry[]>();

  const keep = (reading: TableReading, entry: Entry): void => {
    const { kind } = reading.look;
    const { values } = entry;
    if (kind === 'profile') Object.assign(profile, { ...profileOf(values), ...profile });
    else if (kind === 'summary') profile.summary ??= values.summary!;
    else if (kind === 'emails') profile.emails = [...new Set([...(profile.emails ?? []), values.email!])];
    else if (kind === 'skills') keepSkill(reading, entry);
    else INTO[kind]?.(lists, entry);
    if (kind === 'profile') owner.isNamed(nameOf(values), values.url);
    if (kind === 'invitations') owner.invited(values);
  };

  const keepSkill = ({ file }: TableReading, { values, line }: Entry): void => {
    const key = values.name!.toLowerCase();
    if (skills.has(key))
      ledger.add({
        file: file.name,
        reason: 'stands there more than once; listed once',
        text: values.name!,
        line,
      });
    else lists.skills.push({ name: values.name! });
    skills.add(key);
  };

  const readMessages = (reading: TableReading, rows: Iterable<TableRow>, head: ExportTable['head']): void => {
    const date = reading.look.columns.date;
    const sample = head
      .slice(reading.look.header + 1)
      .flatMap((row) => (date === undefined ? [] : { line: 0, values: { date: row[date] ?? '' } }));
    const orders = dateOrders(reading, sample);
    for (const entry of readRows(reading, rows, Number.POSITIVE_INFINITY)) {
      settleDates(reading, entry, orders, today);
      const { draft, ...values } = entry.values;
      tally.add({ ...values, draft: /^(?:yes|true|1|ja|oui|s[iíì]|sim)$/i.test(draft ?? '') });
    }
  };

  return {
    ledger,
    /** Reads one file; its rows are gone through once. */
    read({ name, look, delimiter, rows, head }: ExportTable): void {
      const file: ExportFile = { name, as: look.kind, rows: 0, read: 0, lost: 0 };
      files.push(file);
      const reading: TableReading = { file, look, delimiter, ledger };
      noteColumns(reading);
      const body = after(rows, look.header);
      if (look.kind === 'messages') readMessages(reading, body, head);
      else {
        const entries = [...readRows(reading, body)];
        const orders = dateOrders(reading, entries);
        for (const entry of entries) settleDates(reading, entry, orders, today);
        for (const entry of withoutThoseOf(earlier.get(look.kind) ?? [], entries, reading))
          keep(reading, entry);
        earlier.set(look.kind, [...(earlier.get(look.kind) ?? []), ...entries]);
      }
    },
    /** Lists a file that is not read, and why. */
    leave(name: string, because: string): void {
      files.push({ name, rows: 0, read: 0, lost: 0, because });
    },
    finish(): LinkedinReading {
      const { messages, ownerKnown, ownerUrl } = tally.settle(owner.known());
      if (!ownerKnown)
        ledger.add({
          reason: 'the messages do not say whose export this is; each person is listed with what they wrote',
          text: '',
        });
      if (tally.hidden() > 0)
        ledger.add({
          reason: 'messages with members who are not named any more; counted, but with nobody',
          text: '',
          times: tally.hidden(),
        });
      const url = profile.url ?? owner.known().urls[0] ?? ownerUrl;
      return {
        kind: 'linkedin',
        profile: { ...profile, ...(url && { url }) },
        ...lists,
        messages,
        files,
        losses: ledger.list(),
      };
    },
  };
}

/** Two exports in one folder tell the same twice: what an earlier file of the kind had is not listed again. */
function withoutThoseOf(earlier: Entry[], entries: Entry[], { file, ledger }: TableReading): Entry[] {
  if (earlier.length === 0) return entries;
  const known = new Set(earlier.map(({ values }) => JSON.stringify(values)));
  return entries.filter(({ values, line }) => {
    const text = JSON.stringify(values);
    if (!known.has(text)) return true;
    file.read--;
    file.lost++;
    ledger.add({
      file: file.name,
      reason: 'stands in another file as well; listed once',
      text,
      line,
      row: true,
    });
    return false;
  });
}

function profileOf(values: Entry['values']): Profile {
  const { firstName, lastName } = nameOf(values);
  const websites = values.websites?.match(/https?:\/\/[^\s,\]]+/g);
  return {
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...pick(values, ['headline', 'summary', 'industry', 'location', 'url']),
    ...(websites && { websites: [...new Set(websites)] }),
  };
}

function noteColumns({ file, look, ledger }: TableReading): void {
  const used = new Set(Object.values(look.columns));
  const unused = look.names.filter((name, at) => name.trim() && !used.has(at));
  if (unused.length) file.unusedColumns = unused;
  for (const field of look.guessed)
    ledger.add({
      file: file.name,
      reason: 'no header that is known; read by what stands in the columns and by their order',
      text: `${look.names[look.columns[field]!] ?? `column ${look.columns[field]! + 1}`} → ${field}`,
    });
}

function* after<T>(items: Iterable<T>, last: number): Generator<T> {
  let at = 0;
  for (const item of items) if (at++ > last) yield item;
}
