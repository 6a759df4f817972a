import type { Block, Document } from '../document/index.ts';
import { type HighlightReading, readHighlight } from '../highlight/index.ts';

/** A highlight with how it reads. */
export interface ReadLine {
  block: Block;
  text: string;
  reading: HighlightReading;
}

/** Every highlight of a résumé, in reading order. */
export const readLines = ({ text, blocks }: Document): ReadLine[] =>
  blocks
    .filter(({ kind }) => kind === 'highlight')
    .map((block) => {
      const line = text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim();
      return { block, text: line, reading: readHighlight(line) };
    });

/** A change with its number: what the method calls an outcome, before its scope is asked for. */
export const isOutcome = ({ reading }: ReadLine): boolean => reading.hasMetric && reading.kind === 'outcome';

export const isWholeOutcome = (line: ReadLine): boolean => isOutcome(line) && line.reading.hasScope;
