import { labelOf } from './atoms.ts';
import { isDuration } from './dates.ts';
import type { Row } from './rows.ts';
import { isScore } from './scores.ts';
import { titleScore } from './words/titles.ts';
import { continues, usualGap } from './wrapping.ts';

/** A section's rows with what holds for all of them. */
export interface SectionView {
  rows: Row[];
  /** White space above most lines. */
  usual: number;
  /** Entries themselves are bulleted, their highlights less or deeper. */
  bulletedHeads: boolean;
  /** For each row: how far it stands in from the leftmost text of its column, in points. */
  inset: number[];
  /** For each row: it goes on where the row above breaks off. */
  continues: boolean[];
  /** For each row: it opens with a label, of a field or else of a detail. */
  labels: ('field' | 'detail' | undefined)[];
}

const isDated = (row: Row) => row.dates.some((date) => date.range && atEdge(row, date.outer));

const atEdge = (row: Row, { start, end }: { start: number; end: number }) =>
  start === 0 ||
  end >= row.text.length - 1 ||
  row.words.some((word) => word.tabBefore && word.start >= end - 1);

export function viewSection(rows: Row[]): SectionView {
  const usual = usualGap(rows);
  const column = (row: Row) => `${row.line.page} ${row.line.column}`;
  const left = new Map<string, number>();
  for (const row of rows) left.set(column(row), Math.min(left.get(column(row)) ?? row.indent, row.indent));
  const dated = rows.filter(isDated);
  return {
    rows,
    usual,
    bulletedHeads:
      dated.length > 0 && dated.filter((row) => row.bullet !== undefined).length * 2 > dated.length,
    inset: rows.map((row) => row.indent - left.get(column(row))!),
    continues: rows.map((row, at) => goesOn(rows[at - 1], row, usual)),
    labels: rows.map((row) => {
      const label = labelOf(row);
      return label && (label.role ? 'field' : 'detail');
    }),
  };
}

/** Wrapped text, or text that hangs under the text of a bullet. */
function goesOn(before: Row | undefined, row: Row, usual: number): boolean {
  if (!before || row.bullet !== undefined) return false;
  if (continues(before, row, usual)) return true;
  const hangs = before.bullet !== undefined && Math.abs(row.indent - before.indent) < 3;
  return (
    hangs &&
    before.line.column === row.line.column &&
    row.gap <= usual + 0.3 &&
    row.bold < 0.8 &&
    !isDated(row)
  );
}

/** What speaks for and against `height` rows from `at` on as the head of an entry, whatever stands in them. */
export function headEvidence(view: SectionView, at: number, height: number): number {
  const { rows, usual } = view;
  const first = rows[at]!;
  let score = -2;
  if (at === 0) score += 0.6;
  else if (first.gap > usual + 0.25) score += 0.9;
  if (view.continues[at]) score -= 2.5;
  if (first.bullet !== undefined) score -= view.bulletedHeads && isDated(first) ? 1.5 : 6;
  if (view.inset[at]! > 8 && first.bullet === undefined) score -= 0.8;
  for (const row of rows.slice(at + 1, at + height)) {
    if (row.bullet !== undefined)
      score -= view.bulletedHeads && first.bullet === undefined && isDated(row) ? 0.5 : 6;
    if (row.gap > usual + 0.3 && Number.isFinite(row.gap)) score -= 1;
    if (row.line.headingLevel && first.line.headingLevel === row.line.headingLevel) score -= 2.5;
  }
  for (let i = at; i < at + height; i++) {
    score -= wordiness(rows[i]!);
    if (view.labels[i] === 'detail') score -= 8;
    else if (view.labels[i] === 'field' && i > at) score += 0.6;
  }
  return score;
}

function wordiness(row: Row): number {
  const dates = row.dates.reduce(
    (sum, { start, end }) => sum + row.text.slice(start, end).split(' ').length,
    0,
  );
  const free = row.words.length - dates;
  return Math.max(0, free - 12) * 0.5 + (/[.!?]$/.test(row.text) && free > 6 ? 1 : 0);
}

/** What speaks for a row as text under a head. */
export function bodyEvidence(view: SectionView, at: number): number {
  const row = view.rows[at]!;
  const dated = row.dates.find((date) => date.range) ?? row.dates[0];
  const edge = dated && atEdge(row, dated.outer);
  if (row.bullet !== undefined)
    return view.bulletedHeads && edge && dated.range && row.words.length < 16 ? 0.5 : 3.5;
  if (row.line.headingLevel) return -5;
  if (isDuration(row.text)) return -3;
  if (isScore(row.text)) return 2;
  let score = 0;
  if (view.continues[at]) score += 2;
  if (view.inset[at]! > 8) score += 0.6;
  if (row.words.length >= 9) score += 1.5;
  if (row.words.length >= 4 && /[.!?;]$/.test(row.text)) score += 1.2;
  if (view.labels[at] === 'detail') return 2.5;
  if (view.labels[at] === 'field') score -= 1;
  else if (/^\p{L}[\p{L} &/-]{1,24}:\s/u.test(row.text) && !dated) score += 1.2;
  if (/^(?:https?:|www\.)\S+$/.test(row.text)) score += 1;
  if (edge)
    score -= dated.range ? (dated.outer.end - dated.outer.start > row.text.length - 3 ? 4.5 : 3) : 1.2;
  if (row.bold > 0.8) score -= 1.6;
  else if (row.words[0]!.bold && row.bold > 0.15) score -= 0.7;
  if (row.caps) score -= 1;
  if (row.words.length <= 5 && !/[.;,]$/.test(row.text)) score -= 0.8;
  if (row.words.length <= 9 && titleScore(row.text) >= 2.5) score -= 1;
  return score;
}
