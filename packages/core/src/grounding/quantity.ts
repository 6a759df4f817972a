import type { Span } from '../document/index.ts';
import type { Period } from './number-data.ts';

/** How a number is told: `over 20`, `about 70 %`, `up to 5`. */
export type Hedge = 'plain' | 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'up-to';

export type QuantityKind =
  | 'count'
  | 'percent'
  | 'points'
  | 'money'
  | 'duration'
  /** `doubled`, `5x`, `four times lower`. */
  | 'multiplier'
  /** `a third`, `half`, `two of three`. */
  | 'part'
  | 'rank';

/** A number of a text with all that says what it measures. */
export interface Quantity {
  /** The number with its sign and unit: `€1.04M`, `12 percentage points`, `nine months`. */
  span: Span;
  /** With the hedge before it and the counted noun and period after it: `over 20 customer interviews a week`. */
  reach: Span;
  kind: QuantityKind;
  /** In units of one; a duration in its own unit. */
  value: number;
  /** Upper end of a range. */
  high?: number;
  step: number;
  written: 'digits' | 'words' | 'vague';
  hedge: Hedge;
  currency?: string;
  /** Of a duration. */
  unit?: Period | 'millisecond';
  /** A physical or data unit: `GB`, `kg`. */
  measure?: string;
  /** `per week`, `monthly`. */
  per?: Period;
  /** The period stands after the other end of a change. */
  perOfNext?: boolean;
  /** Key of the counted noun, where the text has one: `shoppers`. */
  head?: string;
  /** The noun is that of the number before it. */
  elided?: true;
  /** Keys of the words of the counted noun: `monthly`, `shoppers`. */
  noun: readonly string[];
  /** `2 of them`: counted in another number already. */
  subset?: boolean;
  /** Key of the verb right before it: `won 13`. */
  verb?: string;
  /** The preposition before it that says which end of a change it is. */
  end?: 'from' | 'to' | 'by';
  /** `across three schools`, `for 310 customers`: says how far something reached, not what was done. */
  around?: true;
  /** What a multiplier or a part is of: `four times lower`, `a third fewer`. */
  towards?: 'more' | 'less';
}
