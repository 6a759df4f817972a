import { describeFont, type FontInfo } from './fonts.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import type { Extent } from './shapes.ts';

/** What the operators of a page have set so far. */
export interface GraphicsState {
  ctm: Matrix;
  font: FontInfo;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  /** 0 is black, 1 is white; none where the colour is a pattern. */
  luminance: number | undefined;
  alpha: number;
  /** Nothing is painted outside it; none where the whole page is open. */
  clip?: Extent | undefined;
}

export const initialState = (ctm: Matrix): GraphicsState => ({
  ctm,
  font: describeFont(undefined),
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
  luminance: 0,
  alpha: 1,
});

/** Where the pen stands inside a text object. */
export interface Pen {
  matrix: Matrix;
  /** Start of the current line. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export const penAtOrigin = (matrix: Matrix = IDENTITY): Pen => ({ matrix, lineX: 0, lineY: 0, x: 0, y: 0 });

/** Relative luminance of `#rrggbb`. */
export function luminanceOf(colour: unknown): number | undefined {
  const digits = typeof colour === 'string' ? /^#([0-9a-f]{6})$/i.exec(colour)?.[1] : undefined;
  if (!digits) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
