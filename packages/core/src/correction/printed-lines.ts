import type { Block, Span } from '../document/index.ts';
import type { ResumeReading } from '../reading/index.ts';
import { type Words, wordsOf } from './words.ts';

/** A line a person can point at: a row of a head, a highlight or paragraph however it wraps, or a loss. */
export interface PrintedLine {
  text: string;
  words: Words;
  span?: Span;
  /** The block it stands in. */
  block?: Block;
  /** Why it was not understood. */
  loss?: string;
}

/** Their rows are texts of their own; the rows of the other kinds are one text, wrapped. */
const ROWS = new Set<Block['kind']>(['position', 'item', 'contact']);

/** All lines in reading order; then what was lost as a part of a line, or before there were lines. */
export function printedLines(reading: ResumeReading): PrintedLine[] {
  const lines = reading.blocks.flatMap((block) =>
    rowsOf(reading.text, block).map((span) => lineAt(reading.text, span, block)),
  );
  for (const loss of reading.losses) {
    const { span, reason } = loss;
    const known = span ? lines.filter((line) => line.span && isWithin(line.span, span)) : [];
    for (const line of known) line.loss = reason;
    if (known.length > 0) continue;
    const block = span && reading.blocks.find((one) => isWithin(span, one.span));
    lines.push({ ...printed(wordsLost(loss)), ...(span && { span }), ...(block && { block }), loss: reason });
  }
  return lines.filter(({ text }) => text !== '');
}

function rowsOf(text: string, { kind, span }: Block): Span[] {
  if (!ROWS.has(kind)) return [span];
  let start = span.start;
  return text
    .slice(span.start, span.end)
    .split('\n')
    .map((row) => {
      const own = { start, end: start + row.length };
      start = own.end + 1;
      return own;
    });
}

const lineAt = (text: string, span: Span, block: Block): PrintedLine => ({
  ...printed(text.slice(span.start, span.end)),
  span,
  block,
});

function printed(text: string): Pick<PrintedLine, 'text' | 'words'> {
  const line = oneLine(text);
  return { text: line, words: wordsOf(line) };
}

/** What was lost; where nothing was printed (icons, pictures) the reason is all that names it. */
export const wordsLost = ({ text, reason }: { text: string; reason: string }): string =>
  oneLine(text) || reason;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
