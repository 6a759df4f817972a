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
  const cut = endOfCell(row);
  if (!cut) return row.full ? join([whole(row), whole(next)]) : undefined;
  return isEndOfCell(row, row.words[row.words.indexOf(cut) - 1]!, next)
    ? join([
        { row, start: 0, end: cut.start - 1 },
        whole(next),
        { row, start: cut.start, end: row.text.length },
      ])
    : undefined;
}

/** Where the first cell of a row ends: at a wide gap, or before the dates that close the row. */
function endOfCell(row: Row): Row['words'][number] | undefined {
  const tabbed = row.words.find((word) => word.tabBefore);
  const date = row.dates.at(-1);
  const closes = date && (date.to !== undefined || date.open) && !/[-–—]\s*$/.test(row.text);
  if (tabbed || !date || !closes || date.outer.start < 8 || date.outer.end < row.text.length - 1)
    return tabbed;
  return row.words.find((word) => word.start >= date.outer.start);
}

const whole = (row: Row): Piece => ({ row, start: 0, end: row.text.length });

/** Short, in the face of what stands before the gap, and right under it: "Teacher of ⇥ Boston" over "Mathematics". */
function isEndOfCell(row: Row, last: Row['words'][number], next: Row): boolean {
  const under = next.words[0]!;
  const alike =
    (last.bold === under.bold && last.italic === under.italic) ||
    (row.words.every((word) => !word.tabBefore) && /[,-]$/.test(last.text));
  return alike && Math.abs(row.indent - next.indent) < 2 && next.words.length <= 4 && next.dates.length === 0;
}

function join(pieces: Piece[]): Row {
  const first = pieces[0]!.row;
  const words: Row['words'] = [];
  let at = 0;
  for (const { row, start, end } of pieces) {
    const shift = at - start;
    const own = row.words.filter((word) => word.start >= start && word.end <= end);
    const moved = own.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift }));
    const last = words.at(-1);
    const broken =
      row.line.box !== undefined &&
      last &&
      /\p{Ll}-$/u.test(last.text) &&
      /^\p{Ll}/u.test(moved[0]?.text ?? '');
    if (broken) {
      // The hyphen and the space between the halves go.
      const whole = last.text.slice(0, -1) + moved[0]!.text;
      for (const word of moved.splice(0, 1)) Object.assign(last, { text: whole, end: word.end - 2 });
      for (const word of moved) Object.assign(word, { start: word.start - 2, end: word.end - 2 });
      at -= 2;
    }
    words.push(...moved);
    at += end - start + 1;
  }
  const text = words.map((word) => word.text).join(' ');
  const joins = [...new Set(pieces.map(({ row }) => row))];
  return { ...first, text, words, dates: findDates(text, first.dayFirst), joins };
}
