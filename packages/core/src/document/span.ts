/** A place in a document's text: half-open, UTF-16 offsets. The only way a place is named. */
export interface Span {
  start: number;
  end: number;
}

export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** 1-based line on which an offset stands. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
