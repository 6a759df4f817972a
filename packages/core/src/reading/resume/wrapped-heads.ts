import { findDates } from './dates.ts';
import type { Piece } from './draft.ts';
import type { Row } from './rows.ts';

/** Joins a row to the next one where the next may be its end; undefined where that cannot be. */
export function joinWrapped(row: Row, next: Row | undefined, usual: number): Row | undefined {
  if (!next || next.bullet !== undefined || row.line.headingLevel || next.line.headingLevel) return undefined;
  const apart =
    row.line.page !== next.line.page || row.line.column !== next.line.column || next.gap > usual + 0.3;
  const tabbed = next.words.some((word) => word.tabBefore);
  if (apart || tabbed || row.words.length + next.words.length > 26) return undefined;
  const cut = row.words.find((word) => word.tabBefore);
  if (!cut) return row.full ? join([whole(row), whole(next)]) : undefined;
  return isEndOfCell(row, row.words[row.words.indexOf(cut) - 1]!, next)
    ? join([
        { row, start: 0, end: cut.start - 1 },
        whole(next),
        { row, start: cut.start, end: row.text.length },
      ])
    : undefined;
}

const whole = (row: Row): Piece => ({ row, start: 0, end: row.text.length });

/** Short, in the face of what stands before the gap, and right under it: "Teacher of ⇥ Boston" over "Mathematics". */
function isEndOfCell(row: Row, last: Row['words'][number], next: Row): boolean {
  const under = next.words[0]!;
  const alike = last.bold === under.bold && last.italic === under.italic;
  return alike && Math.abs(row.indent - next.indent) < 2 && next.words.length <= 4 && next.dates.length === 0;
}

function join(pieces: Piece[]): Row {
  const first = pieces[0]!.row;
  const words: Row['words'] = [];
  let at = 0;
  for (const { row, start, end } of pieces) {
    const shift = at - start;
    const own = row.words.filter((word) => word.start >= start && word.end <= end);
    words.push(...own.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift })));
    at += end - start + 1;
  }
  const text = words.map((word) => word.text).join(' ');
  const joins = [...new Set(pieces.map(({ row }) => row))];
  return { ...first, text, words, dates: findDates(text, first.dayFirst), joins };
}
