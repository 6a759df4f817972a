import type { Span } from '@throughline/core/document';
import { drawPages } from './draw-pages.ts';
import { type Entry, type Field, type FieldList, type OutlineSection, outlineOf } from './outline.ts';
import type { ReadingPage } from './page.ts';
import { lossId, placesOf, regionsOf } from './region.ts';
import { setLines } from './set-lines.ts';

/** Why something should be looked at, and the smallest next move. */
export interface Note {
  says: string;
  next: string;
  /** It can be said to be right as it is. */
  fine: boolean;
}

export interface ShownField extends Field {
  /** Where it stands in the document. */
  place?: string;
  /** Number of the printed line it was read from. */
  line?: number;
  doubt?: Note;
  corrected?: true;
}

type ShownList = Omit<FieldList, 'items'> & { items: ShownField[] };

export interface ShownEntry extends Omit<Entry, 'head' | 'line' | 'texts' | 'lists'> {
  head: ShownField[];
  line: ShownField[];
  texts: ShownField[];
  lists: ShownList[];
  /** What is doubtful about the entry as a whole. */
  doubts: Note[];
}

export type ShownSection = Omit<OutlineSection, 'entries'> & { entries: ShownEntry[] };

/** Something that was there and was not understood. */
export interface ShownLoss {
  id: string;
  text: string;
  reason: string;
  place?: string;
  /** Number of its printed line. What never stood on the page has one and no place: it can only be left. */
  line?: number;
}

/** An entry that can take a highlight. */
export interface Taker {
  path: string;
  name: string;
}

/** Pages as they were laid out, or the text set in one piece; and which marks it bears. */
export type ShownDocument = ({ pages: string[] } | { text: string }) & { doubtful: boolean; lost: boolean };

export interface ReadingView {
  document: ShownDocument;
  sections: ShownSection[];
  losses: ShownLoss[];
  takers: Taker[];
  /** Ids of what should be looked at, in reading order. */
  doubtful: string[];
}

/** Lists whose entries have highlights. */
const TAKERS = new Set(['work', 'volunteer', 'projects']);

/** What the page shows of a reading. Why on the server: the browser then needs neither the layout nor the anchors. */
export function viewOf({
  reading,
  lines,
  doubts,
}: Pick<ReadingPage, 'reading' | 'lines' | 'doubts'>): ReadingView {
  const fieldDoubts = new Map(
    doubts.flatMap((one) => (one.kind === 'field' && one.path ? [[one.path, one]] : [])),
  );
  const regions = regionsOf(reading, new Set(fieldDoubts.keys()), lines);
  const places = placesOf(regions);
  const spans = new Map<string, Span>();
  for (const { path, span } of reading.origins) if (!spans.has(path)) spans.set(path, span);
  const lineOf = new Map<string, number>();
  for (const { paths, line } of regions)
    if (line !== undefined) for (const path of paths) if (!lineOf.has(path)) lineOf.set(path, line);
  const reasons = new Map(
    reading.origins.flatMap(({ path, doubt }) => (doubt ? [[path, doubt] as const] : [])),
  );
  const corrected = new Set(reading.origins.flatMap((one) => (one.corrected ? [one.path] : [])));

  const show = (field: Field): ShownField => {
    const doubt = fieldDoubts.get(field.path);
    const place = places.get(field.path);
    const line = lineOf.get(field.path);
    return {
      ...field,
      ...(place && { place }),
      ...(line !== undefined && { line }),
      ...(doubt && { doubt: { ...noteOf(doubt), says: reasons.get(field.path) ?? doubt.says } }),
      ...(corrected.has(field.path) && { corrected: true }),
    };
  };
  const sections = outlineOf(reading.resume, orderOf(spans)).map((section) => ({
    ...section,
    entries: section.entries.map((entry) => ({
      ...entry,
      head: entry.head.map(show),
      line: entry.line.map(show),
      texts: entry.texts.map(show),
      lists: entry.lists.map((list) => ({ ...list, items: list.items.map(show) })),
      doubts: doubts
        .filter(({ kind, path }) => kind !== 'field' && kind !== 'loss' && path === entry.path)
        .map(noteOf),
    })),
  }));
  return {
    document: {
      ...(reading.layout
        ? { pages: drawPages(reading.layout, regions, reading.text) }
        : { text: setLines(reading.text, reading.blocks, regions) }),
      doubtful: regions.some(({ state }) => state === 'doubtful'),
      lost: regions.some(({ state }) => state === 'lost'),
    },
    sections,
    losses: lossesOf(reading.losses, lines, regions),
    takers: sections.flatMap(({ key, entries }) =>
      TAKERS.has(key) ? entries.map(({ path, name }) => ({ path, name })) : [],
    ),
    doubtful: sections.flatMap(({ entries }) => entries.flatMap(doubtfulOf)),
  };
}

const noteOf = ({ says, next, fine }: ReadingPage['doubts'][number]): Note => ({
  says,
  next,
  fine: fine !== undefined,
});

/** Where each section first stands in the document. */
function orderOf(spans: ReadonlyMap<string, Span>): Map<string, number> {
  const order = new Map<string, number>();
  for (const [path, { start }] of spans) {
    const key = path.split('/')[1] ?? '';
    order.set(key, Math.min(order.get(key) ?? Infinity, start));
  }
  return order;
}

function lossesOf(
  losses: ReadingPage['reading']['losses'],
  lines: ReadingPage['lines'],
  regions: ReturnType<typeof regionsOf>,
): ShownLoss[] {
  const places = new Map<number, string>();
  for (const { loss, id } of regions) if (loss !== undefined && !places.has(loss)) places.set(loss, id);
  return losses.map(({ text, span, reason }, index) => {
    const line = lines.findIndex((one) =>
      span
        ? one.span && one.span.start >= span.start && one.span.end <= span.end
        : !one.span && one.text === (text.trim() || reason),
    );
    const place = places.get(index);
    return { id: lossId(index), text, reason, ...(place && { place }), ...(line !== -1 && { line }) };
  });
}

/** Every part of an entry that should be looked at, from its head down. */
function doubtfulOf({ path, head, line, texts, lists, doubts }: ShownEntry): string[] {
  const fields = [...head, ...line, ...texts, ...lists.flatMap(({ items }) => items)];
  return [
    ...(doubts.length > 0 ? [path] : []),
    ...fields.filter(({ doubt }) => doubt).map((field) => field.path),
  ];
}
