import type { Span } from '../document/index.ts';
import { type CalendarDate, type DateRange, datesIn, rangesIn } from './dates.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import type { Fact } from './types.ts';
import { type Word, wordsOf } from './words.ts';

/** One sentence or line of a fact, read. */
export interface Statement {
  fact: Fact;
  /** Where it begins in the fact's text; all spans within are of the statement's own text. */
  offset: number;
  text: string;
  words: Word[];
  keys: ReadonlySet<string>;
  quantities: Quantity[];
  dates: CalendarDate[];
  ranges: DateRange[];
  /** Lines and sentences of one paragraph speak of one thing. */
  paragraph: number;
  /** The post it is about: the fact's own, or the last heading of a post above it. */
  post?: string;
}

/** Takes facts apart into statements. */
export function statementsOf(facts: readonly Fact[]): Statement[] {
  let paragraph = 0;
  return facts.flatMap((fact) =>
    linesOf(fact.text).flatMap((line) => {
      paragraph++;
      return sentencesOf(fact.text, line).map((span) => statementAt(fact, span, paragraph));
    }),
  );
}

function statementAt(fact: Fact, { start, end }: Span, paragraph: number): Statement {
  const text = fact.text.slice(start, end);
  const words = wordsOf(text);
  const dates = datesIn(text);
  return {
    fact,
    offset: start,
    text,
    words,
    keys: new Set(words.map(({ key }) => key)),
    quantities: quantitiesIn(text),
    dates,
    ranges: rangesIn(text, dates),
    paragraph,
    ...(fact.post && { post: fact.post }),
  };
}

/** A line that was broken for the page: it ends in no stop, and the next begins small and with no mark. */
const goesOn = (before: string, line: string): boolean =>
  before.length > 24 && /^\s*\p{Ll}/u.test(line) && !/[.:;!?]\s*$/u.test(before) && !/^\s*o\s/u.test(line);

export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/gu)) {
    const last = lines.at(-1);
    if (last && goesOn(text.slice(last.start, last.end), line)) last.end = index + line.length;
    else if (line.trim()) lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

/** A full stop that ends no sentence: after an abbreviation or an initial. */
const ABBREVIATED =
  /(?:\b(?:approx|ca|vs|e\.g|i\.e|etc|inc|ltd|co|corp|dr|mr|mrs|ms|st|no|sr|jr|dept|est|incl|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\p{Lu})\.$/iu;

/** The sentences of a stretch of a text. */
export function sentencesOf(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const stretch = text.slice(within.start, within.end);
  for (const { 0: stop, index } of stretch.matchAll(/[.!?]+["”’)]*\s+(?=[\p{Lu}\p{N}“"'(])/gu)) {
    const end = within.start + index + stop.trimEnd().length;
    if (stop.startsWith('.') && ABBREVIATED.test(text.slice(Math.max(start, end - 12), end))) continue;
    sentences.push({ start, end });
    start = within.start + index + stop.length;
  }
  if (start < within.end) sentences.push({ start, end: within.end });
  return sentences
    .flatMap((span) => inPieces(text, span))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

/** No sentence of a career is longer; what has no end is looked at piece by piece, so that cost stays in line. */
const LONGEST = 700;

function inPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}
