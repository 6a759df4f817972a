import type { Glyph } from './page.ts';

/** A glyph with its meaning settled. */
export interface Ink extends Glyph {
  /** The page prints a space before it. */
  spaceBefore: boolean;
  /** A picture without words; `text` is empty. */
  icon: boolean;
  /** What the page description calls the glyph; tells pictures of one font apart. */
  drawn: string;
  space: boolean;
}

/** Glyphs of one printed line, left to right, whatever columns they belong to. */
export type Row = Ink[];
