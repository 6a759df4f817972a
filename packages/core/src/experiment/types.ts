/** `k` answers of `n` sends. */
export interface Arm {
  k: number;
  n: number;
}

/** A rate's posterior: its mean and the central 95 %. */
export interface PosteriorRate {
  mean: number;
  low: number;
  high: number;
}

export interface Verdict {
  /** The probability that the change is better. */
  pBetter: number;
  /** Variant − baseline. */
  difference: PosteriorRate;
  baseline: PosteriorRate;
  variant: PosteriorRate;
  /** Rate lost on average by keeping the change, over the worlds in which it is worse. */
  expectedLoss: number;
  /** Rate lost on average by going back, over the worlds in which the change is better. */
  lossIfReverted: number;
  verdict: 'keep' | 'revert' | 'undecided';
  /** Sends that each arm needs for a verdict on a difference like this one; null where none shows. */
  needed: number | null;
  /** Further sends with the change, and of the kind before it, until a verdict; absent where there are enough. */
  moreNeeded?: number;
  moreBaseline?: number;
}
