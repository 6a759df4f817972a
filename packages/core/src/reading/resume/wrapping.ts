import type { Row } from './rows.ts';

/** Marks which rows are full, and how far apart wrapped lines stand. */
export function markWrapping(rows: Row[]): void {
  markFull(rows);
  markLead(rows);
}

/** A line that starts small under a full one surely goes on: that is how far apart wrapped lines stand here. */
function markLead(rows: Row[]): void {
  const sure = rows
    .filter((row, i) => rows[i - 1]?.full && row.bullet === undefined && /^\p{Ll}/u.test(row.text))
    .map((row) => row.gap)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const lead = sure[Math.floor(sure.length / 2)];
  for (const row of rows) row.lead = lead;
}

/** Text without a page is wrapped by hand when a good many lines end near the same column. */
function isHardWrapped(edges: number[]): boolean {
  const longest = Math.max(0, ...edges);
  const near = edges.filter((edge) => edge > longest * 0.82).length;
  return longest <= 130 && near >= 4 && near >= edges.length * 0.15;
}

function markFull(rows: Row[]): void {
  const right = new Map<string, number>();
  const column = (row: Row) => (row.line.box ? `${row.line.column ?? 'x'}` : 'text');
  const edge = (row: Row) =>
    row.line.box ? row.line.box.x + row.line.box.width : row.line.indent / 6 + row.text.length;
  for (const row of rows) right.set(column(row), Math.max(right.get(column(row)) ?? 0, edge(row)));
  const wrapped = isHardWrapped(rows.filter((row) => !row.line.box).map(edge));
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (!next || row.words.some((word) => word.tabBefore) || !(row.line.box || wrapped)) return;
    const letter = row.line.box ? row.line.box.width / Math.max(1, row.text.length) : 1;
    const first = next.words[0]!.printed;
    const needed = (first.box?.width ?? first.text.length * letter) + letter * 0.4;
    row.full = edge(row) + needed > right.get(column(row))! - (row.line.box ? 1 : 3);
  });
}

/** The row goes on where the row before it broke off. */
export function continues(before: Row | undefined, row: Row, usualGap: number): boolean {
  if (!before || row.bullet !== undefined || row.line.headingLevel) return false;
  const samePlace = before.line.page === row.line.page && before.line.column === row.line.column;
  if (samePlace && row.gap > usualGap + 0.38) return false;
  if (before.bold < 0.5 && row.bold > 0.9 && row.text.length > 3) return false;
  const open = /[\p{Ll}\d,;:&/(–—-]$/u.test(before.text);
  if (/^[\p{Ll}(&]/u.test(row.text) && !isLabelled(row.text))
    return open || !/[.!?]$/.test(before.text) || before.full;
  if (
    /(?:[,&/–—-]|\b(?:and|or|of|the|a|to|for|in|with|by|und|mit|für|et|de|des|la|les|y|en|van|e|do|da))$/iu.test(
      before.text,
    )
  )
    return true;
  const hanging = before.bullet !== undefined ? samePlace && row.indent > before.indent - 3 : true;
  return before.full && hanging && !/[.!?]$/.test(before.text);
}

const isLabelled = (text: string) => /^\p{L}[\p{L} &/-]{1,24}:\s/u.test(text);

/** The white space above lines that most lines of a text have. */
export function usualGap(rows: Row[]): number {
  const lead = rows[0]?.lead;
  if (lead !== undefined) return lead;
  const gaps = rows
    .filter((row) => Number.isFinite(row.gap))
    .map((row) => row.gap)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.2)] ?? 0;
}
