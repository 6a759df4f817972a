import type { Dated, JsonResume } from '../document/index.ts';
import { entriesOf, LISTED } from './entries.ts';

const OPEN = Number.POSITIVE_INFINITY;

/** Years since nought, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const yearsOf = (date: string): number =>
  Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) || 1) / 12;

/** When an entry ended; one with a start and no end lasts. Undefined where it has no dates. */
const endOf = ({ startDate, endDate }: Dated): number | undefined =>
  endDate ? yearsOf(endDate) : startDate ? OPEN : undefined;

/** The day to reckon from where none is given: the last date that the résumé prints. */
export function lastDate(resume: JsonResume): number {
  const dates = LISTED.flatMap((section) =>
    entriesOf(resume, section).flatMap(({ startDate, endDate, date }) => [startDate, endDate, date]),
  ).filter((date): date is string => typeof date === 'string' && /^\d{4}/.test(date));
  return Math.max(0, ...dates.map(yearsOf));
}

/** How many years ago an entry ended; 0 while it lasts or where nothing says so. */
export const ageOf = (entry: Dated, now: number): number =>
  Math.max(0, now - Math.min(now, endOf(entry) ?? now));

/** Latest first; entries that cannot be compared, and those of one time, keep the order of the person. */
export function inTimeOrder<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  if (entries.some((entry) => endOf(entry) === undefined)) return [...entries];
  const begun = ({ startDate }: Dated) => (startDate ? yearsOf(startDate) : undefined);
  return [...entries].sort((a, b) => {
    const [endA, endB] = [endOf(a)!, endOf(b)!];
    if (endA !== endB) return endA > endB ? -1 : 1;
    const [startA, startB] = [begun(a), begun(b)];
    return startA === undefined || startB === undefined ? 0 : startB - startA;
  });
}
