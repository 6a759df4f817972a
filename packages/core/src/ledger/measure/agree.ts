import { type Figure, SECONDS } from './figures.ts';
import type { Measure } from './measures.ts';

/** Whether two measures of one thing can both be true; `apart` where they say different things about it. */
export type Agreement = 'agree' | 'differ' | 'apart';

/** Compares two measures that are about the same thing. */
export function compareMeasures(a: Measure, b: Measure): Agreement {
  const [one, other] = [factsOf(a), factsOf(b)];
  if (sameNumberOtherUnit(a, b)) return 'differ';
  const verdicts: (boolean | undefined)[] = [];
  if (one.pair && other.pair) verdicts.push(equal(a.to!, b.to!), equal(a.from!, b.from!));
  else {
    const level = levels(a, b);
    if (level !== undefined) verdicts.push(level);
    else verdicts.push(changes(one, other));
  }
  const known = verdicts.filter((verdict) => verdict !== undefined);
  if (known.length === 0) return 'apart';
  const turned = a.direction && b.direction && a.direction !== b.direction && !(one.pair && other.pair);
  return known.every(Boolean) && !turned ? 'agree' : 'differ';
}

interface Facts {
  pair: boolean;
  /** Change in percent of what it was. */
  percent?: Figure;
  /** Change in its own unit; of percentages in points. */
  difference?: Figure;
}

function factsOf({ from, to, by, dimension }: Measure): Facts {
  if (from && to) {
    const approximate = from.approximate || to.approximate;
    const change = Math.abs(to.value - from.value);
    const derived = { ...to, approximate };
    return {
      pair: true,
      ...(from.value !== 0 && {
        percent: { ...derived, dimension: 'percent' as const, value: (change / Math.abs(from.value)) * 100 },
      }),
      difference: { ...derived, value: change, dimension: dimension === 'percent' ? 'points' : dimension },
    };
  }
  if (!by) return { pair: false };
  if (by.dimension === 'percent') return { pair: false, percent: by };
  if (by.dimension === 'share')
    return { pair: false, percent: { ...by, dimension: 'percent', value: by.value * 100 } };
  if (by.dimension === 'factor')
    return {
      pair: false,
      percent: { ...by, dimension: 'percent', value: Math.abs(by.value - 1) * 100, approximate: true },
    };
  return { pair: false, difference: by };
}

/** How it stands, or came to stand; a value that it had before is no other one. */
function levels(a: Measure, b: Measure): boolean | undefined {
  const [one, other] = [a.level ?? a.to, b.level ?? b.to];
  if (!one || !other || !comparable(one, other)) return undefined;
  if (equal(one, other)) return true;
  const before = [a.from && equal(a.from, other), b.from && equal(b.from, one)];
  return before.includes(true);
}

function changes(one: Facts, other: Facts): boolean | undefined {
  const percents = one.percent && other.percent ? near(one.percent, other.percent) : undefined;
  const differences =
    one.difference && other.difference && comparable(one.difference, other.difference)
      ? equal(one.difference, other.difference)
      : undefined;
  // `up 16 %` for 52 % to 68 %: loosely said, and nobody is misled who sees both.
  const loose = [
    [one, other],
    [other, one],
  ].some(
    ([pair, by]) =>
      pair!.difference?.dimension === 'points' &&
      by!.percent &&
      !by!.pair &&
      near(pair!.difference, by!.percent),
  );
  if (loose) return true;
  const known = [percents, differences].filter((verdict) => verdict !== undefined);
  return known.length === 0 ? undefined : known.includes(true);
}

const comparable = (a: Figure, b: Figure): boolean =>
  a.dimension === b.dimension &&
  (a.dimension !== 'count' || sameUnit(a.unit, b.unit)) &&
  (a.currency === undefined || b.currency === undefined || a.currency === b.currency || sameNumber(a, b)) &&
  ((a.per === undefined) === (b.per === undefined) || sameNumber(a, b));

/** Nouns for one kind of thing counted; a bare number may count anything. */
export const sameUnit = (a?: string, b?: string): boolean =>
  a === undefined || b === undefined || singular(a) === singular(b);

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

const sameNumber = (a: Figure, b: Figure): boolean => Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);

/** `$300k` and `€300k`, `12 a week` and `12 a month`, `40 %` and `40 points`: one number, two units. */
function sameNumberOtherUnit(a: Measure, b: Measure): boolean {
  const [one, other] = [a.by ?? a.level ?? a.to, b.by ?? b.level ?? b.to];
  if (!one || !other) return false;
  const units = [one.dimension, other.dimension].sort().join();
  if (units === 'percent,points') return Boolean(a.by && b.by) && sameNumber(one, other);
  if (one.dimension !== other.dimension) return false;
  return (
    one.currency !== undefined &&
    other.currency !== undefined &&
    one.currency !== other.currency &&
    sameNumber(one, other)
  );
}

/** Two figures of one dimension that say the same number, roundings and bounds allowed; a rate is reckoned over one day. */
export function equal(a: Figure, b: Figure): boolean {
  if (a.currency && b.currency && a.currency !== b.currency) return false;
  const rates = a.per !== b.per && a.per && b.per;
  const [x, y] = [daily(a, Boolean(rates)), daily(b, Boolean(rates))];
  if (rates && near({ ...a, value: x, approximate: true }, { ...b, value: y })) return true;
  if (rates) return false;
  return near(a, b);
}

const daily = ({ value, per }: Figure, asked: boolean): number =>
  asked && per ? value / (SECONDS[per]! / SECONDS.day!) : value;

/** What `about` allows, and what rounding does. */
const ABOUT = 0.06;
const ROUNDED = 0.02;

function near(a: Figure, b: Figure): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if (inRange(a, b) || inRange(b, a)) return true;
  // `over 40` and 43: the one that is bound says where the other may lie, but not in which county.
  if (low.bound === 'at-least' && high.value <= low.value * 1.5) return true;
  if (high.bound === 'at-most' && low.value >= high.value * 0.5) return true;
  const allowed =
    a.approximate || b.approximate ? ABOUT * (a.approximate && b.approximate ? 1.5 : 1) : ROUNDED;
  const gap = Math.abs(a.value - b.value);
  if (gap <= allowed * Math.max(Math.abs(a.value), Math.abs(b.value)) + 1e-9) return true;
  return a.dimension === 'percent' && b.dimension !== 'count' && gap <= 0.5 && (isWhole(a) || isWhole(b));
}

const isWhole = ({ value }: Figure): boolean => Number.isInteger(value);

const inRange = ({ value, high }: Figure, other: Figure): boolean =>
  high !== undefined && other.value >= value && other.value <= high;
