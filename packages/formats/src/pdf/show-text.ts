import { type Canvas, penPoint } from './canvas.ts';
import type { GraphicsState } from './graphics-state.ts';
import { multiply } from './matrix.ts';
import type { Extent } from './shapes.ts';

/** A glyph as pdf.js lists it. */
export interface ShownGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/** Text nearer to its background than this is not seen. */
const MIN_CONTRAST = 0.04;
/** Points below which text is not meant to be read. */
const MIN_SIZE = 1.5;

/** Sets a string of glyphs (and the shifts between them), moving the pen along. */
export function showText(canvas: Canvas, shown: readonly (ShownGlyph | number)[]): void {
  const { state, pen } = canvas;
  const { font, fontSize, hScale } = state;
  const [a, b, c, d] = multiply(state.ctm, pen.matrix);
  const along = Math.hypot(a, b);
  const size = Math.abs(fontSize) * Math.hypot(c, d);
  const rotation = (Math.atan2(b * Math.sign(fontSize || 1), a * Math.sign(fontSize || 1)) * 180) / Math.PI;
  const leaning = Math.abs(a * c + b * d) > 0.12 * along * Math.hypot(c, d);
  for (const item of shown) {
    if (typeof item === 'number') {
      pen.x -= (item / 1000) * fontSize * hScale;
      continue;
    }
    const wide = (item.width ?? 0) * font.scale * fontSize;
    const [x, y] = penPoint(canvas);
    const width = Math.abs(wide * hScale) * along;
    const middle = { x: x + width / 2, y: y - size * 0.3 };
    const unpainted = isUnpainted(state);
    const drawn = unpainted && canvas.outlines.some((shape) => coversLetter(shape, middle.x, middle.y, size));
    canvas.glyphs.push({
      text: item.unicode ?? '',
      x,
      y,
      width,
      size,
      font: font.name,
      // Programs draw letters as shapes, with unseen text over them, for a bold that the font lacks.
      bold: font.bold || state.renderingMode === 2 || drawn,
      italic: font.italic || leaning,
      rotation,
      ...((unpainted ? !drawn : isUnseen(canvas, middle.x, middle.y, size)) && { hidden: true }),
    });
    pen.x += (wide + state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) * hScale;
  }
}

/** No ink at all. */
const isUnpainted = ({ renderingMode, alpha }: GraphicsState) =>
  renderingMode === 3 || renderingMode === 7 || alpha < 0.05;

/** Whether nobody would see a glyph here: no size, or the colour of what lies beneath. */
function isUnseen({ state, backdrops }: Canvas, x: number, y: number, size: number): boolean {
  if (size < MIN_SIZE || (state.clip && !covers(state.clip, x, y))) return true;
  if (state.luminance === undefined || state.renderingMode === 1) return false;
  const beneath = backdrops.findLast((area) => covers(area, x, y));
  const paper = beneath ? beneath.luminance : 1;
  return paper !== undefined && Math.abs(paper - state.luminance) < MIN_CONTRAST;
}

/** A shape no higher than a line that a letter lies in; shapes of whole words count. */
const coversLetter = (shape: Extent, x: number, y: number, size: number) =>
  shape.bottom - shape.top < size * 2 &&
  covers({ ...shape, left: shape.left - size, right: shape.right + size }, x, y);

const covers = ({ left, top, right, bottom }: Extent, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
