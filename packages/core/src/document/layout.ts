import type { Span } from './span.ts';

/** PostScript points; the origin is the page's top left corner and y grows downward. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One word where it stands on the page, tied to the document's text by its span. */
export interface LaidWord {
  text: string;
  span: Span;
  /** 1-based. */
  page: number;
  box: Box;
  /** Font size in points. */
  size: number;
  bold: boolean;
  italic: boolean;
}

export interface Layout {
  pages: { width: number; height: number }[];
  words: LaidWord[];
}
