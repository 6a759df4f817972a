import type { Span } from '../document/index.ts';
import type { Seen } from './types.ts';

/** A piece of the page that draws the eye. */
export interface Draw {
  as: Seen['as'];
  span: Span;
  /** Before place and style on the page are weighed: see `PULL`. */
  pull: number;
  /** Number of the position it belongs to, 0 the first printed. */
  position?: number;
  /** The highlight or paragraph it is a part of. */
  line?: Span;
  /** Only what is left over of the time goes here. */
  rest?: true;
}
