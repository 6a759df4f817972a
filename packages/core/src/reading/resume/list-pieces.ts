import type { Piece } from './draft.ts';
import type { Row } from './rows.ts';

const COMMA = /\s*[,;•·|]\s+|\s*[•·|]\s*|\s*;\s*/g;

/** The items of a list set with commas, bars or dots, over as many rows as it runs. */
export function listPieces(rows: Row[], from = 0): Piece[][] {
  const items: Piece[][] = [];
  let open: Piece[] = [];
  const close = () => {
    const trimmed = open.map(trim).filter((piece) => piece.end > piece.start);
    if (trimmed.length > 0) items.push(trimmed);
    open = [];
  };
  rows.forEach((row, i) => {
    let start = i === 0 ? from : 0;
    for (const { at, end } of breaksOf(row, start)) {
      open.push({ row, start, end: at });
      close();
      start = end;
    }
    open.push({ row, start, end: row.text.length });
    if (/[,;•·|.]$/.test(row.text)) close();
  });
  close();
  return items;
}

function breaksOf(row: Row, from: number): { at: number; end: number }[] {
  const breaks: { at: number; end: number }[] = [];
  const inBrackets = (at: number) => {
    const before = row.text.slice(0, at);
    return (
      (before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0) &&
      /[)\]]/.test(row.text.slice(at))
    );
  };
  for (const match of row.text.matchAll(COMMA))
    if (match.index >= from && !inBrackets(match.index))
      breaks.push({ at: match.index, end: match.index + match[0].length });
  for (const word of row.words)
    if (word.tabBefore && word.start > from) breaks.push({ at: word.start - 1, end: word.start });
  return breaks.sort((a, b) => a.at - b.at);
}

function trim(piece: Piece): Piece {
  let { start, end } = piece;
  while (start < end && /[\s,;•·|:–-]/.test(piece.row.text[start]!)) start++;
  while (end > start && /[\s,;•·|.]/.test(piece.row.text[end - 1]!)) end--;
  return { row: piece.row, start, end };
}
