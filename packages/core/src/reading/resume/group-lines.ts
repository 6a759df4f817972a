import type { Line } from '../line.ts';

/** Lines by page and, within a page, by column; lines across all columns are left out. */
export function groupLines(lines: Line[]): Map<number | undefined, Map<number, Line[]>> {
  const pages = new Map<number | undefined, Map<number, Line[]>>();
  for (const line of lines) {
    if (line.column === undefined) continue;
    const columns = pages.get(line.page) ?? new Map<number, Line[]>();
    pages.set(line.page, columns);
    columns.set(line.column, [...(columns.get(line.column) ?? []), line]);
  }
  return pages;
}
