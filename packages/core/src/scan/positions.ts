import type { Block, Document, ResumePosition, Span } from '../document/index.ts';
import { dateSpans } from './dates.ts';
import { findField } from './find-field.ts';

/** One position as it is printed: its fields where they stand, its highlights in order. */
export interface PrintedPosition {
  entry: ResumePosition;
  title?: Span;
  employer?: Span;
  dates?: Span;
  highlights: Span[];
}

/** The positions of a résumé in the order in which a reader meets them. */
export function printedPositions({ text, blocks, resume }: Document): PrintedPosition[] {
  const heads = blocks.filter(({ kind, section }) => kind === 'position' && (section ?? 'work') === 'work');
  return (resume?.work ?? [])
    .map((entry, index) => printed(entry, index, { text, blocks, heads }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

interface Page {
  text: string;
  blocks: Block[];
  heads: Block[];
}

function printed(entry: ResumePosition, index: number, { text, blocks, heads }: Page): PrintedPosition {
  const path = `/work/${index}`;
  const own = heads.filter((block) => isUnder(block, path));
  const whole = { start: 0, end: text.length };
  const range = own.length > 0 ? { start: own[0]!.span.start, end: own.at(-1)!.span.end } : whole;
  // Several titles under one employer: the employer is printed above the first of them.
  const above = { start: 0, end: range.end };
  const highlights = blocks.filter((block) => block.kind === 'highlight' && isUnder(block, path));
  return {
    entry,
    title: findField(text, range, entry.position),
    employer: findField(text, range, entry.name) ?? findField(text, above, entry.name, true),
    dates: own.length > 0 ? firstDates(text, range) : undefined,
    highlights: highlights.map(({ span }) => span),
  };
}

const isUnder = ({ path }: Block, prefix: string) =>
  path === prefix || path?.startsWith(`${prefix}/`) === true;

function firstDates(text: string, { start, end }: Span): Span | undefined {
  const [dates] = dateSpans(text.slice(start, end));
  return dates && { start: start + dates.start, end: start + dates.end };
}

const placeOf = ({ title, employer, highlights }: PrintedPosition) =>
  title?.start ?? employer?.start ?? highlights[0]?.start ?? Number.POSITIVE_INFINITY;
