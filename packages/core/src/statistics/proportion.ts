/** The two-sided 95 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** Shares lie in [0, 1]. */
export interface Interval {
  low: number;
  high: number;
}

/** A rate with what it rests on; without trials there is no rate. */
export interface Rate {
  k: number;
  n: number;
  rate: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Wilson's 95 % interval of a share, without continuity correction, within [0, 1].
 * *Why* not the normal approximation: at the ten or twenty messages a person sends it is far too narrow, and at 0 of n
 * it has no width at all. Source: Wilson, JASA 22 (1927), 209–212.
 */
export function wilson(k: number, n: number, z = Z95): Interval {
  const share = k / n;
  const z2 = z * z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At the ends the two terms cancel; rounding must not leave a trace on the wrong side.
  return {
    low: k === 0 ? 0 : Math.max(0, middle - half),
    high: k === n ? 1 : Math.min(1, middle + half),
  };
}

/** `k` of `n` as a rate with its interval. */
export const rateOf = (k: number, n: number): Rate =>
  n === 0 ? { k, n, rate: null, low: null, high: null } : { k, n, rate: k / n, ...wilson(k, n) };
