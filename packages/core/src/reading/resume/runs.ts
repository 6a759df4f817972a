import type { Row } from './rows.ts';
import { continues, usualGap } from './wrapping.ts';

/** Lines that were one text before they were wrapped: a highlight, a paragraph. */
export interface Run {
  rows: Row[];
  bulleted: boolean;
}

/** Joins wrapped lines to highlights and paragraphs. */
export function runsOf(rows: Row[]): Run[] {
  const usual = usualGap(rows);
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row.bullet === undefined && goesOn(run, row, usual)) run.rows.push(row);
    else runs.push({ rows: [row], bulleted: row.bullet !== undefined });
  }
  return runs.flatMap(itemised);
}

/** Unmarked lines that each end like a sentence are items, however full they are. */
function itemised(run: Run): Run[] {
  const sentences = run.rows.every(
    (row) => /^\P{Ll}.*[.!?]$/u.test(row.text) && !/\p{Ll}{2}[.!?] \p{Lu}/u.test(row.text),
  );
  return run.bulleted || !sentences ? [run] : run.rows.map((row) => ({ rows: [row], bulleted: false }));
}

function goesOn(run: Run, row: Row, usual: number): boolean {
  const last = run.rows.at(-1)!;
  if (continues(last, row, usual)) return true;
  if (!run.bulleted || !sameColumn(last, row)) return false;
  const hangs = Math.abs(row.indent - run.rows[0]!.indent) < 3;
  return hangs && row.gap <= usual + 0.3 && row.bold < 0.8 && row.dates.every((date) => !date.range);
}

const sameColumn = (a: Row, b: Row) => a.line.page === b.line.page && a.line.column === b.line.column;
