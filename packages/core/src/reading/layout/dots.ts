import type { Box } from '../../document/index.ts';
import type { Line } from '../line.ts';

/** Ems; larger shapes mark a place on a time line or are pictures. */
const MAX_SIZE = 0.5;
/** Ems between a mark and the text it marks. */
const MAX_DISTANCE = 2.5;

/**
 * Gives lines the list marks that are drawn beside them as shapes, as browsers print them.
 * *Why* at least two alike: a single small shape is as likely part of an icon.
 */
export function markDotted(lines: readonly Line[], dots: readonly Box[]): Line[] {
  const found = new Map<Line, Box>();
  for (const line of lines) {
    const fitting = line.bullet === undefined ? dots.filter((dot) => marks(dot, line)) : [];
    const [dot] = fitting;
    if (fitting.length === 1 && !dots.some((other) => mirrors(other, dot!, line))) found.set(line, dot!);
  }
  const alike = (line: Line, dot: Box) =>
    [...found].filter(([other, its]) => {
      const apart = other.indent - its.x - (line.indent - dot.x);
      return Math.abs(apart) < 1 && Math.abs(its.width - dot.width) < 0.3;
    }).length;
  return lines.map((line) => {
    const dot = found.get(line);
    return dot && alike(line, dot) >= 2 ? { ...line, bullet: '•' } : line;
  });
}

function marks(dot: Box, { box, indent, size = 10 }: Line): boolean {
  const middle = dot.y + dot.height / 2;
  const gap = indent - (dot.x + dot.width);
  if (Math.max(dot.width, dot.height) > size * MAX_SIZE || gap < 0 || gap > size * MAX_DISTANCE) return false;
  return box !== undefined && middle > box.y + size * 0.15 && middle < box.y + box.height;
}

/** The same shape on the other side of the text: an ornament. */
const mirrors = (other: Box, dot: Box, { box }: Line) =>
  Math.abs(other.y - dot.y) < 1 &&
  other.x > box!.x + box!.width &&
  other.x < box!.x + box!.width + box!.height * 3;
