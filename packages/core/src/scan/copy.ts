import type { Block, BlockKind, Document, Span } from '../document/index.ts';

/** A piece of text that is set on lines of its own. */
export interface Copy {
  kind: BlockKind;
  /** Its printed lines, top to bottom; a flowing text has one. */
  lines: Span[];
}

/** Kinds whose line breaks are accidents of the file: they flow. */
const FLOWING = new Set<BlockKind>(['paragraph', 'highlight']);
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * A document's text, whole, cut into what stands on lines of its own.
 *
 * Why whole: text between blocks is text that no reader understood, and a recruiter still sees it.
 */
export function copyOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Copy[] {
  const copy: Copy[] = [];
  let at = 0;
  for (const block of blocks) {
    copy.push(...between(text, at, block.span.start), { kind: block.kind, lines: linesOf(text, block) });
    at = Math.max(at, block.span.end);
  }
  copy.push(...between(text, at, text.length));
  return copy.filter(({ lines }) => lines.length > 0);
}

const between = (text: string, start: number, end: number): Copy[] =>
  splitLines(text, { start, end }).map((line) => ({ kind: 'paragraph', lines: [line] }));

const linesOf = (text: string, { kind, span }: Block): Span[] =>
  FLOWING.has(kind) ? [span].filter((whole) => saysSomething(text, whole)) : splitLines(text, span);

function splitLines(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const line = { start: at, end: stop === -1 || stop > end ? end : stop };
    if (saysSomething(text, line)) lines.push(line);
    at = line.end + 1;
  }
  return lines;
}

const saysSomething = (text: string, { start, end }: Span) => SAYS_SOMETHING.test(text.slice(start, end));
