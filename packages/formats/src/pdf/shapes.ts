import type { Rule } from '@throughline/core/reading/layout';
import { apply, type Matrix } from './matrix.ts';

/** A box in page coordinates, from corner to corner. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const COORDINATES: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The parts of a path, each as the box around it; of stroked paths each straight line is a part. */
export function pathExtents(path: ArrayLike<number>, ctm: Matrix, stroked: boolean): Extent[] {
  const parts: [number, number][][] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at]!;
    const count = COORDINATES[operator];
    if (count === undefined) break;
    if (count > 0) {
      const to = apply(ctm, path[at + count - 1]!, path[at + count]!);
      const from = parts.at(-1)?.at(-1);
      if (operator === 0 || !from) parts.push([to]);
      else if (stroked && operator === 1) parts.push([from, to]);
      else parts.at(-1)!.push(to);
    }
    at += count + 1;
  }
  return parts.filter((points) => points.length > 1).map(around);
}

/** What two boxes share; nothing where they do not meet. */
export function meet(a: Extent, b: Extent): Extent | undefined {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return shared.left <= shared.right && shared.top <= shared.bottom ? shared : undefined;
}

/** The box around several. */
export const aroundAll = (extents: readonly Extent[]): Extent =>
  extents.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));

/** Whether one box holds another, a little smaller: the two edges of a frame. */
export const holds = (outer: Extent, inner: Extent): boolean =>
  outer !== inner &&
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** The box around the unit square, which is where images are painted. */
export const unitExtent = (ctm: Matrix): Extent =>
  around([apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)]);

function around(points: [number, number][]): Extent {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Thicker than this is a bar or a background. */
const MAX_THICKNESS = 6;
const MIN_LENGTH = 12;

/** A horizontal drawn line, when the part is one. */
export function asRule(extent: Extent): Rule | undefined {
  const rule = boxOf(extent);
  const isLong = rule.width >= MIN_LENGTH && rule.width > rule.height * 5;
  return isLong && rule.height <= MAX_THICKNESS ? rule : undefined;
}

/** A shape of a few points, about as wide as high. */
export function isDot({ left, top, right, bottom }: Extent): boolean {
  const [width, height] = [right - left, bottom - top];
  return (
    width >= 1 && height >= 1 && width <= 8 && height <= 8 && width < height * 1.6 && height < width * 1.6
  );
}

export const boxOf = ({ left, top, right, bottom }: Extent): Rule => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** Whether a path has curves. */
export function isCurved(path: ArrayLike<number>): boolean {
  for (let at = 0; at < path.length; at += (COORDINATES[path[at]!] ?? path.length) + 1)
    if (path[at] === 2 || path[at] === 3) return true;
  return false;
}
