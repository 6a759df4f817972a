import type { Line, LineWord } from '../line.ts';
import type { Region } from './columns.ts';
import { notesApart } from './margin-notes.ts';
import { median } from './numbers.ts';
import { bottomOf, gapBetween, isMarked, level, type Segment, topOf } from './segments.ts';
import { cellsJoined } from './wrapped-cells.ts';
import { inReadingDirection } from './writing-direction.ts';

/** What stands around a region: its page, the lines that come before it, and headings for some of its lines. */
interface Surroundings {
  page: number;
  before: readonly Line[];
  headings: ReadonlyMap<Segment, Segment>;
}

/** The printed lines of a region, top to bottom. */
export function linesOf(region: Region, { page, before, headings }: Surroundings): Line[] {
  const headed = printedRows(region.segments).flatMap((row) => {
    const heading = row.map((segment) => headings.get(segment)).find((it) => it !== undefined);
    return heading ? [[heading], row] : [row];
  });
  const rows = cellsJoined(notesApart(headed)).flatMap(listCells);
  let bottom = endAbove(region, before);
  return rows.map((row) => {
    const line = toLine(row, page, region.column, bottom);
    bottom = Math.max(...row.map(bottomOf));
    return line;
  });
}

/** Where the text over a region ends, when that text is of the same column. */
function endAbove({ segments, column }: Region, before: readonly Line[]): number {
  const [left, right, top] = [
    Math.min(...segments.map((it) => it.left)),
    Math.max(...segments.map((it) => it.right)),
    Math.min(...segments.map(topOf)),
  ];
  const over = before.filter(({ box }) => box!.x < right && box!.x + box!.width > left && box!.y < top);
  const nearest = over.sort((a, b) => b.box!.y - a.box!.y)[0];
  const same = nearest && (column === undefined || nearest.column === column);
  return same ? nearest.box!.y + nearest.box!.height : Number.NEGATIVE_INFINITY;
}

/** Segments that stand on one line, left to right. */
function printedRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.some((other) => level(other, segment)) && !row.some((other) => collide(other, segment)))
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const collide = (a: Segment, b: Segment) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.size, b.size) * 0.5;

/** A list set in several columns: each marked cell is a line of its own. */
function listCells(row: Segment[]): Segment[][] {
  if (row.length < 2 || !isMarked(row[0]!)) return [row];
  const cells: Segment[][] = [];
  for (const segment of row) {
    if (isMarked(segment)) cells.push([segment]);
    else cells.at(-1)!.push(segment);
  }
  return cells;
}

function toLine(row: Segment[], page: number, column: number | undefined, above: number): Line {
  const segments = inReadingDirection(row);
  const words = withTabs(segments);
  const size = Math.max(...row.map((segment) => segment.size)); // a small date does not make a title small
  const [left, top] = [Math.min(...row.map((it) => it.left)), Math.min(...row.map(topOf))];
  const box = {
    x: left,
    y: top,
    width: Math.max(...row.map((it) => it.right)) - left,
    height: Math.max(...row.map(bottomOf)) - top,
  };
  return {
    text: words.map(({ text }) => text).join(' '),
    page,
    ...(column !== undefined && { column }),
    box,
    size,
    words,
    indent: words[0]?.box?.x ?? left,
    gapAbove: Number.isFinite(above) ? Math.max(0, (top - above) / size) : Number.POSITIVE_INFINITY,
  };
}

/** A gap is another field when it is far wider than the line's own word spaces, or when an icon fills it. */
function withTabs(segments: readonly Segment[]): LineWord[] {
  const spaces = segments.flatMap(({ words }) =>
    words.slice(1).map((word, at) => gapBetween(words[at]!, word)),
  );
  const usual = spaces.length >= 3 ? median(spaces) : 0.3;
  let wide = false;
  return segments.flatMap(({ words }, at) =>
    words.flatMap((word, index): LineWord[] => {
      const previous = index === 0 ? segments[at - 1]?.words.at(-1) : undefined;
      wide ||= previous !== undefined && Math.abs(gapBetween(previous, word)) > usual * 1.8;
      wide ||= word.icon;
      if (word.icon) return [];
      const tabBefore = wide && (index > 0 || at > 0);
      wide = false;
      return [{ ...toLineWord(word), ...(tabBefore && { tabBefore }) }];
    }),
  );
}

const toLineWord = ({ text, bold, italic, size, left, right, y }: Segment['words'][number]): LineWord => ({
  text,
  bold,
  italic,
  size,
  box: { x: left, y: y - size * 0.8, width: right - left, height: size },
});
