import { isMarked, type Segment } from './segments.ts';

type Row = Segment[];

/** A stack of more lines than this is a column of its own. */
const MAX_STACK = 5;

/**
 * Lines of a stack of cells in the right margin (place, dates, duration) that happen to stand level with the
 * list below an entry's first line become lines of their own before that list.
 * *Why*: the stack belongs to the entry; level with a list item it would be read as part of what was achieved.
 */
export function notesApart(rows: Row[]): Row[] {
  const stacks = rows.flatMap((_, at) => stackAt(rows, at));
  if (stacks.length < 2) return rows;
  return rows.flatMap((row, at): Row[] => {
    const stack = stacks.find(({ start, end }) => at >= start && at < end);
    if (!stack || at < stack.list) return [row];
    const notes = at === stack.list ? rows.slice(stack.list, stack.end).map((noted) => [noted.at(-1)!]) : [];
    return [...notes, row.slice(0, -1)];
  });
}

interface Stack {
  /** The entry's row, on which the stack begins. */
  start: number;
  /** The first list item beside it. */
  list: number;
  end: number;
}

/** The stack that begins on an unmarked row and runs down beside a list. */
function stackAt(rows: Row[], start: number): Stack[] {
  const isCell = (row: Row | undefined) => row !== undefined && row.length > 1 && !isMarked(row.at(-1)!);
  if (!isCell(rows[start]) || isMarked(rows[start]![0]!) || joins(rows[start - 1], rows[start]!)) return [];
  let end = start + 1;
  while (isCell(rows[end]) && joins(rows[end - 1], rows[end]!)) end++;
  const list = rows.findIndex((row, at) => at > start && at < end && isMarked(row[0]!));
  return list !== -1 && end - start <= MAX_STACK ? [{ start, list, end }] : [];
}

/** Whether two rows end in cells that share an edge and follow each other closely. */
function joins(above: Row | undefined, row: Row): boolean {
  const [upper, lower] = [above?.at(-1), row.at(-1)!];
  if (!above || above.length < 2 || row.length < 2 || !upper) return false;
  const aligned = Math.abs(upper.right - lower.right) < 3 || Math.abs(upper.left - lower.left) < 3;
  return aligned && lower.y - upper.y < lower.size * 2;
}
