import { type Beta, centralInterval, compareBetas, meanOf, sampleSize } from '../statistics/index.ts';
import type { Arm, Verdict } from './types.ts';

/** Nothing is known beforehand: every rate is as likely as any other. */
export const FLAT: Beta = { alpha: 1, beta: 1 };

/** From so sure on a change is kept, or taken back. */
const SURE = 0.95;

/**
 * What an experiment says so far: one change, one measure, what was before against what came after.
 *
 * *Why* a verdict needs two things. The posterior must be sure, and each arm must hold as many sends as it takes to tell
 * the two rates apart with power 0.80: a lucky fortnight is sure of itself too, and looking every day gives luck many
 * chances. Without that, the answer is how many more sends it takes.
 */
export function compareArms(baseline: Arm, variant: Arm, prior: Beta = FLAT): Verdict {
  const [before, after] = [posterior(prior, baseline), posterior(prior, variant)];
  const { pBetter, difference, expectedLoss } = compareBetas(before, after);
  const needed = sampleSize(meanOf(before), meanOf(after));
  const enough = needed !== null && Math.min(baseline.n, variant.n) >= needed;
  const sure = pBetter >= SURE ? 'keep' : pBetter <= 1 - SURE ? 'revert' : 'undecided';
  return {
    pBetter,
    difference,
    baseline: { mean: meanOf(before), ...centralInterval(before) },
    variant: { mean: meanOf(after), ...centralInterval(after) },
    expectedLoss: expectedLoss.variant,
    lossIfReverted: expectedLoss.baseline,
    verdict: enough ? sure : 'undecided',
    needed,
    ...(!enough &&
      needed !== null && {
        moreNeeded: Math.max(0, needed - variant.n),
        ...(needed > baseline.n && { moreBaseline: needed - baseline.n }),
      }),
  };
}

const posterior = ({ alpha, beta }: Beta, { k, n }: Arm): Beta => ({ alpha: alpha + k, beta: beta + n - k });
