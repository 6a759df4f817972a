import type { Dated, Section } from '../../document/index.ts';
import type { Atom } from './atoms.ts';
import { type Draft, lose, pieceOf, take } from './draft.ts';
import type { Entry } from './entry-decode.ts';
import { type Head, restOf } from './entry-model.ts';
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
  const kind = section === 'work' || section === 'volunteer' ? 'position' : 'item';
  for (const rows of stretches(head.rows)) draft.blocks.push({ kind, rows, section, path });
  for (const atom of rest)
    lose(draft, [pieceOf(atom)], 'Part of the head of an entry that is none of its known fields.');
}

/** Rows that stand one under the other. */
function stretches(rows: Row[]): Row[][] {
  const all: Row[][] = [];
  for (const row of rows) {
    const last = all.at(-1)?.at(-1);
    if (last && row.index - last.index <= (last.joins?.length ?? 1)) all.at(-1)!.push(row);
    else all.push([row]);
  }
  return all;
}

/** Rows within a head that hold none of its fields: what the employer is, between its name and the title. */
export function bareRows(head: Head): Row[] {
  const rest = restOf(head);
  return head.rows.filter(
    (row) =>
      row.words.length >= 3 &&
      head.atoms.every((atom) => atom.row !== row || (atom.kind === 'text' && rest.includes(atom))),
  );
}

/** Takes the dates of an entry; a single date is its start, or its end where `singleIs` says so. */
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
