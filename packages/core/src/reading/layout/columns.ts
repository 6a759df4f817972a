import { besideTitle, runSideBySide, standApart } from './evidence.ts';
import { median } from './numbers.ts';
import { bottomOf, level, MAX_SEGMENTS, type Segment, topOf } from './segments.ts';

/** Segments that are read together, top to bottom. */
export interface Region {
  segments: Segment[];
  /** 0-based, in reading order, within the band of the page that is set in columns. */
  column?: number;
}

/** A head in two parts is a small thing that a larger gutter running on below it must not swallow. */
const HEAD_FIRST = 1000;

interface Gutter {
  /** Left edge of what stands on the right. */
  x: number;
  width: number;
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
  /** Only the head of the page is in two parts. */
  isHead?: boolean;
  /** Short texts side by side, all of the right one beginning at `x`. */
  isPair?: boolean;
}

/** Cells that one line may have. */
const MAX_CELLS = 12;
/** How deep columns may nest; real pages use two levels. */
const MAX_DEPTH = 6;

/**
 * Cuts a page's segments into regions in reading order: what runs across, then column after column.
 * *Why* recursive: a band of two columns may stand between full-width bands, and a column may hold columns.
 */
export function regionsOf(segments: Segment[], depth = 0): Region[] {
  const isPlain = depth >= MAX_DEPTH || segments.length > MAX_SEGMENTS;
  const gutter = isPlain ? undefined : bestGutter(segments);
  if (!gutter) return segments.length > 0 ? [{ segments }] : [];
  const left = numbered(regionsOf(gutter.left, depth + 1), 0);
  const right = numbered(
    regionsOf(gutter.right, depth + 1),
    1 + Math.max(...left.map(({ column }) => column)),
  );
  return [...regionsOf(gutter.above, depth + 1), ...left, ...right, ...regionsOf(gutter.below, depth + 1)];
}

/** Counts on from `first`; regions that run across a column stand in its first one. */
const numbered = (regions: Region[], first: number) =>
  regions.map((region) => ({ ...region, column: first + (region.column ?? 0) }));

/** The gutter with the most lines beside it, among those that the text on both sides confirms. */
function bestGutter(segments: Segment[]): Gutter | undefined {
  const ordered = [...segments].sort((a, b) => a.y - b.y);
  const edges = [...new Set(ordered.map(({ left }) => Math.round(left * 2) / 2))];
  let best: Gutter | undefined;
  for (const x of edges)
    for (const gutter of guttersAt(x, ordered))
      if (weight(gutter) > (best ? weight(best) : 0) && isGutter(gutter)) best = gutter;
  return best;
}

const weight = ({ left, right, width, isHead }: Gutter) =>
  (isHead ? HEAD_FIRST : 0) +
  Math.min(left.length, right.length) * 2 +
  left.length +
  right.length +
  Math.min(width, 40) / 40;

const isGutter = (gutter: Gutter) => {
  const { left, right, isHead, isPair } = gutter;
  if (isPair) return runSideBySide(left, right);
  return isHead ? isTallest(gutter) && besideTitle(left, right) : standApart(left, right);
};

/** The title of a head is larger than anything below it, as a section's heading beside small text is not. */
const isTallest = ({ left, right, below }: Gutter) => tallest([...left, ...right]) > tallest(below) * 1.05;
const tallest = (segments: Segment[]) => Math.max(0, ...segments.map(({ size }) => size));

/** Stretches of the page, from top to bottom, in which nothing crosses `x`. */
function guttersAt(x: number, ordered: Segment[]): Gutter[] {
  const crosses = (segment: Segment) => segment.left < x - 1 && segment.right > x - 1;
  const found: Gutter[] = [];
  let start = 0;
  for (let at = 0; at <= ordered.length; at++) {
    if (at < ordered.length && !crosses(ordered[at]!)) continue;
    const gutter = gutterIn(x, ordered, start, at);
    const head = gutter && headOf(gutter);
    if (gutter) found.push(gutter);
    if (head) found.push(head);
    found.push(...pairsIn(x, ordered, start, at));
    start = at + 1;
  }
  return found;
}

function gutterIn(x: number, ordered: Segment[], start: number, end: number): Gutter | undefined {
  const across = start + listsAcross(x, ordered.slice(start, end));
  const first = across + headerLength(x, ordered.slice(Math.max(0, across - 1), end), across > 0);
  const run = ordered.slice(first, end);
  const left = run.filter((segment) => segment.left < x - 1);
  const right = run.filter((segment) => segment.left >= x - 1);
  if (left.length < 1 || right.length < 1) return undefined;
  const width = x - Math.max(...left.map((segment) => segment.right));
  if (width < Math.min(...run.map(({ size }) => size)) * leastWidth(left, right)) return undefined;
  if (Math.min(...right.map(topOf)) > Math.max(...left.map(bottomOf))) return undefined;
  if (Math.min(...left.map(topOf)) > Math.max(...right.map(bottomOf))) return undefined;
  return { x, width, above: ordered.slice(0, first), left, right, below: ordered.slice(end) };
}

/** Ems; one overfull line may all but close a gutter that long columns keep open. */
const leastWidth = (left: Segment[], right: Segment[]) =>
  Math.min(left.length, right.length) < 8 ? 0.5 : 0.1;

/** Parts of a stretch in which whatever stands on the right begins at `x`: no date at the far edge among it. */
function pairsIn(x: number, ordered: Segment[], start: number, end: number): Gutter[] {
  const found: Gutter[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const segment = ordered[at];
    if (at < end && segment && segment.left <= x + segment.size * 3) continue;
    const gutter = from === start && at === end ? undefined : gutterIn(x, ordered, from, at);
    if (gutter) found.push({ ...gutter, isPair: true });
    from = at + 1;
  }
  return found;
}

/** The part of a stretch in which both sides have text, for a name beside contact details. */
function headOf(gutter: Gutter): Gutter | undefined {
  const end = Math.min(...[gutter.left, gutter.right].map((side) => Math.max(...side.map(bottomOf))));
  const [left, right] = [gutter.left, gutter.right].map((side) =>
    side.filter((segment) => topOf(segment) < end),
  );
  const kept = new Set([...left!, ...right!]);
  const rest = [...gutter.left, ...gutter.right].filter((segment) => !kept.has(segment));
  const below = [...rest, ...gutter.below].sort((a, b) => a.y - b.y);
  return rest.length > 0 ? { ...gutter, left: left!, right: right!, below, isHead: true } : undefined;
}

/** Lines at the top of a page that may be its header. */
const HEADER_LINES = 6;

/** How many segments at the top stand over or in lists that run across, as contact details do, and miss the column's edge. */
function listsAcross(x: number, run: Segment[]): number {
  let count = 0;
  for (let at = 0, lines = 0; at < run.length && lines < HEADER_LINES; lines++) {
    const row = run.slice(at, at + MAX_CELLS).filter((segment) => level(segment, run[at]!));
    const right = row.filter(({ left }) => left >= x - 1);
    if (right.some(({ left }) => left <= x + 2)) break;
    at += row.length;
    const isAligned = right.some(({ left }) => run.filter((it) => Math.abs(it.left - left) < 1).length > 2);
    if (row.length >= 3 && right.length > 0 && !isAligned) count = at;
  }
  return count < run.length ? count : 0;
}

/**
 * How many segments at the top belong to what stands above the columns: those on one side only, before the
 * widest gap. On the right side that holds for a name in large type and little else, for a main column that
 * starts higher than its sidebar must stay whole.
 */
function headerLength(x: number, run: Segment[], afterCrosser: boolean): number {
  const own = afterCrosser ? run.slice(1) : run;
  const isLeft = (segment: Segment) => segment.left < x - 1;
  const other = own.findIndex((segment) => isLeft(segment) !== isLeft(own[0]!));
  if (other < 1) return 0;
  const top = afterCrosser ? run.slice(0, other + 2) : own.slice(0, other + 1);
  const gaps = top.slice(1).map((segment, at) => topOf(segment) - bottomOf(top[at]!));
  const widest = Math.max(...gaps);
  if (widest <= 0) return 0; // the first of the other side stands beside it, not below
  const count = gaps.indexOf(widest) + (afterCrosser ? 0 : 1);
  if (isLeft(own[0]!)) return count;
  const usual = median(own.map(({ size }) => size));
  return count <= 4 && own.slice(0, count).some(({ size }) => size > usual * 1.4) ? count : 0;
}
