import type { Ink } from './ink.ts';

/** Glyphs on one baseline, left to right, whatever columns they belong to. */
export interface Row {
  y: number;
  inks: Ink[];
}

/** Groups glyphs by baseline; raised and lowered small glyphs join the words they belong to. */
export function baselineRows(inks: readonly Ink[]): Row[] {
  const rows: Row[] = [];
  for (const ink of [...inks].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && ink.y - row.y <= Math.min(ink.size, row.inks[0]!.size) * 0.25) row.inks.push(ink);
    else rows.push({ y: ink.y, inks: [ink] });
  }
  for (const row of rows) row.inks.sort((a, b) => a.x - b.x);
  joinRaised(rows);
  return rows.filter(({ inks: left }) => left.some((ink) => !ink.space));
}

/** Moves superscripts and subscripts (and dropped bullets) to the row whose glyphs they touch. */
function joinRaised(rows: Row[]): void {
  rows.forEach((small, at) => {
    const neighbours = [rows[at - 1], rows[at + 1]].filter((row) => row !== undefined);
    for (const run of runs(small.inks)) {
      const host = neighbours.find((row) => hosts(row, run));
      if (!host) continue;
      small.inks = small.inks.filter((ink) => !run.includes(ink));
      host.inks = [...host.inks, ...run].sort((a, b) => a.x - b.x);
    }
  });
}

/** A few small glyphs belong to a row of larger ones when they stand right beside one, a little off its line. */
function hosts(row: Row, run: Ink[]): boolean {
  const first = run[0]!;
  const last = run.at(-1)!;
  if (run.length > 6) return false;
  return row.inks.some((ink) => {
    if (ink.space || ink.size < first.size * 1.15 || ink.size > first.size * 2.5) return false;
    const raised = (ink.y - first.y) / ink.size;
    if (raised > 0.55 || raised < -0.3) return false;
    const gap = Math.max(first.x - (ink.x + ink.width), ink.x - (last.x + last.width)) / ink.size;
    return gap > -0.1 && gap < 0.3;
  });
}

/** Consecutive glyphs of a row without a gap wider than their size. */
function runs(inks: readonly Ink[]): Ink[][] {
  const found: Ink[][] = [];
  let previous: Ink | undefined;
  for (const ink of inks.filter(({ space }) => !space)) {
    if (previous && ink.x - (previous.x + previous.width) < ink.size) found.at(-1)!.push(ink);
    else found.push([ink]);
    previous = ink;
  }
  return found;
}
