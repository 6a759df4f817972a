import type { Interval } from './proportion.ts';

/** A Beta distribution; both parameters above 0. */
export interface Beta {
  alpha: number;
  beta: number;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0, to about 1e-14. Source: Lanczos, SIAM J. Numer. Anal. 1 (1964), 86–96. */
function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const y = x - 1;
  const t = y + LANCZOS.length - 0.5;
  const sum = LANCZOS.reduce((all, term, i) => all + term / (y + i + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

export const meanOf = ({ alpha, beta }: Beta): number => alpha / (alpha + beta);

export const deviationOf = ({ alpha, beta }: Beta): number =>
  Math.sqrt((alpha * beta) / (alpha + beta + 1)) / (alpha + beta);

/** The density; at an end where it has a pole, infinite. */
export const density = ({ alpha, beta }: Beta, x: number): number =>
  Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - lnBeta(alpha, beta));

/** P(X ≤ x): the regularised incomplete beta function. */
export function cumulative({ alpha, beta }: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - lnBeta(alpha, beta));
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(alpha, beta, x)) / alpha
    : 1 - (front * fraction(beta, alpha, 1 - x)) / beta;
}

/** The continued fraction of the incomplete beta by Lentz's method. Source: DLMF 8.17.22. */
function fraction(a: number, b: number, x: number): number {
  const TINY = 1e-300;
  const guarded = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m <= 10_000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / guarded(1 + term * d);
      c = guarded(1 + term / c);
      sum *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return sum;
}

/** The x in [low, high] at which a rising function reaches a value, by halving. */
export function solve(rising: (x: number) => number, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 80 && to - from > 1e-11; step++) {
    const middle = (from + to) / 2;
    if (rising(middle) < value) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** The central interval that holds 95 %, with equal tails also where the mode is at an end. */
export const centralInterval = (beta: Beta): Interval => ({
  low: solve((x) => cumulative(beta, x), 0.025, 0, 1),
  high: solve((x) => cumulative(beta, x), 0.975, 0, 1),
});
