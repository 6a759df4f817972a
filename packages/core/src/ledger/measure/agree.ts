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
  /** Change in percent of what it was; several where the words leave open which way it is reckoned. */
  percents: readonly Figure[];
  /** Change in its own unit; of percentages in points. */
  difference?: Figure;
}

function factsOf({ from, to, by, dimension, direction }: Measure): Facts {
  if (from && to) return factsOfPair(from, to, dimension);
  if (!by) return { pair: false, percents: [] };
  const percent = (value: number, approximate = by.approximate): Figure => ({
    ...by,
    dimension: 'percent',
    value,
    approximate,
  });
  switch (by.dimension) {
    case 'percent':
      // `25 % faster` is a quarter more done in the time, or a quarter less time.
      return { pair: false, percents: direction ? [by] : [by, percent((by.value / (100 + by.value)) * 100)] };
    case 'share':
      return { pair: false, percents: [percent(by.value * 100)] };
    case 'factor':
      return {
        pair: false,
        percents: [Math.abs(by.value - 1), 1 - 1 / by.value].map((part) => percent(part * 100, true)),
      };
    default:
      return { pair: false, percents: [], difference: by };
  }
}

function factsOfPair(from: Figure, to: Figure, dimension: Measure['dimension']): Facts {
  const derived = { ...to, approximate: from.approximate || to.approximate };
  const change = Math.abs(to.value - from.value);
  const percent = { ...derived, dimension: 'percent' as const, value: (change / Math.abs(from.value)) * 100 };
  return {
    pair: true,
    percents: from.value === 0 ? [] : [percent],
    difference: { ...derived, value: change, dimension: dimension === 'percent' ? 'points' : dimension },
  };
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
  const verdicts: boolean[] = [];
  if (one.percents.length > 0 && other.percents.length > 0)
    verdicts.push(one.percents.some((a) => other.percents.some((b) => near(a, b))));
  if (one.difference && other.difference && comparable(one.difference, other.difference))
    verdicts.push(equal(one.difference, other.difference));
  if (isLoose(one, other) || isLoose(other, one)) return true;
  return verdicts.length === 0 ? undefined : verdicts.includes(true);
}

/** `up 16 %` for 52 % to 68 %: loosely said, and nobody is misled who sees both. */
const isLoose = (pair: Facts, by: Facts): boolean =>
  pair.difference?.dimension === 'points' &&
  !by.pair &&
  by.percents.some((percent) => near(pair.difference!, percent));

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
  if (a.per && b.per && a.per !== b.per) return sameRate(a, b);
  return near(a, b);
}

/** How many of a period fit into a longer one: as the calendar has it, or as people work. */
const FIT: Readonly<Record<string, readonly [number, number]>> = {
  'second/minute': [60, 60],
  'minute/hour': [60, 60],
  'hour/day': [7, 24],
  'hour/week': [35, 168],
  'day/week': [5, 7],
  'day/month': [20, 31],
  'day/quarter': [60, 92],
  'day/year': [220, 366],
  'week/month': [4, 4.5],
  'week/quarter': [12, 13],
  'week/year': [44, 52.5],
  'month/quarter': [3, 3],
  'month/year': [11, 12],
  'quarter/year': [4, 4],
};

/** Two rates over two periods that can be one: `20 a day`, `100 a week`. */
function sameRate(a: Figure, b: Figure): boolean {
  const [short, long] = SECONDS[a.per!]! <= SECONDS[b.per!]! ? [a, b] : [b, a];
  const [least, most] = FIT[`${short.per}/${long.per}`] ?? [0, Number.POSITIVE_INFINITY];
  const allowed = short.approximate || long.approximate ? ABOUT : ROUNDED;
  const times = long.value / short.value;
  return times >= least * (1 - allowed) && times <= most * (1 + allowed);
}

/** What `about` allows, and what rounding does. */
const ABOUT = 0.06;
const ROUNDED = 0.02;

function near(a: Figure, b: Figure): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if (a.high !== undefined && b.high !== undefined)
    return close(a, b) && close({ ...a, value: a.high }, { ...b, value: b.high });
  if (inRange(a, b) || inRange(b, a)) return true;
  // `over 40` and 43: the one that is bound says where the other may lie, but not in which county.
  if (low.bound === 'at-least' && high.value <= low.value * 1.5) return true;
  if (high.bound === 'at-most' && low.value >= high.value * 0.5) return true;
  return close(a, b);
}

/** As near as rounding and words like “about” allow. */
function close(a: Figure, b: Figure): boolean {
  const gap = Math.abs(a.value - b.value);
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  if (a.approximate || b.approximate)
    return gap <= ABOUT * (a.approximate && b.approximate ? 1.5 : 1) * size + 1e-9;
  // Of percentages the last digit counts: 99.9 % and 99.5 % are two.
  if (a.dimension === 'percent' || b.dimension === 'percent')
    return gap <= Math.max(lastDigit(a), lastDigit(b)) / 2 + 1e-9;
  return gap <= ROUNDED * size + 1e-9;
}

const lastDigit = ({ value }: Figure): number =>
  [1, 0.1, 0.01].find((step) => Math.abs(value / step - Math.round(value / step)) < 1e-6) ?? 0.001;

const inRange = ({ value, high }: Figure, other: Figure): boolean =>
  high !== undefined && other.value >= value && other.value <= high;
