import type { Box } from '../../document/index.ts';
import { isMarked, type Segment } from './segments.ts';

/** Ems; larger shapes mark a place on a time line or are pictures. */
const MAX_SIZE = 0.5;
/** Ems between a mark and the text it marks. */
const MAX_DISTANCE = 2.5;

/**
 * Gives segments the list marks that are drawn beside them as shapes, as browsers print them.
 * *Why* at least two alike: a single small shape is as likely part of an icon.
 */
export function withDrawnMarks(segments: readonly Segment[], dots: readonly Box[]): Segment[] {
  const found = new Map<Segment, Box>();
  for (const segment of segments) {
    const fitting = isMarked(segment) ? [] : dots.filter((dot) => marks(dot, segment));
    const [dot] = fitting;
    if (fitting.length === 1 && !dots.some((other) => mirrors(other, dot!, segment)))
      found.set(segment, dot!);
  }
  const alike = (segment: Segment, dot: Box) =>
    [...found].filter(([other, its]) => {
      const apart = other.left - its.x - (segment.left - dot.x);
      return Math.abs(apart) < 1 && Math.abs(its.width - dot.width) < 0.3;
    }).length;
  return segments.map((segment) => {
    const dot = found.get(segment);
    return dot && alike(segment, dot) >= 2 ? marked(segment, dot) : segment;
  });
}

function marks(dot: Box, { left, y, size }: Segment): boolean {
  const middle = dot.y + dot.height / 2;
  const gap = left - (dot.x + dot.width);
  if (Math.max(dot.width, dot.height) > size * MAX_SIZE || gap < 0 || gap > size * MAX_DISTANCE) return false;
  return middle > y - size * 0.65 && middle < y + size * 0.2;
}

/** The same shape as far away on the other side of the text: an ornament. */
function mirrors(other: Box, dot: Box, { left, right }: Segment): boolean {
  const apart = other.x - right - (left - (dot.x + dot.width));
  return other !== dot && Math.abs(other.y - dot.y) < 1 && Math.abs(apart) < 2;
}

function marked(segment: Segment, dot: Box): Segment {
  const mark = {
    ...segment.words[0]!,
    text: '•',
    left: dot.x,
    right: dot.x + dot.width,
    bold: false,
    icon: false,
  };
  return { ...segment, words: [mark, ...segment.words], left: dot.x };
}
