import { DAYS } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import { meaning } from './synonyms.ts';

const NEAR = 0.06;
const TINY = 1e-9;

/** A true value, and what is known of its bounds. */
export interface Truth {
  value: number;
  high?: number;
  hedge?: Quantity['hedge'];
}

/**
 * Whether a number as told is sound when this is the truth: rounding in the last digit, 6 % for *about*, and bounds
 * that hold.
 */
export function tells(told: Quantity, truth: Truth): boolean {
  if (told.high !== undefined) return sameRange(told, truth);
  const bounds = boundsOf(truth);
  const { value } = told;
  switch (told.hedge) {
    case 'over':
      return (
        bounds.low > value + TINY || (isFloor(truth) && same(truth.value, value)) || overTime(told, truth)
      );
    case 'at-least':
      return bounds.low >= value - TINY;
    case 'under':
      return bounds.high < value - TINY || (truth.hedge === 'under' && same(truth.value, value));
    case 'up-to':
      // Who says *up to 200* says that it came to about that.
      return bounds.high <= value + TINY && bounds.high >= value * 0.8;
    case 'about':
    case 'nearly':
      return near(told, truth.value) || (truth.high !== undefined && near(told, truth.high));
    default:
      return (
        rounds(told, truth.value) ||
        (truth.high !== undefined && truth.hedge !== 'up-to' && rounds(told, truth.high))
      );
  }
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= TINY * Math.max(1, Math.abs(a));

/** `grew over five years`: of a time, *over* often only says how long. */
const overTime = (told: Quantity, truth: Truth): boolean =>
  (told.kind === 'duration' || IN_TURN.has(told.head ?? '')) && same(told.value, truth.value);

/** Things that come one after another: `over five rounds` says how long, too. */
const IN_TURN = new Set(
  ['round', 'sprint', 'session', 'iteration', 'season', 'phas', 'wav', 'term', 'cycl', 'stag'].map(meaning),
);

const isFloor = ({ hedge }: Truth): boolean => hedge === 'over' || hedge === 'at-least';

function boundsOf({ value, high, hedge }: Truth): { low: number; high: number } {
  if (hedge === 'up-to' || hedge === 'under') return { low: Number.NEGATIVE_INFINITY, high: value };
  return { low: value, high: isFloor({ value, hedge }) ? Number.POSITIVE_INFINITY : (high ?? value) };
}

const near = (told: Quantity, truth: number): boolean =>
  Math.abs(told.value - truth) <= Math.abs(truth) * NEAR + TINY || rounds(told, truth);

const sameRange = ({ value, high }: Quantity, truth: Truth): boolean =>
  same(value, truth.value) && same(high!, truth.high ?? truth.value);

/** Factors and parts in words, and figures with a scale, are not stretched by the width of their last digit. */
function rounds(told: Quantity, truth: number): boolean {
  const gap = Math.abs(told.value - truth);
  if (gap <= TINY * Math.max(1, Math.abs(truth))) return true;
  if (told.kind === 'part' || (told.kind === 'multiplier' && told.written === 'words'))
    return gap <= Math.abs(truth) * (told.value >= 4 ? 0.045 : 0.03);
  if (gap > told.step / 2 + TINY) return false;
  const most = told.kind === 'multiplier' ? 0.1 : told.step > 1 || told.kind === 'duration' ? NEAR : 0.5;
  return gap <= Math.abs(truth) * most;
}

/** The fact's duration in the unit in which it is told; months of thirty days and quarters of ninety are months too. */
export function inUnitOf(told: Quantity, fact: Quantity): number[] {
  if (told.unit === fact.unit) return [fact.value];
  const exact = (fact.value * DAYS[fact.unit!]) / DAYS[told.unit!];
  const loose = (fact.value * loosely(fact.unit!)) / loosely(told.unit!);
  return [exact, loose];
}

const loosely = (unit: NonNullable<Quantity['unit']>): number =>
  unit === 'month' ? 30 : unit === 'quarter' ? 90 : unit === 'year' ? 360 : DAYS[unit];
