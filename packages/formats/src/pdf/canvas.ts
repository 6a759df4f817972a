import type { Glyph, Rule } from '@throughline/core/reading/layout';
import type { FontInfo } from './fonts.ts';
import type { GraphicsState, Pen } from './graphics-state.ts';
import { apply, multiply } from './matrix.ts';
import type { Extent } from './shapes.ts';

/** A page's operators as pdf.js lists them. */
export interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** A filled area; what is painted on it later is seen against it. */
interface Backdrop extends Extent {
  /** None for pictures and patterns. */
  luminance: number | undefined;
}

export interface Painted {
  glyphs: Glyph[];
  rules: Rule[];
  dots: Rule[];
  /** Filled shapes with curves: letters, where a program draws them as shapes. */
  outlines: Extent[];
  backdrops: Backdrop[];
}

/** Where painting stands; operators change it. */
export interface Canvas extends Painted {
  state: GraphicsState;
  stack: GraphicsState[];
  pen: Pen;
  /** The next path bounds what is painted after it. */
  clips: boolean;
  /** Paths painted so far. */
  shapes: number;
  fontNamed(id: string): FontInfo;
}

/** Where the pen stands on the page. */
export const penPoint = ({ state, pen }: Canvas): [number, number] =>
  apply(multiply(state.ctm, pen.matrix), pen.x, pen.y + state.rise);
