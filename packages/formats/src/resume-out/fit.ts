import type { Section } from '@throughline/core/document';
import { type FitOptions, type Fitted, type TailorPlan, tailor } from '@throughline/core/tailor';
import { missingFrom } from './faces.ts';
import { forgetPages, setPages } from './set-pages.ts';
import { sheetOf } from './sheet.ts';

/** Steps of the type, in points; below the last, reading is work. */
const SIZES = [10.5, 10, 9.5] as const;
const [ROOMY, , SMALLEST] = SIZES;

/**
 * Chooses and sets at once: what fits is known only from pages that were set.
 *
 * First goes what says nothing for the target, at the full size of type; then the type gets smaller in two steps;
 * only then goes what does speak, the least first. What cannot fit is set on as many pages as it takes, and said.
 */
export async function fitResume(plan: TailorPlan, options: FitOptions): Promise<Fitted> {
  try {
    const best = await fitted(plan, options.pages, attempter(plan, options));
    const { resume, sections } = best;
    return { ...best, unprintable: missingFrom(JSON.stringify(sheetOf(resume, namesOf(sections)))) };
  } finally {
    await forgetPages();
  }
}

type Attempted = Omit<Fitted, 'unprintable'>;
type Attempt = (yielded: number, size: number) => Promise<Attempted>;

const attempter =
  (plan: TailorPlan, { template, paper, adjustments }: FitOptions): Attempt =>
  async (yielded, size) => {
    const tailored = tailor(plan, yielded, adjustments);
    const look = { template, paper, size };
    const pages = await setPages(sheetOf(tailored.resume, namesOf(tailored.sections)), look);
    return { ...tailored, look, pages: pages.count };
  };

export const namesOf = (sections: readonly { section: Section }[]): Section[] =>
  sections.map(({ section }) => section);

async function fitted(plan: TailorPlan, pages: FitOptions['pages'], attempt: Attempt): Promise<Attempted> {
  if (pages) return (await withoutSpare(plan, pages, attempt)) ?? (await withLess(plan, pages, attempt));
  return (
    (await withoutSpare(plan, 1, attempt)) ??
    (await withoutSpare(plan, 2, attempt)) ??
    (await withLess(plan, 2, attempt))
  );
}

/** All that speaks for the target, on so many pages, in the largest type that allows it. */
async function withoutSpare(
  plan: TailorPlan,
  pages: number,
  attempt: Attempt,
): Promise<Attempted | undefined> {
  for (const size of SIZES) {
    const fits = await fewest(0, plan.spare, pages, (yielded) => attempt(yielded, size));
    if (fits) return fits;
  }
  return undefined;
}

async function withLess(plan: TailorPlan, pages: number, attempt: Attempt): Promise<Attempted> {
  const all = plan.yielding.length;
  const fits = await fewest(plan.spare, all, pages, (yielded) => attempt(yielded, SMALLEST));
  if (fits) return fits;
  // It does not fit whatever goes: then nothing that speaks goes in vain.
  const whole = await attempt(plan.spare, ROOMY);
  return {
    ...whole,
    notes: [
      `It cannot stand on ${pages === 1 ? 'one page' : `${pages} pages`}: posts, degrees and what you pinned take more. Set on ${whole.pages} with everything that speaks for ${plan.target}.`,
      ...whole.notes,
    ],
  };
}

/** The attempt that gives up the fewest pieces between two counts and fits, found by halving. */
async function fewest(
  least: number,
  most: number,
  pages: number,
  attempt: (yielded: number) => Promise<Attempted>,
): Promise<Attempted | undefined> {
  let best = await attempt(most);
  if (best.pages > pages) return undefined;
  for (let [low, high] = [least, most]; low < high; ) {
    const middle = (low + high) >> 1;
    const tried = await attempt(middle);
    if (tried.pages <= pages) [best, high] = [tried, middle];
    else low = middle + 1;
  }
  return best;
}
