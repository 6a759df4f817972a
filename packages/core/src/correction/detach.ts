import { overlaps, type Span } from '../document/index.ts';
import type { Draft, DraftBlock, DraftEntry, Fields, Place } from './draft.ts';
import { isWithin, oneLine } from './printed-lines.ts';

/** Takes a printed line out of whatever it became: its fields, its highlight, its part of a summary, its loss. */
export function detach(draft: Draft, block: DraftBlock): void {
  const { place, span } = block;
  delete block.place;
  if (place?.entry && place.highlight) dropHighlight(draft, place.entry, place.highlight);
  else if (place && isText(place)) shortenText(draft, place);
  for (const origin of draft.origins.filter((one) => isWithin(one.span, span)))
    dropField(draft, origin.place);
  forgetLosses(draft, span);
}

/** What is no longer lost, since the person has said what it is; the rest of a longer loss still is. */
export function forgetLosses(draft: Draft, span: Span): void {
  draft.losses = draft.losses.flatMap((loss) => {
    if (!loss.span || !overlaps(loss.span, span)) return [loss];
    const { start, end } = loss.span;
    const rest = [trimmed(draft.text, start, span.start), trimmed(draft.text, span.end, end)];
    return rest
      .filter((left) => left.end > left.start)
      .map((left) => ({ ...loss, text: draft.text.slice(left.start, left.end), span: left }));
  });
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, Math.max(start, end));
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: from + part.trim().length };
}

function dropHighlight(draft: Draft, entry: DraftEntry, highlight: { text: string }): void {
  entry.highlights = entry.highlights.filter((one) => one !== highlight);
  draft.origins = draft.origins.filter(({ place }) => !(place.entry && place.highlight === highlight));
  for (const block of draft.blocks)
    if (block.place?.entry && block.place.highlight === highlight) delete block.place;
}

const TEXTS = new Set(['/basics/summary', '/summary', '/description']);
const isText = (place: Place): boolean => TEXTS.has(place.below);

const samePlace = (a: Place | undefined, b: Place): boolean =>
  a !== undefined && a.entry === b.entry && a.below === b.below;

/** A text set in several blocks goes on without the one that was taken out. */
function shortenText(draft: Draft, place: Place): void {
  const rest = draft.blocks.filter((block) => samePlace(block.place, place));
  if (rest.length === 0) {
    dropField(draft, place);
    return;
  }
  const value = rest.map(({ span }) => oneLine(draft.text.slice(span.start, span.end))).join(' ');
  setAt(draft, place, value);
  const span = { start: rest[0]!.span.start, end: rest.at(-1)!.span.end };
  draft.origins = draft.origins.map((origin) =>
    samePlace(origin.place, place) ? { ...origin, span } : origin,
  );
}

/** Takes a field out of the résumé, with where it came from. */
export function dropField(draft: Draft, place: Place): void {
  if (place.entry && place.highlight) {
    dropHighlight(draft, place.entry, place.highlight);
    return;
  }
  setAt(draft, place, undefined);
  draft.origins = draft.origins.filter((origin) => !samePlace(origin.place, place));
  for (const block of draft.blocks) if (samePlace(block.place, place)) delete block.place;
  const [, list, index] = /^(.*)\/(\d+)$/.exec(place.below) ?? [];
  if (list !== undefined) closeGap(draft, place.entry, list, Number(index));
}

/** The items after one that was taken out move up. */
function closeGap(draft: Draft, entry: DraftEntry | undefined, list: string, gone: number): void {
  // Pieces of one block share their place.
  for (const place of new Set([...draft.origins, ...draft.blocks].map((one) => one.place))) {
    if (!place || place.entry !== entry || !place.below.startsWith(`${list}/`)) continue;
    const [index, ...rest] = place.below.slice(list.length + 1).split('/');
    if (Number(index) > gone) place.below = [list, Number(index) - 1, ...rest].join('/');
  }
}

/** Sets or, with `undefined`, takes out what a place names; the lists on the way are copied, never changed. */
export function setAt(draft: Draft, { entry, below }: Place, value: unknown): void {
  const parts = below.split('/').slice(1);
  if (entry) entry.value = withValue(entry.value, parts, value) as Fields;
  else if (parts[0] === 'basics') draft.basics = withValue(draft.basics, parts.slice(1), value) as Fields;
}

function withValue(into: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(into)) {
    const made = into.map((one, i) => (i === Number(key) ? withValue(one, rest, value) : one));
    return made.filter((one) => one !== undefined);
  }
  const { [key]: old, ...others } = (into ?? {}) as Fields;
  const made = withValue(old, rest, value);
  if (made === undefined || isEmpty(made))
    return Object.keys(others).length > 0 || rest.length === 0 ? others : {};
  return { ...(into as Fields), [key]: made };
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What a place names. */
export function valueAt(draft: Draft, { entry, below }: Place): unknown {
  const parts = below.split('/').slice(1);
  const from = entry ? entry.value : { basics: draft.basics };
  return parts.reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], from);
}
