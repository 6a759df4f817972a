import type { Span } from '../document/index.ts';
import { sentencesIn } from '../target/index.ts';

/** The sentences of a running text, line by line and without list marks. */
export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) => {
    const lead = /^\s*(?:[•·▪◦‣*–—-]\s+|\d{1,2}[.)]\s+)?/u.exec(line)![0].length;
    return sentencesIn(line.slice(lead))
      .map(({ start, end }) => ({ start: index + lead + start, end: index + lead + end }))
      .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
  });
}
