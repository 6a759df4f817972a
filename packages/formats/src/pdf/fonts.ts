/** What painting needs to know of a font. */
export interface FontInfo {
  /** PostScript name without the subset tag. */
  name: string;
  bold: boolean;
  italic: boolean;
  /** Text space units per glyph unit. */
  scale: number;
  vertical: boolean;
}

interface LoadedFont {
  name?: string;
  fontMatrix?: ArrayLike<number>;
  vertical?: boolean;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
}

const BOLD = /bold|black|heavy|demi|cmbx|sfbx|ecbx|[-,]bd|extrab|ultra/i;
const ITALIC = /ital|obli|slant|cmti|cmsl|sfti|sfsl|ecti|[-,]it\b|[-,](bold|semibold)?it$/i;

/** Weight and slope by the font's own name, as type foundries and TeX write them. */
export function describeFont(font: LoadedFont | undefined): FontInfo {
  const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name,
    bold: BOLD.test(name) || font?.bold === true || font?.black === true,
    italic: ITALIC.test(name) || font?.italic === true,
    scale: font?.fontMatrix?.[0] || 0.001,
    vertical: font?.vertical === true,
  };
}
