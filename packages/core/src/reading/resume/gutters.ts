import type { Line } from '../line.ts';
import { findDates } from './dates.ts';
import { groupLines } from './group-lines.ts';
import { labelNamed } from './words/field-labels.ts';
import { sectionOf } from './words/headings.ts';
import { spelled } from './wrapped-dates.ts';

/**
 * Puts dates that stand in a column of their own back beside what they date.
 * *Why*: a page with dates in its margin looks like two columns, but nobody reads the dates first and then the text.
 */
export function withGutters(lines: Line[]): Line[] {
  let result = lines;
  for (const [page, columns] of groupLines(lines))
    for (const [column, own] of columns) {
      const beside = columns.get(column + 1);
      if (!beside) continue;
      if (isGutter(own, beside)) result = merge(result, joinWrapped(own), beside, page);
      else if (beside.length > own.length && isMargin(own))
        result = merge(result, joinHeadings(own), beside, page);
      else if (isLabels(own)) result = merge(result, joinHeadings(own, 0.3), beside, page, isLabel);
    }
  return result;
}

const isDate = (line: Line) => {
  const [date] = findDates(line.text);
  return date !== undefined && line.text.length - (date.outer.end - date.outer.start) < 3;
};
const isHeading = (line: Line) => line.words.length <= 3 && !/\d/.test(line.text);

/** Dates alone on their lines, nearly all of them level with text of the other column. */
function isGutter(lines: Line[], beside: Line[]): boolean {
  if ([...lines, ...beside].some((line) => !line.box)) return false;
  const dates = joinWrapped(lines).filter((line) => line.bullet === undefined && isDate(line));
  const level = dates.filter((date) =>
    beside.some((line) => isLevel(date, line) && line.bullet === undefined && !isDate(line)),
  );
  return dates.length >= 2 && level.length >= dates.length * 0.8;
}

/** The column holds section headings and nothing else. */
function isMargin(lines: Line[]): boolean {
  if (lines.some((line) => !line.box || line.bullet !== undefined || !isHeading(line))) return false;
  const joined = joinHeadings(lines);
  const named = joined.filter((line) => sectionOf(line.text) !== undefined).length;
  return named >= 2 && named >= joined.length * 0.6;
}

const isLabel = (line: Line) => sectionOf(line.text) === undefined;

/** The column says of most of its lines what field stands beside them. */
function isLabels(lines: Line[]): boolean {
  if (lines.some((line) => !line.box || line.bullet !== undefined)) return false;
  const joined = joinHeadings(lines, 0.3);
  const named = joined.filter((line) => labelNamed(line.text)).length;
  const headings = joined.filter((line) => sectionOf(line.text)).length;
  return named >= 4 && named + headings >= joined.length * 0.5;
}

/** Headings too long for their margin: "Work" over "Experience". */
function joinHeadings(lines: Line[], close = 0.6): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && line.gapAbove < close) {
      const words = [...last.words, ...line.words];
      joined[joined.length - 1] = { ...last, words, text: spelled(words) };
    } else joined.push(line);
  }
  return joined;
}

/** Dates too long for their margin: "May 2020 –" over "Nov 2021". */
function joinWrapped(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const words = last && [...last.words, ...line.words];
    const text = words?.map((word) => word.text).join(' ') ?? '';
    const both =
      last && line.gapAbove < 0.6 && !isDate({ ...last, text: `${last.text} .` }) && /\d/.test(line.text);
    const [range] = both ? findDates(text) : [];
    if (
      last &&
      range?.range &&
      range.outer.end - range.outer.start > text.length - 3 &&
      !findDates(last.text)[0]?.to
    )
      joined[joined.length - 1] = { ...last, words: words!, text };
    else joined.push(line);
  }
  return joined;
}

/** The lines of both columns from top to bottom; what stands level is one line. */
function merge(
  lines: Line[],
  gutter: Line[],
  beside: Line[],
  page: number | undefined,
  joins = isDate,
): Line[] {
  const column = beside[0]!.column;
  const taken = new Set<Line>();
  const merged: Line[] = beside.map((line) => {
    const level = gutter.find((mark) => !taken.has(mark) && isLevel(mark, line));
    if (!level || !joins(level) || (joins === isLabel && line.bullet !== undefined)) return line;
    taken.add(level);
    return besides(level, line);
  });
  const rest = gutter.filter((mark) => !taken.has(mark)).map((mark) => ({ ...mark, column }));
  const ordered = [...merged];
  for (const mark of rest) {
    const under = ordered.findIndex(
      ({ box }) => box!.y + box!.height > mark.box!.y + mark.box!.height * 0.35,
    );
    ordered.splice(under === -1 ? ordered.length : under, 0, mark);
  }
  const first = lines.findIndex(
    (line) => line.page === page && (line.column === column || line.column === column! - 1),
  );
  const others = lines.filter(
    (line) => line.page !== page || (line.column !== column && line.column !== column! - 1),
  );
  const before = lines.slice(0, first).filter((line) => others.includes(line));
  return [...before, ...ordered, ...others.filter((line) => !before.includes(line))];
}

const isLevel = (a: Line, b: Line) =>
  Math.abs(a.box!.y + a.box!.height - b.box!.y - b.box!.height) < a.box!.height * 0.5;

function besides(mark: Line, line: Line): Line {
  const words = [
    ...mark.words,
    ...line.words.map((word, i) => (i === 0 ? { ...word, tabBefore: true } : word)),
  ];
  const box = { ...line.box!, x: mark.box!.x, width: line.box!.x + line.box!.width - mark.box!.x };
  return { ...line, words, text: words.map((word) => word.text).join(' '), box };
}
