/** Months since year 0 that a date can mean: one for a month, twelve for a year. Both ends belong to it. */
export interface MonthRange {
  from: number;
  to: number;
}

/** `2021-03`, `2021`: the months it can mean. */
export function monthsOf(date: string): MonthRange | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return undefined;
  const first = Number(year) * 12;
  return month
    ? { from: first + Number(month) - 1, to: first + Number(month) - 1 }
    : { from: first, to: first + 11 };
}

/** How many months lie at least between two dates; 0 where they can be the same. */
export function monthsBetween(a: string, b: string): number {
  const [one, other] = [monthsOf(a), monthsOf(b)];
  if (!one || !other) return 0;
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/** From here on two dates cannot both hold: one month is rounding, two is a notice period told or left out. */
const APART = 3;

/** Whether two dates are of one day as people remember it; two years that differ do not agree, however near they may be. */
export const datesAgree = (a: string, b: string): boolean =>
  a.length === 4 && b.length === 4 ? a === b : monthsBetween(a, b) < APART;

/** The time between two dates in months, at least and at most. */
export function lengthOf(start: string, end: string): MonthRange | undefined {
  const [first, last] = [monthsOf(start), monthsOf(end)];
  if (!first || !last) return undefined;
  return { from: Math.max(0, last.from - first.to), to: Math.max(0, last.to - first.from + 1) };
}
