import type { Document, Layout, Span } from '../document/index.ts';
import { withoutEdges } from './edges.ts';
import type { Fixation } from './gaze.ts';
import { openingForm } from './opening-verb.ts';
import { type PrintedPosition, printedPositions } from './positions.ts';
import { wholePhrase } from './whole-phrase.ts';

/** A position, as far as it was seen; every string is made of seen words. */
export interface SeenPosition {
  title?: string;
  employer?: string;
  dates?: string;
  /** The entry has a beginning and no end. */
  open?: boolean;
}

/** A line of which something was seen. */
export interface SeenLine {
  line: Span;
  /** The words it begins with, absent when the eye landed further in. */
  opening?: string;
  /** Further seen runs of the line that hold a number. */
  figures: string[];
  /** All of it that was seen, run by run, cut where the eye let go. */
  runs: string[];
}

/** What a reader has in mind after the scan. */
export interface Glimpse {
  name?: string;
  label?: string;
  positions: SeenPosition[];
  education?: string;
  summary?: string;
  highlights: SeenLine[];
  /** All seen words, in reading order. */
  text: string;
}

/** Puts fixations together again into the things they were words of. */
export function glimpseOf(fixations: readonly Fixation[], document: Document, page: Layout): Glimpse {
  const { text } = document;
  const printed = printedPositions(document);
  const inOrder = [...fixations].sort((a, b) => a.index - b.index);
  const say = (chosen: readonly Fixation[]) => phrase(chosen, page);
  const firstOf = (as: Fixation['draw']['as'], position?: number) => {
    const chosen = inOrder.filter(({ draw }) => draw.as === as && draw.position === position);
    return say(chosen.filter(({ draw }) => draw === chosen[0]!.draw));
  };
  const numbers = inOrder.flatMap(({ draw }) => (draw.position === undefined ? [] : [draw.position]));
  const lines = linesOf(inOrder.filter(({ draw }) => draw.line));
  const isSummary = (line: readonly Fixation[]) => line.some(({ draw }) => draw.as === 'summary');
  return {
    name: firstOf('name'),
    label: firstOf('label'),
    positions: Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_, position) => ({
      title: firstOf('title', position),
      employer: firstOf('employer', position),
      dates: firstOf('dates', position),
      open: isOpen(printed[position]),
    })),
    education: firstOf('education'),
    summary: lines
      .filter(isSummary)
      .map((line) => seenLine(line, text, say).opening)
      .find(Boolean),
    highlights: lines
      .filter((line) => tellsWork(line[0]!.draw.line!, document))
      .map((line) => seenLine(line, text, say)),
    text: inOrder.map(({ word }) => word.text).join(' '),
  };
}

/** A highlight, or a paragraph of a position that opens with what was done; `Acme makes pumps.` tells nothing of anyone. */
function tellsWork({ start }: Span, { text, blocks }: Document): boolean {
  const block = blocks.find(({ span }) => span.start === start);
  if (block?.kind !== 'paragraph' || block.section !== 'work') return block?.kind === 'highlight';
  return !['noun', 'quality'].includes(openingForm(text.slice(start, block.span.end).split(/\s+/, 3)));
}

const isOpen = (printed: PrintedPosition | undefined): boolean =>
  printed?.entry.startDate !== undefined && printed.entry.endDate === undefined;

function linesOf(fixations: readonly Fixation[]): Fixation[][] {
  const lines = new Map<number, Fixation[]>();
  for (const fixation of fixations) {
    const start = fixation.draw.line!.start;
    lines.set(start, [...(lines.get(start) ?? []), fixation]);
  }
  return [...lines.values()];
}

function seenLine(
  fixations: Fixation[],
  text: string,
  say: (run: Fixation[]) => string | undefined,
): SeenLine {
  const line = fixations[0]!.draw.line!;
  const runs: Fixation[][] = [];
  for (const fixation of fixations) {
    if (runs.at(-1)?.at(-1)?.ordinal === fixation.ordinal - 1) runs.at(-1)!.push(fixation);
    else runs.push([fixation]);
  }
  const begins = !/[\p{L}\p{N}]/u.test(text.slice(line.start, fixations[0]!.word.span.start));
  const said = runs.map(say).filter((run) => run !== undefined);
  const [first, ...others] = said;
  const after = text.slice(runs[0]!.at(-1)!.word.span.end, line.end);
  return {
    line,
    opening: begins && first ? wholePhrase(first, after) : undefined,
    runs: said,
    figures: (begins ? others : [first, ...others]).filter(
      (run) => run !== undefined && /\p{N}/u.test(run),
    ) as string[],
  };
}

function phrase(fixations: readonly Fixation[], { words }: Layout): string | undefined {
  if (fixations.length === 0) return;
  const run = words.slice(fixations[0]!.index, fixations.at(-1)!.index + 1);
  const contiguous = run.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length === fixations.length;
  const texts = contiguous ? run : fixations.map(({ word }) => word);
  return withoutEdges(texts.map(({ text }) => text).join(' ')).text || undefined;
}
