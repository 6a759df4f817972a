import { findDates } from './dates.ts';
import type { Piece } from './draft.ts';
import type { Row } from './rows.ts';

/** Two rows read as the one line they were before it was wrapped. */
export interface JoinedRow extends Row {
  parts: [Row, Row];
}

/** Joins a row to the next one where the next may be its end; undefined where that cannot be. */
export function joinWrapped(row: Row, next: Row | undefined, usual: number): JoinedRow | undefined {
  if (!next || !row.full || next.bullet !== undefined || row.line.headingLevel || next.line.headingLevel)
    return undefined;
  const tabbed = [row, next].some(({ words }) => words.some((word) => word.tabBefore));
  const apart =
    row.line.page !== next.line.page || row.line.column !== next.line.column || next.gap > usual + 0.3;
  if (tabbed || apart || row.words.length + next.words.length > 26) return undefined;
  const shift = row.text.length + 1;
  const text = `${row.text} ${next.text}`;
  return {
    ...row,
    text,
    words: [
      ...row.words,
      ...next.words.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift })),
    ],
    dates: findDates(text, row.dayFirst),
    parts: [row, next],
  };
}

const isJoined = (row: Row): row is JoinedRow => 'parts' in row;

/** The pieces of printed rows that a stretch of a row stands for. */
export function piecesOf({ row, start, end }: Piece): Piece[] {
  if (!isJoined(row)) return [{ row, start, end }];
  const [first, second] = row.parts;
  const shift = first.text.length + 1;
  return [
    { row: first, start, end: Math.min(end, first.text.length) },
    { row: second, start: Math.max(0, start - shift), end: end - shift },
  ].filter((piece) => piece.end > piece.start);
}
