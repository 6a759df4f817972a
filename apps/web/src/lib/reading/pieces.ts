import type { Span } from '@throughline/core/document';
import type { ResumeReading } from '@throughline/core/reading';

/** A stretch of one line of the document that became the same fields throughout. */
export interface Piece {
  span: Span;
  /** JSON Pointers of the fields it became, the narrowest first. */
  paths: string[];
  /** Number of the loss it stands in, where it became nothing. */
  loss?: number;
}

type Read = Pick<ResumeReading, 'text' | 'origins' | 'losses'>;

interface Cover {
  span: Span;
  path?: string;
  loss?: number;
}

/**
 * Cuts a document at every place where what it became changes, and at line ends. The pieces hold all of its text
 * but the line ends, in order.
 * Why pieces and not spans: two fields may share words (the dates of a position), and a word is drawn once.
 */
export function piecesOf({ text, origins, losses }: Read): Piece[] {
  const covers: Cover[] = [
    ...origins.map(({ path, span }) => ({ path, span })),
    ...losses.flatMap(({ span }, loss) => (span ? [{ span, loss }] : [])),
  ].sort((a, b) => a.span.start - b.span.start);
  const cuts = new Set([0, text.length]);
  for (const { span } of covers) cuts.add(span.start).add(span.end);
  for (const { index } of text.matchAll(/\n/g)) cuts.add(index).add(index + 1);
  const ordered = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Cover[] = [];
  let next = 0;
  for (const [index, start] of ordered.entries()) {
    const end = ordered[index + 1];
    if (end === undefined) break;
    open = open.filter((cover) => cover.span.end > start);
    for (; next < covers.length && covers[next]!.span.start <= start; next++)
      if (covers[next]!.span.end > start) open.push(covers[next]!);
    if (text[start] !== '\n') pieces.push(pieceOf({ start, end }, open));
  }
  return pieces;
}

function pieceOf(span: Span, open: readonly Cover[]): Piece {
  const narrowFirst = [...open].sort((a, b) => length(a.span) - length(b.span));
  const paths = narrowFirst.flatMap(({ path }) => path ?? []);
  const loss = narrowFirst.find((cover) => cover.loss !== undefined)?.loss;
  return { span, paths, ...(paths.length === 0 && loss !== undefined && { loss }) };
}

const length = ({ start, end }: Span): number => end - start;
