import type { Span } from '../document/index.ts';
import type { Period } from './number-words.ts';

export type QuantityKind =
  | 'count'
  | 'percent'
  | 'multiplier'
  | 'money'
  | 'duration'
  | 'data'
  | 'rating'
  | 'rank'
  | 'fraction';

/** A number that measures something, read out of running text. */
export interface Quantity {
  /** The number with its sign, scale and unit mark: `$2.4M`, `40%`, `15 minutes`. */
  span: Span;
  kind: QuantityKind;
  /** In units of one: `2.4M` is 2400000, `40%` is 40. */
  value: number;
  /** Upper end of a range (`20–40 students`). */
  high?: number;
  /** ISO 4217. */
  currency?: string;
  /** What is counted, as written, lower case (`users`, `person`); for a duration its unit, singular. */
  unit?: string;
  /** Where the counted thing ends in the text; equal to `span.end` when nothing follows. */
  unitEnd: number;
  /** `per day`, `monthly`, `/week`. */
  per?: Period;
  approximate: boolean;
  bound?: 'at-least' | 'at-most';
}
