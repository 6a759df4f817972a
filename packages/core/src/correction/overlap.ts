import type { ResumePosition } from '../document/index.ts';

/** A handover may take this many months; two positions at once for longer are worth a look. */
const HANDOVER = 3;

/** Positions that run at the same time as another for longer than a handover, each with that other. */
export function overlappingPositions(work: readonly ResumePosition[]): Map<number, ResumePosition> {
  const found = new Map<number, ResumePosition>();
  work.forEach((later, i) => {
    const earlier = work.find((other) => other !== later && sharedMonths(other, later) > HANDOVER);
    if (earlier) found.set(i, earlier);
  });
  return found;
}

/** Months in which both run; 0 where one is not before the other, so that of two only the later is asked about. */
function sharedMonths(earlier: ResumePosition, later: ResumePosition): number {
  const [from, start] = [monthOf(earlier.startDate, 1), monthOf(later.startDate, 12)];
  if (from === undefined || start === undefined || start <= from) return 0;
  const ends = [earlier, later].map((one) =>
    one.endDate ? monthOf(one.endDate, 1)! : Number.POSITIVE_INFINITY,
  );
  return Math.min(...ends) - start;
}

/** Where only a year is known: the month that overlaps least. */
function monthOf(date: string | undefined, unknown: number): number | undefined {
  if (!date) return undefined;
  const [year, month = unknown] = date.split('-').map(Number) as [number, number?];
  return year * 12 + month;
}
