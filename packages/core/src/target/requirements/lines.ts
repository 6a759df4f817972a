import type { Span } from '../../document/index.ts';

/** One printed line of a posting's text. */
export interface PostingLine {
  /** Without the mark of a list item. */
  text: string;
  span: Span;
  item: boolean;
  /** An empty line stands before it. */
  apart: boolean;
}

/** The lines of a posting that are not empty, with where they stand. */
export function linesOf(description: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let apart = true;
  for (const match of description.matchAll(/[^\n]*(?:\n|$)/g)) {
    const mark = /^\s*(?:(?:[-•*·▪◦–‣●○■►✓✔➢→»›❖]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)])\s+)?/u.exec(
      match[0],
    )![0];
    const text = match[0].slice(mark.length).trimEnd();
    const start = match.index + mark.length;
    if (text) lines.push({ text, span: { start, end: start + text.length }, item: /\S/.test(mark), apart });
    apart = !text;
  }
  return lines;
}
