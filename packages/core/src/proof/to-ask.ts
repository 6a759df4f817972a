import type { Brief } from '../brief/index.ts';
import type { Document } from '../document/index.ts';
import { type HighlightReading, readHighlight } from '../highlight/index.ts';

/** A highlight of the résumé and how it reads. */
export interface Line {
  text: string;
  path?: string;
  start: number;
  reading: HighlightReading;
}

export const linesOf = ({ text, blocks }: Document): Line[] =>
  blocks
    .filter(({ kind }) => kind === 'highlight')
    .map(({ span, path }) => {
      const line = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      return { text: line, ...(path && { path }), start: span.start, reading: readHighlight(line) };
    })
    .filter(({ text: words }) => words !== '');

export const isWhole = ({ kind, hasMetric, hasScope, weakOpening }: HighlightReading): boolean =>
  kind === 'outcome' && hasMetric && hasScope && !weakOpening;

/** Positions further down than this are asked about last: few readers come that far. */
const EARLY = 3;

/**
 * The lines worth a question, the one that gains most first: near to whole, in a late position, of use for the target,
 * and not one that had better go.
 */
export function linesToAsk(lines: readonly Line[], { map, check }: Pick<Brief, 'map' | 'check'>): Line[] {
  const useful = new Set(map.rows.flatMap(({ evidence }) => evidence.map(({ span }) => span.start)));
  const cut = new Set(map.cut.map(({ span }) => span.start));
  const first = new Set(check.fixFirst.map((index) => check.findings[index]!.span.start));
  const cost = ({ reading, path, start }: Line): number =>
    distance(reading) +
    2 * Math.min(EARLY, positionOf(path)) +
    (useful.has(start) ? -1 : 0) +
    (first.has(start) ? -1 : 0) +
    (cut.has(start) ? 8 : 0);
  return lines
    .filter(({ reading }) => !isWhole(reading))
    .map((line) => ({ line, cost: cost(line) }))
    .sort((a, b) => a.cost - b.cost || a.line.start - b.line.start)
    .map(({ line }) => line);
}

/** How many questions lie between a line and a whole one, about. */
const distance = ({ kind, hasScope, hasMetric, weakOpening }: HighlightReading): number =>
  (kind === 'task' ? 2 : kind === 'mixed' ? 1 : 0) +
  (hasScope ? 0 : 1) +
  (hasMetric ? 0 : 0.5) +
  (weakOpening ? 0.5 : 0);

/** Which position, from the latest; lines of projects and other sections count as the second. */
const positionOf = (path = ''): number => Number(/^\/work\/(\d+)\//.exec(path)?.[1] ?? 1);
