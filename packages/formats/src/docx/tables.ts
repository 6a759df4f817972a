import type { Line } from '@throughline/core/reading';
import { isPlaceholder, loseText, PLACEHOLDER, type WordParts } from './inline.ts';
import { childOf, elementsIn, type XmlElement } from './xml.ts';

/** Cells with at least this many lines each stand side by side as columns of the page. */
const COLUMN_LINES = 4;

/**
 * The lines of a table in reading order.
 * Why two ways: résumés use tables to set columns of text, and to set dates or labels beside their entries. Long
 * cells side by side are columns; else what stands level is one line.
 */
export function tableLines(
  table: XmlElement,
  parts: WordParts,
  gap: number,
  linesOf: (cell: XmlElement) => Line[],
): Line[] {
  const rows = membersOf(table, 'w:tr', parts).map((row) => membersOf(row, 'w:tc', parts).map(linesOf));
  const lines: Line[] = [];
  rows.forEach((cells, at) => {
    const filled = cells.flatMap((cell, column) => (cell.length > 0 ? [{ cell, column }] : []));
    const isColumns = areColumns(filled.map(({ cell }) => cell));
    const next = isColumns
      ? filled.flatMap(({ cell, column }) => cell.map((line) => ({ ...line, column })))
      : sideBySide(filled.map(({ cell }) => cell));
    const [first] = next;
    if (first && !isColumns) first.gapAbove = Math.max(first.gapAbove, at === 0 ? Math.min(gap, 1e6) : 0.3);
    lines.push(...next);
  });
  return lines;
}

/** Long cells, or lists side by side. */
const areColumns = (cells: Line[][]) =>
  cells.filter((cell) => cell.length >= COLUMN_LINES).length > 1 ||
  (cells.length > 1 &&
    cells.every((cell) => cell.length > 1 && cell.every((line) => line.bullet !== undefined)));

const DELETED: Record<string, [properties: string, mark: string]> = {
  'w:tr': ['w:trPr', 'w:del'],
  'w:tc': ['w:tcPr', 'w:cellDel'],
};

/** The rows of a table or the cells of a row, whatever they are wrapped in. */
function membersOf(element: XmlElement, name: string, parts: WordParts): XmlElement[] {
  return elementsIn(element).flatMap((child): XmlElement[] => {
    if (child.name === 'w:tbl' || child.name === 'w:p') return [];
    const [properties, mark] = DELETED[child.name] ?? [];
    if (properties && childOf(childOf(child, properties), mark!)) {
      loseText(child, parts, 'Deleted with tracked changes.');
      return [];
    }
    if (child.name === name) return [child];
    if (child.name === 'w:sdt' && isPlaceholder(child)) {
      loseText(child, parts, PLACEHOLDER);
      return [];
    }
    return membersOf(child, name, parts);
  });
}

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
