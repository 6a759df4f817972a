import type { Post } from '../ledger/index.ts';

/** Months since year 0; a date without its month stands for the middle of its year. */
const monthOf = (date: string): number => {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : 6);
};

/** Eleven years and ten months are told as twelve. */
const NEARLY = 0.2;

type Dates = Pick<Post, 'startDate' | 'endDate'>;

/** Whole years in any of some posts, time in two at once counted once; `undefined` where no start is known. */
export function yearsIn(posts: readonly Dates[], today: string): number | undefined {
  const stretches = posts
    .flatMap(({ startDate, endDate }) =>
      startDate ? [[monthOf(startDate), monthOf(endDate ?? today)] as const] : [],
    )
    .filter(([from, until]) => until > from)
    .sort((a, b) => a[0] - b[0]);
  if (stretches.length === 0) return undefined;
  let months = 0;
  let reached = 0;
  for (const [from, until] of stretches) {
    months += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return Math.floor(months / 12 + NEARLY);
}
