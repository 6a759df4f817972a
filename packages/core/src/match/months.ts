import type { JsonResume, ResumePosition } from '../document/index.ts';

/** Months since year 0, half-open. */
export interface Stretch {
  from: number;
  until: number;
}

/** The time a position covers as far as its dates say; `now` stands in for an open end. */
export function stretchOf(
  { startDate, endDate }: ResumePosition,
  now: string | undefined,
): Stretch | undefined {
  const from = monthOf(startDate);
  const last = monthOf(endDate ?? now);
  if (from === undefined || last === undefined || last < from) return undefined;
  const bothYears = startDate!.length === 4 && endDate?.length === 4;
  // `2019–2021` says two years, give or take; a printed end month is worked in.
  const until = bothYears ? Math.max(last, from + 6) : last + (endDate && endDate.length > 4 ? 1 : 0);
  return { from, until: Math.max(until, from + 1) };
}

/** Months that are in any of the stretches: two jobs at once are not twice the time. */
export function unionMonths(stretches: readonly Stretch[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, until } of [...stretches].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return total;
}

/** Without a date for today, the last date that the résumé prints. */
export const lastDateIn = ({ work = [] }: JsonResume): string | undefined =>
  work
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

function monthOf(date: string | undefined): number | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return year === undefined ? undefined : Number(year) * 12 + (month ? Number(month) - 1 : 0);
}

/** `6 years 3 months`, `8 months`. */
export function spokenMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const part = (count: number, word: string) => (count ? [`${count} ${word}${count === 1 ? '' : 's'}`] : []);
  return [...part(years, 'year'), ...part(rest, 'month')].join(' ') || 'no time';
}
