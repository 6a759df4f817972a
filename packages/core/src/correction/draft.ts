import type { Block, JsonResume, Layout, Span } from '../document/index.ts';
import type { Loss, Origin, ResumeReading } from '../reading/index.ts';
import { entriesOf, LISTS } from './entries.ts';
import { isWithin } from './printed-lines.ts';
import type { EntryAnchor, ListKey } from './types.ts';

export type Fields = Record<string, unknown>;

/** A highlight by itself, wherever in its entry it comes to stand. */
export interface Highlight {
  text: string;
}

/** An entry by itself, wherever in its list it comes to stand. */
export interface DraftEntry {
  list: ListKey;
  anchor: EntryAnchor;
  /** As the reader had it. */
  read: Fields;
  value: Fields;
  highlights: Highlight[];
}

/** What a path names, while indexes may still change: a place in an entry or in the rest of the résumé. */
export interface Place {
  entry?: DraftEntry;
  highlight?: Highlight;
  /** The rest of the path below the entry; the whole path where there is none. */
  below: string;
}

export interface DraftBlock extends Omit<Block, 'path'> {
  place?: Place;
}

export interface DraftOrigin extends Omit<Origin, 'path'> {
  place: Place;
}

/** A reading under correction: everything that paths name is held by itself, and gets its path when it is closed. */
export interface Draft {
  text: string;
  resume: JsonResume;
  basics: Fields;
  entries: DraftEntry[];
  blocks: DraftBlock[];
  origins: DraftOrigin[];
  losses: Loss[];
  layout?: Layout;
}

/** Takes a reading apart; the reading itself stays as it is. */
export function openDraft(reading: ResumeReading): Draft {
  const entries = entriesOf(reading).map(({ list, value, anchor }): DraftEntry => {
    const texts = Array.isArray(value.highlights) ? (value.highlights as string[]) : [];
    return { list, anchor, read: value, value: { ...value }, highlights: texts.map((text) => ({ text })) };
  });
  const place = (path: string) => placeOf(entries, path);
  return {
    text: reading.text,
    resume: reading.resume,
    basics: { ...reading.resume.basics },
    entries,
    blocks: reading.blocks.map(({ path, ...block }) => ({
      ...block,
      ...(path !== undefined && { place: place(path) }),
    })),
    origins: reading.origins.map(({ path, ...origin }) => ({ ...origin, place: place(path) })),
    losses: [...reading.losses],
    ...(reading.layout && { layout: reading.layout }),
  };
}

function placeOf(entries: DraftEntry[], path: string): Place {
  const [, list, index, ...rest] = path.split('/');
  const entry = entries.filter((one) => one.list === list)[Number(index)];
  if (!entry || !/^\d+$/.test(index ?? '')) return { below: path };
  const highlight =
    rest[0] === 'highlights' && rest.length === 2 ? entry.highlights[Number(rest[1])] : undefined;
  return {
    entry,
    ...(highlight && { highlight }),
    below: highlight ? '' : rest.map((part) => `/${part}`).join(''),
  };
}

/** Puts a draft together again, each thing under the path it has now. */
export function closeDraft(draft: Draft): ResumeReading {
  const path = (place: Place) => pathOf(draft, place);
  return {
    kind: 'resume',
    text: draft.text,
    resume: resumeOf(draft),
    origins: draft.origins.map(({ place, ...origin }) => ({ path: path(place), ...origin })),
    losses: draft.losses,
    blocks: draft.blocks.map(({ place, ...block }) => ({ ...block, ...(place && { path: path(place) }) })),
    ...(draft.layout && { layout: draft.layout }),
  };
}

export function pathOf(draft: Draft, { entry, highlight, below }: Place): string {
  if (!entry) return below;
  const own = `/${entry.list}/${draft.entries.filter(({ list }) => list === entry.list).indexOf(entry)}`;
  return highlight ? `${own}/highlights/${entry.highlights.indexOf(highlight)}` : `${own}${below}`;
}

function resumeOf({ resume, basics, entries }: Draft): JsonResume {
  const made: Fields = { ...resume };
  if (resume.basics || Object.keys(basics).length > 0) made.basics = basics;
  for (const list of LISTS) {
    const own = entries.filter((entry) => entry.list === list);
    if (own.length > 0 || resume[list]?.length === 0) made[list] = own.map(entryValue);
    else delete made[list];
  }
  return made as JsonResume;
}

function entryValue({ value, highlights }: DraftEntry): Fields {
  const { highlights: read, ...rest } = value;
  const texts = highlights.map(({ text }) => text);
  const empty = Array.isArray(read) && read.length === 0;
  // Where there were highlights they keep their place among the keys.
  if (texts.length > 0 || empty) return { ...value, highlights: texts };
  return rest;
}

/** The block that is exactly this stretch of the text; what stands around it stays what it was. */
export function isolate(draft: Draft, span: Span): DraftBlock | undefined {
  const at = draft.blocks.findIndex((block) => isWithin(span, block.span));
  const block = draft.blocks[at];
  if (!block) return undefined;
  const cut = { ...block, span };
  const around = [
    { start: block.span.start, end: trimEnd(draft.text, block.span.start, span.start) },
    { start: trimStart(draft.text, span.end, block.span.end), end: block.span.end },
  ].map((rest) => (rest.end > rest.start ? { ...block, span: rest } : undefined));
  if (!around[0] && !around[1]) return block;
  draft.blocks.splice(at, 1, ...[around[0], cut, around[1]].filter((one) => one !== undefined));
  return cut;
}

const trimEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

const trimStart = (text: string, start: number, end: number): number =>
  end - text.slice(start, end).trimStart().length;
