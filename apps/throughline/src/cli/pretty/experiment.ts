import type { OutputOf } from '@throughline/app';
import { wrap } from './text.ts';

type Verdict = OutputOf<'experiments.compare'>;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const points = (share: number): string =>
  `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} points`;
const range = ({ low, high }: { low: number; high: number }, show = percent): string =>
  `between ${show(low)} and ${show(high)}`;

/** Above this a number of sends is no plan for one person any more. */
const OUT_OF_REACH = 1000;

export function prettyExperiment(verdict: Verdict): string {
  const { baseline, variant, difference, pBetter, expectedLoss } = verdict;
  return [
    `Before: ${percent(baseline.mean)} (${range(baseline)})`,
    `With the change: ${percent(variant.mean)} (${range(variant)})`,
    `Difference: ${points(difference.mean)} (${range(difference, points)})`,
    `The change is better with a probability of ${percent(pBetter)}; kept although it is worse, it would cost ${percent(expectedLoss)} on average.`,
    '',
    wrap(SAYS[verdict.verdict](verdict), 0),
  ].join('\n');
}

const SAYS: Record<Verdict['verdict'], (verdict: Verdict) => string> = {
  keep: () => 'Keep it: it is better, and there are enough sends to say so.',
  revert: () => 'Go back: it is worse, and there are enough sends to say so.',
  undecided: ({ needed, moreNeeded = 0, moreBaseline = 0 }) =>
    needed === null
      ? 'No verdict: the two look the same so far, and no number of sends would tell them apart.'
      : `No verdict yet, and looking again tomorrow does not make one: a difference like this needs ${needed} sends on either side, ${
          needed > OUT_OF_REACH
            ? 'more than one person will send. Try a bolder change.'
            : [
                moreNeeded > 0 && `${moreNeeded} more with the change`,
                moreBaseline > 0 && `${moreBaseline} more of the kind before`,
              ]
                .filter(Boolean)
                .join(' and ')
        }${needed > OUT_OF_REACH ? '' : '.'}`,
};
