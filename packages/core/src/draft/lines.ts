import type { Span } from '../document/index.ts';
import { endsInBreak } from './escapes.ts';

/** A line of a draft, with the lines that go on with its value after a `\` at the end. */
export interface DraftLine {
  mark: 'name' | 'heading' | 'entry' | 'item' | 'aside' | 'plain';
  /** Without mark and edges. */
  span: Span;
  /** Stands to the right, as what goes on with an item does. */
  indented: boolean;
  /** A free line stands above it. */
  apart: boolean;
}

const MARK = /^[ \t]*(?:(#{1,6})|[-*•–+·▪])(?:[ \t]+|$)/u;
const ASIDE = /^\s*<!--.*-->\s*$/;

/** The lines of a draft that hold something, in order. */
export function draftLines(text: string): DraftLine[] {
  const lines: DraftLine[] = [];
  let apart = true;
  for (let at = 0; at < text.length; ) {
    const own = physical(text, at);
    at = own.next;
    if (own.raw.trim() === '') {
      apart = true;
      continue;
    }
    const mark = MARK.exec(own.raw);
    let end = own.end;
    if (!ASIDE.test(own.raw))
      for (let last = own; endsInBreak(last.raw.trimEnd()) && goesOn(text, at); { end, next: at } = last)
        last = physical(text, at);
    lines.push({
      ...placed(text, own.start + (mark?.[0].length ?? 0), end),
      ...kindOf(own.raw, mark),
      apart,
    });
    apart = false;
  }
  return lines;
}

function physical(text: string, start: number) {
  const stop = text.indexOf('\n', start);
  const end = stop === -1 ? text.length : stop;
  return { start, end, next: end + 1, raw: text.slice(start, end) };
}

function goesOn(text: string, start: number): boolean {
  if (start > text.length) return false;
  const { raw } = physical(text, start);
  return raw.trim() !== '' && !MARK.test(raw) && !ASIDE.test(raw);
}

function placed(text: string, from: number, to: number): { span: Span } {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  return {
    span: { start: Math.min(start, to), end: Math.max(Math.min(start, to), from + raw.trimEnd().length) },
  };
}

function kindOf(raw: string, mark: RegExpExecArray | null): Pick<DraftLine, 'mark' | 'indented'> {
  const indented = /^(?: {2}|\t)/.test(raw);
  if (ASIDE.test(raw)) return { mark: 'aside', indented };
  if (!mark) return { mark: 'plain', indented };
  const level = mark[1]?.length;
  if (level === undefined) return { mark: 'item', indented };
  return { mark: level === 1 ? 'name' : level === 2 ? 'heading' : 'entry', indented };
}
