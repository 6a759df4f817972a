import type { Dated, ResumePosition, Section } from '../../document/index.ts';
import type { Atom } from './atoms.ts';
import { readBody } from './bodies.ts';
import { type Draft, listOf, lose, pieceOf, take, wholeRows } from './draft.ts';
import { decodeEntries, type Entry } from './entry-decode.ts';
import { type Head, linkOf, restOf, VOLUNTEER, WORK } from './entry-model.ts';
import type { Row } from './rows.ts';

/** How sure the reading of an entry is, from how far it lies above its best rival. */
export const sureness = ({ margins: { a, b } }: Entry): number => 0.5 + 0.47 * Math.tanh(Math.min(a, b) / 4);

/** The rows of a head with everything in them that became no field. */
export function closeHead(
  draft: Draft,
  head: Head,
  section: Section,
  path: string,
  rest = restOf(head),
): void {
  draft.blocks.push({
    kind: section === 'work' || section === 'volunteer' ? 'position' : 'item',
    rows: head.rows,
    section,
    path,
  });
  for (const atom of rest)
    lose(draft, [pieceOf(atom)], 'Part of the head of an entry that is none of its known fields.');
}

/** Takes the dates of an entry; a single date is its start, or its end where `endsWith` says so. */
export function takeDates(
  draft: Draft,
  atom: Atom | undefined,
  path: string,
  sure: number,
  singleIs: 'start' | 'end',
): Dated {
  const date = atom?.date;
  if (!atom || !date) return {};
  const dated: Dated = {};
  const ends = singleIs === 'end' && !date.range && date.from;
  if (date.from && !ends) dated.startDate = date.from;
  const end = date.to ?? (ends || undefined);
  if (end) dated.endDate = end;
  for (const key of ['startDate', 'endDate'] as const)
    if (dated[key]) take(draft, `${path}/${key}`, [pieceOf(atom)], sure * (date.range ? 1 : 0.85));
  return dated;
}

/** Entries with a second field but no first, straight above entries with only a first, are one stack. */
function mergeStacks(entries: Entry[]): { entry: Entry; over?: Head }[] {
  const stacked: { entry: Entry; over?: Head }[] = [];
  entries.forEach((entry, i) => {
    const above = entries[i - 1];
    const isRoof = (one: Entry | undefined) => one !== undefined && !one.head.a && one.head.b !== undefined;
    const next = entries[i + 1];
    if (isRoof(entry) && next?.head.a && !next.head.b && entry.body.every((row) => row.bullet === undefined))
      return;
    stacked.push({ entry, ...(isRoof(above) && entry.head.a && !entry.head.b && { over: above!.head }) });
  });
  return stacked;
}

/** Reads a section of positions, paid or not. */
export function readPositions(draft: Draft, rows: Row[], section: 'work' | 'volunteer'): void {
  const { before, entries } = decodeEntries(rows, section === 'work' ? WORK : VOLUNTEER);
  if (before.length > 0) {
    draft.blocks.push({ kind: 'paragraph', rows: before, section });
    lose(draft, wholeRows(before), 'Stands above the first entry of its section.');
  }
  let employer: Head | undefined;
  for (const { entry, over } of mergeStacks(entries)) {
    if (over) {
      closeHead(draft, over, section, nextPath(draft, section));
      employer = over;
    }
    if (entry.head.b) employer = entry.head;
    readPosition(draft, entry, section, employer);
  }
}

const nextPath = (draft: Draft, section: 'work' | 'volunteer') =>
  `/${section}/${draft.resume[section]?.length ?? 0}`;

function readPosition(
  draft: Draft,
  entry: Entry,
  section: 'work' | 'volunteer',
  employer: Head | undefined,
): void {
  const { head } = entry;
  const path = nextPath(draft, section);
  const sure = sureness(entry);
  const nameKey = section === 'work' ? 'name' : 'organization';
  const position: ResumePosition = {};
  const name = head.b ?? employer?.b;
  if (name) position.name = take(draft, `${path}/${nameKey}`, [pieceOf(name)], head.b ? sure : sure * 0.9);
  if (head.a) position.position = take(draft, `${path}/position`, [pieceOf(head.a)], sure);
  const place = head.place ?? (head.b ? undefined : employer?.place);
  if (place && section === 'work')
    position.location = take(draft, `${path}/location`, [pieceOf(place)], sure * 0.9);
  Object.assign(position, takeDates(draft, head.date, path, sure, 'start'));
  closeHead(draft, head, section, path);
  const body = readBody(draft, entry.body, path, section, sure);
  const link = linkOf(head);
  if (link && !body.url) body.url = take(draft, `${path}/url`, [pieceOf(link)], sure * 0.8);
  if (section === 'work') listOf(draft, 'work').push({ ...position, ...body });
  else {
    const { name: organization, location: _, ...others } = position;
    listOf(draft, 'volunteer').push({ ...(organization && { organization }), ...others, ...body });
  }
}
