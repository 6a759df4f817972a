import { overlaps, type Span } from '../document/index.ts';

export interface Edit {
  span: Span;
  text: string;
}

export interface Edited {
  text: string;
  /** Those that were made, in the order of the text. */
  applied: Edit[];
  /** Those that overlapped one already made, or lay outside. */
  skipped: Edit[];
  /** Applied to the new text, these give the old one back. */
  undo: Edit[];
}

/** Makes edits from the back to the front, so that no span moves before its turn; of two that overlap the first given wins. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const applied: Edit[] = [];
  const skipped: Edit[] = [];
  for (const edit of edits) (fits(text, edit, applied) ? applied : skipped).push(edit);
  applied.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const edited = applied.reduceRight(
    (sum, { span, text: words }) => sum.slice(0, span.start) + words + sum.slice(span.end),
    text,
  );
  return { text: edited, applied, skipped, undo: undoOf(text, applied) };
}

const fits = (text: string, { span }: Edit, made: readonly Edit[]): boolean =>
  span.start >= 0 &&
  span.start <= span.end &&
  span.end <= text.length &&
  made.every((other) => !overlaps(other.span, span) && !isSamePlace(other.span, span));

const isSamePlace = (a: Span, b: Span): boolean =>
  a.start === b.start && (a.end === a.start || b.end === b.start);

/** Edits that touch become one: apart, an undo that inserts would stand where the next one starts. */
function undoOf(text: string, applied: readonly Edit[]): Edit[] {
  const undo: Edit[] = [];
  let shift = 0;
  for (const { span, text: words } of applied) {
    const start = span.start + shift;
    shift += words.length - (span.end - span.start);
    const back = { span: { start, end: start + words.length }, text: text.slice(span.start, span.end) };
    const last = undo.at(-1);
    if (last?.span.end === start)
      undo[undo.length - 1] = {
        span: { start: last.span.start, end: back.span.end },
        text: last.text + back.text,
      };
    else undo.push(back);
  }
  return undo;
}
