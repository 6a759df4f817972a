import type { Section, Span } from '../document/index.ts';
import { type Line, understandResume } from '../reading/index.ts';
import { detach, forgetLosses } from './detach.ts';
import { type Draft, type DraftBlock, type DraftEntry, type Fields, isolate } from './draft.ts';
import { anchorOf, HEAD_KEYS, hasHighlights } from './entries.ts';
import { findInText } from './find-in-text.ts';
import { moveLine } from './lines-of-entry.ts';
import { isWithin, oneLine } from './printed-lines.ts';
import { pageAt } from './set-field.ts';
import type { ListKey } from './types.ts';
import { valueFor } from './value.ts';

/** A heading that every reader knows, so that the line under it is read as an entry of that list. */
const HEADINGS: Record<ListKey, string> = {
  work: 'Work experience',
  volunteer: 'Volunteering',
  education: 'Education',
  projects: 'Projects',
  awards: 'Awards',
  certificates: 'Certificates',
  publications: 'Publications',
  skills: 'Skills',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
};

/** The fields of one printed line, were it an entry of this list: what a form can start from. */
export function guessEntry(list: ListKey, text: string): Record<string, string> {
  const lines = [HEADINGS[list], text].map((line, i) => printed(line, i === 0));
  const [entry] = (understandResume(lines).resume[list] ?? []) as Fields[];
  const fields = Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string' && value !== '');
  return Object.fromEntries(fields) as Record<string, string>;
}

const printed = (text: string, heading: boolean): Line => ({
  text,
  words: text.split(/\s+/).map((word) => ({ text: word, bold: heading, italic: false })),
  indent: 0,
  gapAbove: 1,
  ...(heading && { headingLevel: 2 }),
});

/** The entry whose head this line already is: one of its fields was read there. */
function entryAt({ blocks, origins }: Draft, span: Span, list: ListKey): DraftEntry | undefined {
  const block = blocks.find((one) => isWithin(span, one.span));
  if (block?.kind !== 'position' && block?.kind !== 'item') return undefined;
  const field = origins.find(
    ({ place, span: own }) => place.entry?.list === list && !place.highlight && isWithin(own, span),
  );
  return field?.place.entry;
}

/** Makes a printed line the head of an entry, in the order of the page; the highlights that follow come along. */
export function addEntry(
  draft: Draft,
  span: Span,
  list: ListKey,
  fields?: Record<string, string>,
): DraftEntry | undefined {
  const there = entryAt(draft, span, list);
  if (there) return there;
  const block = isolate(draft, span);
  if (!block) return undefined;
  const followers = hasHighlights(list) ? following(draft, block) : [];
  detach(draft, block);
  const text = oneLine(draft.text.slice(span.start, span.end));
  const guessed: Record<string, string> = fields ?? guessEntry(list, text);
  const value = Object.keys(guessed).length > 0 ? guessed : { [HEAD_KEYS[list].title]: text };
  const entry: DraftEntry = { list, anchor: anchorOf(list, value, text), read: value, value, highlights: [] };
  insert(draft, entry, span);
  const kind = list === 'work' || list === 'volunteer' ? 'position' : 'item';
  Object.assign(block, { kind, section: list as Section, place: { entry, below: '' } });
  for (const [key, given] of Object.entries(value)) {
    const read = valueFor(key, given);
    if ('value' in read && read.value !== null) entry.value = { ...entry.value, [key]: read.value };
    addOrigin(draft, entry, key, findInText(draft.text, span, given) ?? span);
  }
  for (const follower of followers) follow(draft, follower, entry);
  return entry;
}

function addOrigin(draft: Draft, entry: DraftEntry, key: string, span: Span): void {
  const page = pageAt(draft, span);
  const place = { entry, below: `/${key}` };
  draft.origins.push({ place, span, ...(page !== undefined && { page }), confidence: 1, corrected: true });
}

/** Before the first entry of its list that is printed below it. */
function insert(draft: Draft, entry: DraftEntry, span: Span): void {
  const startOf = (other: DraftEntry) =>
    draft.blocks.find(({ place }) => place?.entry === other)?.span.start ?? Number.POSITIVE_INFINITY;
  const at = draft.entries.findIndex((other) => other.list === entry.list && startOf(other) > span.start);
  draft.entries.splice(at === -1 ? draft.entries.length : at, 0, entry);
}

/** The highlights and unread lines below, up to the next head or heading. */
function following(draft: Draft, block: DraftBlock): DraftBlock[] {
  const rest = draft.blocks.slice(draft.blocks.indexOf(block) + 1);
  const owner = block.place?.entry;
  const end = rest.findIndex(
    ({ kind, place, section }) =>
      (kind !== 'highlight' && kind !== 'paragraph') ||
      section !== block.section ||
      (place?.entry !== undefined && place.entry !== owner),
  );
  const below = end === -1 ? rest : rest.slice(0, end);
  return below.filter(({ place }) => !place || (place.entry && place.highlight));
}

/** A highlight changes its entry and stays what was read; a line that was nothing becomes one. */
function follow(draft: Draft, block: DraftBlock, entry: DraftEntry): void {
  const { place } = block;
  if (!place?.entry || !place.highlight) {
    moveLine(draft, block.span, entry, undefined);
    return;
  }
  const { highlight } = place;
  place.entry.highlights = place.entry.highlights.filter((one) => one !== highlight);
  entry.highlights = [...entry.highlights, highlight];
  const moved = { entry, highlight, below: '' };
  block.place = moved;
  block.section = entry.list as Section;
  draft.origins = draft.origins.map((one) =>
    one.place.entry && one.place.highlight === highlight ? { ...one, place: moved } : one,
  );
  forgetLosses(draft, block.span);
}
