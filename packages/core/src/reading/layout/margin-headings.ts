import { prevailing } from './numbers.ts';
import { type Segment, spelled, toSegment } from './segments.ts';

type Row = Segment[];

/**
 * Section headings set in the left margin become lines of their own, before the text they stand beside.
 * *Why*: such a heading stands level with its section's first line and is no part of it, while a date or a
 * label in the same place belongs to its line.
 */
export function headingsApart(printed: Row[]): Row[] {
  const edge = prevailing(
    printed
      .flat()
      .map((segment) => ({ value: Math.round(segment.left), weight: segment.right - segment.left })),
  );
  const rows = loweredHeadings(printed, edge);
  const headed = rows.flatMap((row, at) => (isMarginHeading(row, edge) ? [at] : []));
  const ownRows = headed.map((at, index) => (headed[index + 1] ?? rows.length) - at);
  if (headed.length === 0 || ownRows.reduce((total, count) => total + count, 0) / headed.length < 3.5)
    return rows;
  const used = new Set<Row>();
  return rows.flatMap((row, at): Row[] => {
    if (used.has(row)) return row.length > 1 ? [row.slice(1)] : [];
    if (!headed.includes(at)) return [row];
    const wrapped = continuation(rows, at, edge);
    for (const other of wrapped) used.add(other);
    const parts = [row[0]!, ...wrapped.map((other) => other[0]!)];
    const heading = { ...toSegment(parts.flatMap(({ words }) => words)), y: row[0]!.y };
    return row.length > 1 ? [[heading], row.slice(1)] : [[heading]];
  });
}

const isCapital = (segment: Segment) => spelled(segment) === spelled(segment).toUpperCase();

/**
 * Headings that stand a little lower than the first line of their section, as larger type with space over it does,
 * come level with it. Only where several do: one alone may be a line of the header.
 */
function loweredHeadings(rows: Row[], edge: number): Row[] {
  const body = prevailing(rows.flat().map(({ size, words }) => ({ value: size, weight: words.length })));
  const raised = new Map<number, Segment>();
  const left = rows.map((row, at): Row => {
    const over = isSetOff(row[0]!, edge, body) ? lineOver(rows, at, edge) : undefined;
    if (over === undefined || raised.has(over)) return row;
    raised.set(over, row[0]!);
    return row.slice(1);
  });
  if (raised.size < 2) return rows;
  return left.flatMap((row, at): Row[] => {
    const heading = raised.get(at);
    if (heading) return [[heading, ...row]];
    return row.length > 0 ? [row] : [];
  });
}

/** Of the lines that begin just above a heading in the margin, the one that begins a section: most space over it. */
function lineOver(rows: Row[], at: number, edge: number): number | undefined {
  const [heading, beside] = rows[at]!;
  const spaceOver = (line: number) =>
    line === 0 ? Number.POSITIVE_INFINITY : rows[line]!.at(-1)!.y - rows[line - 1]!.at(-1)!.y;
  let found = { at, space: beside ? spaceOver(at) : 0 };
  for (let line = at - 1; line >= 0; line--) {
    const [first] = rows[line]!;
    if (first!.left < edge - 2 || heading!.y - first!.y > heading!.size * 1.6) break;
    if (spaceOver(line) > found.space + 1) found = { at: line, space: spaceOver(line) };
  }
  return found.at === at ? undefined : found.at;
}

/** Short, without digits, clear of the text's edge and louder than it. */
function isSetOff(segment: Segment, edge: number, body: number): boolean {
  const text = spelled(segment);
  if (segment.right > edge - 2 || segment.left > edge - 20) return false;
  if (/\d/.test(text) || segment.words.length > 4 || !/\p{L}{3}/u.test(text)) return false;
  return segment.size > body * 1.04 || isCapital(segment) || segment.words.every(({ bold }) => bold);
}

/** Short, without digits, set off by weight, case or size, and clear of the text beside it. */
function isMarginHeading(row: Row, edge: number): boolean {
  const [first, second] = row;
  if (!first || !second || first.right > edge - 2 || first.left > edge - 20) return false;
  const text = spelled(first);
  if (/\d/.test(text) || first.words.length > 4 || !/\p{L}{3}/u.test(text)) return false;
  const loud = first.size > second.size * 1.08 || isCapital(first);
  return loud || (first.words.every(({ bold }) => bold) && !second.words[0]!.bold);
}

/** The margin rows right below that the heading wraps to. */
function continuation(rows: Row[], at: number, edge: number): Row[] {
  const found: Row[] = [];
  let last = rows[at]![0]!;
  for (const row of rows.slice(at + 1, at + 3)) {
    const next = row[0]!;
    const wraps =
      next.right < edge - 2 && Math.abs(next.left - last.left) < 2 && next.y - last.y < last.size * 1.7;
    if (!wraps || next.size !== last.size || next.words[0]!.bold !== last.words[0]!.bold) break;
    if (isCapital(next) !== isCapital(last)) break;
    found.push(row);
    last = next;
  }
  return found;
}
