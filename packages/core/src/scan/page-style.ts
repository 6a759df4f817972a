import type { BlockKind } from '../document/index.ts';

/** How one kind of block is set; sizes and spaces in points. */
export interface BlockStyle {
  size: number;
  bold: boolean;
  /** White space above. */
  above: number;
  indent: number;
}

/** A plain, quiet résumé page: one face, two weights, space instead of ornament. */
export const BLOCK_STYLES: Record<BlockKind, BlockStyle> = {
  name: { size: 22, bold: true, above: 0, indent: 0 },
  label: { size: 12, bold: false, above: 2, indent: 0 },
  contact: { size: 9.5, bold: false, above: 3, indent: 0 },
  heading: { size: 11.5, bold: true, above: 15, indent: 0 },
  position: { size: 10.5, bold: true, above: 8, indent: 0 },
  paragraph: { size: 10, bold: false, above: 4, indent: 0 },
  highlight: { size: 10, bold: false, above: 2, indent: 12 },
  item: { size: 10, bold: false, above: 3, indent: 0 },
};

export const LEADING = 1.36;
export const MARGIN = { side: 58, top: 54, bottom: 54 };
export const LETTER = { width: 612, height: 792 };
export const A4 = { width: 595, height: 842 };
/** Countries that print on Letter. */
export const LETTER_COUNTRIES = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO']);
