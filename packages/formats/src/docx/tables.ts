import type { Line } from '@throughline/core/reading';
import { childOf, elementsIn, type XmlElement } from './xml.ts';

/** Cells with at least this many lines each stand side by side as columns of the page. */
const COLUMN_LINES = 4;

/**
 * The lines of a table in reading order.
 * Why two ways: résumés use tables to set columns of text, and to set dates or labels beside their entries. Long
 * cells side by side are columns; else what stands level is one line.
 */
export function tableLines(table: XmlElement, gap: number, linesOf: (cell: XmlElement) => Line[]): Line[] {
  const rows = rowsOf(table).map((row) => cellsOf(row).map(linesOf));
  const lines: Line[] = [];
  rows.forEach((cells, at) => {
    const filled = cells.flatMap((cell, column) => (cell.length > 0 ? [{ cell, column }] : []));
    const isColumns =
      filled.length > 1 && filled.filter(({ cell }) => cell.length >= COLUMN_LINES).length > 1;
    const next = isColumns
      ? filled.flatMap(({ cell, column }) => cell.map((line) => ({ ...line, column })))
      : sideBySide(filled.map(({ cell }) => cell));
    const [first] = next;
    if (first && !isColumns) first.gapAbove = Math.max(first.gapAbove, at === 0 ? Math.min(gap, 1e6) : 0.3);
    lines.push(...next);
  });
  return lines;
}

const unwrapped = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:ins'
      ? unwrapped(child, name)
      : [];
  });

const rowsOf = (table: XmlElement) =>
  unwrapped(table, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));

const cellsOf = (row: XmlElement) => unwrapped(row, 'w:tc');

/** Lines that stand level are one line with wide gaps; the longest cell goes on below. */
function sideBySide(cells: Line[][]): Line[] {
  const [only] = cells;
  if (cells.length <= 1) return only ?? [];
  const level = Math.min(...cells.map((cell) => cell.length));
  const joined = Array.from({ length: level }, (_, at) => beside(cells.map((cell) => cell[at]!)));
  return [...joined, ...cells.flatMap((cell) => cell.slice(level))];
}

function beside(lines: Line[]): Line {
  const [first, ...others] = lines as [Line, ...Line[]];
  const words = [
    ...first.words,
    ...others.flatMap((line) =>
      line.words.map((word, at) => (at === 0 ? { ...word, tabBefore: true } : word)),
    ),
  ];
  return { ...first, words, text: words.map((word) => word.text).join(' ') };
}
