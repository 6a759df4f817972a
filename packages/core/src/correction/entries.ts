import type { Span } from '../document/index.ts';
import type { ResumeReading } from '../reading/index.ts';
import { isWithin, oneLine } from './printed-lines.ts';
import type { EntryAnchor, ListKey } from './types.ts';

type Fields = Record<string, unknown>;

/** Which field of a list's entries is the title, who gives it, and when it was. */
export const HEAD_KEYS: Record<ListKey, { title: string; by?: string; start?: string }> = {
  work: { title: 'position', by: 'name', start: 'startDate' },
  volunteer: { title: 'position', by: 'organization', start: 'startDate' },
  education: { title: 'studyType', by: 'institution', start: 'endDate' },
  projects: { title: 'name', by: 'entity', start: 'startDate' },
  awards: { title: 'title', by: 'awarder', start: 'date' },
  certificates: { title: 'name', by: 'issuer', start: 'date' },
  publications: { title: 'name', by: 'publisher', start: 'releaseDate' },
  skills: { title: 'name' },
  languages: { title: 'language' },
  interests: { title: 'name' },
  references: { title: 'name' },
};

export const LISTS = Object.keys(HEAD_KEYS) as ListKey[];

/** The lists whose entries have highlights. */
export const hasHighlights = (list: ListKey): list is 'work' | 'volunteer' | 'projects' =>
  list === 'work' || list === 'volunteer' || list === 'projects';

/** One entry as it was read, before it is told apart from the others. */
export interface ReadEntry {
  list: ListKey;
  index: number;
  value: Fields;
  anchor: EntryAnchor;
}

/** All entries of a reading with what they can be found again by. */
export function entriesOf(reading: ResumeReading): ReadEntry[] {
  return LISTS.flatMap((list) =>
    ((reading.resume[list] ?? []) as Fields[]).map((value, index) => ({
      list,
      index,
      value,
      anchor: anchorOf(list, value, headOf(reading, list, index)),
    })),
  );
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function anchorOf(list: ListKey, value: Fields, printed: string): EntryAnchor {
  const keys = HEAD_KEYS[list];
  const title = text(value[keys.title]);
  const by = keys.by && text(value[keys.by]);
  const start = keys.start && text(value[keys.start]);
  return { list, printed, ...(title && { title }), ...(by && { by }), ...(start && { start }) };
}

/**
 * The printed head: its own blocks, or the places of its fields where it has none.
 * *Why* not a block that prints fields of other entries too: a line of skills is the head of none of them.
 */
function headOf({ text, blocks, origins }: ResumeReading, list: ListKey, index: number): string {
  const path = `/${list}/${index}`;
  const own = blocks.filter(
    (block) => block.path === path && (block.kind === 'position' || block.kind === 'item'),
  );
  const others = origins.filter((one) => !one.path.startsWith(`${path}/`));
  const isShared = own.some(({ span }) => others.some((other) => isWithin(other.span, span)));
  const fields = origins.filter((one) => one.path.startsWith(`${path}/`) && !LONG.test(one.path));
  const heads: Span[] =
    own.length > 0 && !isShared ? own.map(({ span }) => span) : fields.map(({ span }) => span);
  const texts = heads.map(({ start, end }) => oneLine(text.slice(start, end)));
  return [...new Set(texts)].join(' ');
}

/** Long texts of an entry tell nothing of its head. */
const LONG = /\/(?:highlights|summary|description|courses)(?:\/\d+)?$/;
