import type { Box } from '../../document/index.ts';

/** One painted character (or ligature), as a page description gives it. Points; y grows downward. */
export interface Glyph {
  /** Empty when the font does not say which character it draws. */
  text: string;
  /** Where the pen stood: left edge and baseline. */
  x: number;
  y: number;
  /** Advance along the direction of writing. */
  width: number;
  /** Font size in points as it appears on the page. */
  size: number;
  /** PostScript name where known. */
  font: string;
  bold: boolean;
  italic: boolean;
  /** Direction of writing in degrees, clockwise; 0 is left to right. */
  rotation: number;
  /** A person looking at the page does not see it: no ink, the colour of the paper, or far too small. */
  hidden?: boolean;
}

/** A drawn line, or a filled box thin enough to be one. */
export type Rule = Box;

export interface Link {
  box: Box;
  href: string;
}

/** Everything on one page that reading needs. */
export interface InkedPage {
  width: number;
  height: number;
  /** In painting order. */
  glyphs: Glyph[];
  rules: Rule[];
  /** Small drawn shapes, about as wide as high: list marks in some PDFs. */
  dots: Box[];
  links: Link[];
}
