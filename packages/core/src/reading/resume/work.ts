import type { ResumePosition } from '../../document/index.ts';
import { readBody } from './bodies.ts';
import { type Draft, listOf, pieceOf, take, wholeRows } from './draft.ts';
import type { Entry } from './entry-decode.ts';
import { bareRows, closeHead, sureness, takeDates } from './entry-fields.ts';
import { type Head, linkOf, restOf } from './entry-model.ts';

/** Reads an entry as a position, paid or not; without an employer of its own it has the one above. */
export function readPosition(
  draft: Draft,
  entry: Entry,
  section: 'work' | 'volunteer',
  employer: Head | undefined,
): void {
  const { head } = entry;
  const path = `/${section}/${draft.resume[section]?.length ?? 0}`;
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
  const about = section === 'work' ? bareRows(head) : [];
  if (about.length > 0)
    position.description = take(draft, `${path}/description`, wholeRows(about), sure * 0.8);
  closeHead(
    draft,
    head,
    section,
    path,
    restOf(head).filter(({ row }) => !about.includes(row)),
  );
  const body = readBody(draft, entry.body, path, section, sure);
  const link = linkOf(head);
  if (link && !body.url) body.url = take(draft, `${path}/url`, [pieceOf(link)], sure * 0.8);
  if (section === 'work') listOf(draft, 'work').push({ ...position, ...body });
  else {
    const { name: organization, location: _, ...others } = position;
    listOf(draft, 'volunteer').push({ ...(organization && { organization }), ...others, ...body });
  }
}
