import type { Span } from '../document/index.ts';
import { detach, dropField, setAt, valueAt } from './detach.ts';
import { type Draft, type DraftEntry, type DraftOrigin, isolate, type Place } from './draft.ts';
import { sameText } from './find-again.ts';
import { findInText } from './find-in-text.ts';
import { isWithin, printedLines } from './printed-lines.ts';
import type { FieldAnchor } from './types.ts';
import { DATE_KEYS } from './value.ts';
import { textLikeness } from './words.ts';

/** A text that was read much like this before is the same text, reworded or cut otherwise. */
const SAME_MATTER = 0.6;

/**
 * Where a field is or would be; undefined where nothing answers to the anchor.
 * *Why* an item of a list only by the very words that were read (or that it was set to): items are short and much
 * alike, and the one that was meant may be gone.
 */
export function findField(
  draft: Draft,
  field: FieldAnchor,
  value: string | null,
  entry?: DraftEntry,
): Place | undefined {
  const keys = field.key.split('/');
  const from = entry ? entry.value : draft.basics;
  const places: Place[] =
    entry && keys[0] === 'highlights'
      ? entry.highlights.map((highlight) => ({ entry, highlight, below: '' }))
      : placesOf(from, keys, entry ? '' : '/basics').map((below) => (entry ? { entry, below } : { below }));
  const [only] = places;
  if (places.length === 1 && only!.below !== '' && !/\/\d+(?:\/|$)/.test(only!.below)) return only;
  const saying = (text: string) => places.filter((place) => sameText(textOf(draft, place), text));
  const read = field.was === undefined ? [] : saying(field.was);
  if (read.length === (field.same?.of ?? 1)) return read[field.same?.nth ?? 0];
  // What it was set to before is where it was.
  return value === null ? undefined : saying(value)[0];
}

/** Every path the key can mean, through the lists on the way. */
function placesOf(from: unknown, [key, ...rest]: string[], base: string): string[] {
  if (Array.isArray(from)) {
    const all = key === undefined ? [key] : [key, ...rest];
    return from.flatMap((one, i) =>
      key === undefined ? [`${base}/${i}`] : placesOf(one, all as string[], `${base}/${i}`),
    );
  }
  if (key === undefined) return [base];
  const next = (from as Record<string, unknown> | undefined)?.[key];
  return placesOf(next, rest, `${base}/${key}`);
}

export const textOf = (draft: Draft, place: Place): string | undefined => {
  const value = place.entry && place.highlight ? place.highlight.text : valueAt(draft, place);
  return value === undefined || value === null ? undefined : String(value);
};

/** Whether the field still says what the person corrected, so that the correction is about this. */
export function isSameMatter(draft: Draft, place: Place, field: FieldAnchor, value: string | null): boolean {
  const now = textOf(draft, place);
  if (sameText(now, field.was) || sameText(now, value ?? undefined)) return true;
  const { entry } = place;
  if (entry && field.entry && sameText(field.entry.printed, entry.anchor.printed)) return true;
  if (field.was === undefined || DATE_KEYS.has(field.key)) return false;
  if (now !== undefined) {
    const whole = { start: 0, end: draft.text.length };
    return (
      textLikeness(now, field.was) >= SAME_MATTER ||
      (!entry && findInText(draft.text, whole, field.was) !== undefined)
    );
  }
  return true;
}

/** Marks a field as right. */
export function confirm(draft: Draft, place: Place): void {
  draft.origins = draft.origins.map((origin) => (isAt(origin, place) ? corrected(origin) : origin));
}

/** Gives a field the person's own value; the text stays as it was printed. */
export function setField(draft: Draft, place: Place, value: string | null): void {
  if (value === null) {
    const block = place.entry && place.highlight ? blockOf(draft, place) : undefined;
    if (block) {
      detach(draft, block);
      Object.assign(block, { kind: 'paragraph' });
    } else dropField(draft, place);
    return;
  }
  const old = draft.origins.find((origin) => isAt(origin, place));
  const span = printedAt(draft, place, value) ?? old?.span ?? headOf(draft, place);
  setAt(draft, place, value);
  const page = pageAt(draft, span) ?? old?.page;
  const origin = corrected({ place, span, ...(page !== undefined && { page }), confidence: 1 });
  if (old) draft.origins = draft.origins.map((one) => (one === old ? origin : one));
  else draft.origins.push(origin);
  if (place.below === '/basics/name' || place.below === '/basics/label') moveKind(draft, place, value);
}

const isAt = ({ place }: DraftOrigin, other: Place): boolean =>
  place.entry === other.entry && place.below === other.below && place.highlight === other.highlight;

const corrected = ({ doubt: _, ...origin }: DraftOrigin): DraftOrigin => ({
  ...origin,
  confidence: 1,
  corrected: true,
});

const blockOf = (draft: Draft, { highlight }: Place) =>
  draft.blocks.find((block) => highlight !== undefined && block.place?.highlight === highlight);

export const pageAt = ({ layout }: Draft, span: Span): number | undefined =>
  layout?.words.find((word) => isWithin(word.span, span))?.page;

/** In the head of its entry, or for basics anywhere: the place a reader would point at. */
function printedAt(draft: Draft, { entry }: Place, value: string): Span | undefined {
  const heads = entry
    ? draft.blocks.filter(({ place }) => place?.entry === entry && place.below === '' && !place.highlight)
    : [{ span: { start: 0, end: draft.text.length } }];
  for (const { span } of heads) {
    const found = findInText(draft.text, span, value);
    if (found) return found;
  }
  return undefined;
}

/** Where nothing of it is printed: the head it belongs to. */
function headOf(draft: Draft, { entry }: Place): Span {
  const head = draft.blocks.find(({ place, kind }) =>
    entry ? place?.entry === entry : kind === 'name' || kind === 'contact',
  );
  return head?.span ?? { start: 0, end: 0 };
}

/** The line that prints the name or the label is the block of that kind, and no other line is. */
function moveKind(draft: Draft, place: Place, value: string): void {
  const kind = place.below === '/basics/name' ? 'name' : 'label';
  const lines = printedLines({
    ...draft,
    kind: 'resume',
    origins: [],
    blocks: draft.blocks.map(({ place: _, ...block }) => block),
  });
  const line = lines.find(({ text }) => sameText(text, value));
  if (!line?.span) return;
  const own = isolate(draft, line.span);
  if (!own || own.kind === kind) return;
  for (const block of draft.blocks)
    if (block.kind === kind) Object.assign(block, { kind: 'paragraph', place: undefined });
  detachOthers(draft, own, place);
  Object.assign(own, { kind, place });
  delete own.section;
}

/** What the line was taken for before; the field that was just set stays. */
function detachOthers(draft: Draft, block: Parameters<typeof detach>[1], place: Place): void {
  const kept = draft.origins.find((origin) => isAt(origin, place));
  const value = textOf(draft, place);
  detach(draft, block);
  setAt(draft, place, value);
  if (kept && !draft.origins.includes(kept)) draft.origins.push(kept);
}
