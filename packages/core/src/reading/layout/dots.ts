import type { Box } from '../../document/index.ts';
import { groupBy } from './groups.ts';
import { isMarked, MAX_SEGMENTS, type Segment } from './segments.ts';

/** Ems; larger shapes mark a place on a time line or are pictures, unless they stand as close as list items do. */
const SMALL = 0.5;
const LARGE = 0.85;
/** Ems between a mark and the text it marks. */
const MAX_DISTANCE = 2.5;
/** Ems from one list item to the next, some of which wrap. */
const ITEM = 3.2;

/**
 * Gives segments the list marks that are drawn beside them as shapes, as browsers print them, or as pictures of an
 * icon font. *Why* at least two alike: a single small shape is as likely part of an icon.
 */
export function withDrawnMarks(segments: readonly Segment[], dots: readonly Box[]): Segment[] {
  const found = new Map<Segment, Box>();
  if (segments.length > MAX_SEGMENTS) return [...segments];
  for (const segment of segments) {
    const fitting = isMarked(segment) ? [] : dots.filter((dot) => marks(dot, segment));
    const [dot] = fitting;
    if (fitting.length === 1 && !dots.some((other) => mirrors(other, dot!, segment)))
      found.set(segment, dot!);
  }
  const isLarge = (segment: Segment, dot: Box) => Math.max(dot.width, dot.height) > segment.size * SMALL;
  const alike = (segment: Segment, dot: Box) =>
    [...found].flatMap(([other, its]) => {
      const apart = other.left - its.x - (segment.left - dot.x);
      return Math.abs(apart) < 1 && Math.abs(its.width - dot.width) < 0.3 ? [other] : [];
    });
  const isMark = (segment: Segment, dot: Box) =>
    isLarge(segment, dot) ? isList(alike(segment, dot)) : alike(segment, dot).length >= 2;
  const pictured = pictureMarks(segments);
  return segments.map((segment) => {
    const dot = found.get(segment);
    if (pictured.has(segment)) return marked({ ...segment, words: segment.words.slice(1) }, segment.left);
    return dot && isMark(segment, dot) ? marked(segment, dot.x) : segment;
  });
}

/** Segments that begin with the same picture at the same place as others close by: a list, no row of contacts. */
function pictureMarks(segments: readonly Segment[]): Set<Segment> {
  const pictured = segments.filter(({ words: [first, second] }) => first!.icon && second && !second.icon);
  const groups = groupBy(pictured, ({ left, words }) => `${words[0]!.drawn}|${Math.round(left)}`);
  return new Set([...groups.values()].filter(isList).flat());
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Three or more that follow each other as items do; dates, with which entries begin, are far between. */
function isList(segments: readonly Segment[]): boolean {
  const ordered = [...segments].sort((a, b) => a.y - b.y);
  const close = ordered.slice(1).filter((item, at) => item.y - ordered[at]!.y < item.size * ITEM).length;
  const dated = ordered.filter(({ words }) => words.some(({ text }) => YEAR.test(text))).length;
  const loud = ordered.filter(({ words }) => words.every(({ bold, icon }) => bold || icon)).length;
  return (
    ordered.length >= 3 &&
    close * 2 >= ordered.length - 1 &&
    dated * 2 < ordered.length &&
    loud * 2 < ordered.length
  );
}

function marks(dot: Box, { left, y, size }: Segment): boolean {
  const middle = dot.y + dot.height / 2;
  const gap = left - (dot.x + dot.width);
  if (Math.max(dot.width, dot.height) > size * LARGE || gap < 0 || gap > size * MAX_DISTANCE) return false;
  return middle > y - size * 0.65 && middle < y + size * 0.2;
}

/** The same shape as far away on the other side of the text: an ornament. */
function mirrors(other: Box, dot: Box, { left, right }: Segment): boolean {
  const apart = other.x - right - (left - (dot.x + dot.width));
  return other !== dot && Math.abs(other.y - dot.y) < 1 && Math.abs(apart) < 2;
}

function marked(segment: Segment, x: number): Segment {
  const [first] = segment.words;
  const mark = {
    ...first!,
    text: '•',
    left: x,
    right: Math.min(x + first!.size / 2, first!.left),
    bold: false,
  };
  return { ...segment, words: [mark, ...segment.words], left: x };
}
