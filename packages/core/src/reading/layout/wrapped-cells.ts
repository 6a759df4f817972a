import { prevailing } from './numbers.ts';
import { isMarked, type Segment, spelled, toSegment } from './segments.ts';

type Row = Segment[];

/**
 * Cells that wrap to the next printed line are put together again: `Mar 2021 –` over `Present` in a narrow
 * margin is one date. What then still stands before a list mark becomes a line of its own.
 */
export function cellsJoined(rows: Row[]): Row[] {
  const edge = prevailing(
    rows.flat().map((cell) => ({ value: Math.round(cell.left), weight: cell.right - cell.left })),
  );
  const ends = new Map<Segment, Segment>();
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const left = above ? row.filter((cell) => !joinsAbove(cell, row, joined, ends, edge)) : row;
    if (left.length > 0) joined.push(left);
  }
  return joined.flatMap(listApart);
}

/** How many lines up a wrapped cell may have begun. */
const MAX_LINES = 3;

/** Puts a cell's words to the cell it goes on from, when there is one. */
function joinsAbove(
  cell: Segment,
  row: Row,
  joined: Row[],
  ends: Map<Segment, Segment>,
  edge: number,
): boolean {
  if (cell.words.length > 3 || isMarked(cell)) return false;
  const isLabel = cell.right < edge - 2 && /^\p{Ll}/u.test(cell.words[0]!.text);
  for (const other of joined.slice(-MAX_LINES).reverse()) {
    if (row.length < 2 && other.length < 2 && !isLabel) continue;
    const at = other.findIndex(
      (head) =>
        (isOver(ends.get(head) ?? head, cell) &&
          (wraps(spelled(head), spelled(cell)) || (isLabel && head.right < edge - 2 && !isMarked(head)))) ||
        (row.length === 1 && other === joined.at(-1) && isCrowdedOut(other, head, cell)),
    );
    if (at === -1) continue;
    const head = other[at]!;
    const whole = {
      ...toSegment(wordsJoined(head.words, cell.words)),
      y: head.y,
      left: head.left,
      right: head.right,
    };
    other[at] = whole;
    ends.set(whole, cell);
    return true;
  }
  return false;
}

/** The words of both, with a word that was broken at the end of the line whole again. */
function wordsJoined(above: Segment['words'], below: Segment['words']): Segment['words'] {
  const [last, first] = [above.at(-1)!, below[0]!];
  if (!/\p{L}-$/u.test(last.text) || !/^\p{Ll}/u.test(first.text)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, text: last.text.slice(0, -1) + first.text }, ...below.slice(1)];
}

/** The cell is the rest of a text that the one to its right, a date or place, left no room for. */
function isCrowdedOut([first, side]: Row, head: Segment, cell: Segment): boolean {
  const [last, next] = [head.words.at(-1)!, cell.words[0]!];
  if (head !== first || !side || isMarked(head) || head.words.length < 2 || head.size !== cell.size)
    return false;
  const isBelow = Math.abs(head.left - cell.left) < 2 && cell.y - head.y < cell.size * 1.8;
  const isFull = last.right + (next.right - next.left) > side.left - cell.size * 1.5;
  const isRest = /^\p{Ll}/u.test(next.text) || /[,&–—-]$/.test(last.text) || (last.bold && next.bold);
  return isBelow && isFull && isRest && last.bold === next.bold && cell.right <= side.left;
}

function isOver(head: Segment, cell: Segment): boolean {
  const aligned = Math.abs(head.left - cell.left) < 2 || Math.abs(head.right - cell.right) < 2;
  const distance = cell.y - head.y;
  return (
    aligned && head.words.length <= 4 && distance > 0 && distance < cell.size * 1.8 && head.size === cell.size
  );
}

/** Whether the first text cannot stand without the second, as dates that break over lines cannot. */
function wraps(above: string, below: string): boolean {
  if (/[-–—]$|\b(to|until|bis)$/i.test(above) || /^[-–—]/.test(below)) return /\d/.test(above + below);
  const endsInMonth =
    /(^|[\s–—-])\p{L}{3,9}\.?$/u.test(above) &&
    (/\d.*(?:[-–—]|\s(?:to|until|bis|à|a|al|até|tot)\s)/.test(above) || /^\p{L}+\.?$/u.test(above));
  const isYears = /^\d{4}\s*[-–—]\s*\d{4}$/.test(below); // a month has one year after it; a place has years below it
  return endsInMonth && !isYears && /^(19|20)\d\d\b/.test(below);
}

/** Cells before a list item are no part of it. */
function listApart(row: Row): Row[] {
  const mark = row.findIndex(isMarked);
  return mark > 0 ? [row.slice(0, mark), row.slice(mark)] : [row];
}
