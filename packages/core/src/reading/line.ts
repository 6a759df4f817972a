import type { Box } from '../document/index.ts';

/**
 * One printed line, the common ground of every résumé format: PDF gives it from glyph positions, DOCX from
 * paragraphs, text and Markdown from lines. Lines come in reading order (column after column).
 */
export interface Line {
  text: string;
  /** 1-based; absent where the format has no pages. */
  page?: number;
  /** Column of the page, 0-based, in reading order; lines that run across all columns have none. */
  column?: number;
  box?: Box;
  /** Font size in points of most of the line. */
  size?: number;
  /** The words with their style; their texts, joined by single spaces, are `text`. */
  words: LineWord[];
  /** Left edge in points (or a synthetic equivalent, e.g. 18 per list level). */
  indent: number;
  /** White space above this line, in units of the line's own height; Infinity at the top of a column. */
  gapAbove: number;
  /** The bullet glyph or list number that was printed or implied before the text, already taken off `text`. */
  bullet?: string;
  /** 1 is the highest; only where the format says so (Markdown `#`, a DOCX heading style). */
  headingLevel?: number;
  /** A rule (drawn line) stands directly under or above this line. */
  ruled?: boolean;
  /** Offset of `text` in the source, for formats whose text is kept verbatim (text, Markdown). */
  at?: number;
}

export interface LineWord {
  text: string;
  bold: boolean;
  italic: boolean;
  size?: number;
  box?: Box;
  /** Target of a link behind the word (`mailto:`, `https:` …). */
  href?: string;
  /** The gap before this word is wide (a tab, or far more than a space): what follows is another field. */
  tabBefore?: boolean;
  /** Offset of this word in the source, where the line has `at` and white space or markup may stand between words. */
  at?: number;
}
