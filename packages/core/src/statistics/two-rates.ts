import { type Beta, cumulative, density, deviationOf, meanOf, solve } from './beta.ts';
import { type Interval, Z95 } from './proportion.ts';

/** What two independent Beta-distributed rates say of each other; `difference` is variant − baseline. */
export interface TwoRates {
  /** P(variant > baseline). */
  pBetter: number;
  difference: Interval & { mean: number };
  /** What is lost on average, in rate, by choosing the one where the other is better. */
  expectedLoss: { variant: number; baseline: number };
}

/** Points and weights of Gauss–Legendre on [-1, 1], eight of each; the other half mirrors them. */
const POINTS = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const WEIGHTS = [
  0.1894506104550685, 0.1826034150449236, 0.16915651939500254, 0.14959598881657674, 0.12462897125553388,
  0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
];
const PANELS = 24;
/** Beyond so many standard deviations nothing is left to integrate. */
const REACH = 14;

/** Compares two posteriors exactly, by quadrature; no draws, so the same numbers every time. */
export function compareBetas(baseline: Beta, variant: Beta): TwoRates {
  // Moved out of [0, 1] the other rate is surely passed or surely not: there the sum has an edge.
  const above = (shift: number) =>
    expect(baseline, (b) => cumulative(variant, b + shift), shift < 0 ? -shift : 1 - shift);
  const pBetter = 1 - above(0);
  const mean = meanOf(variant) - meanOf(baseline);
  const lossOfBaseline = expect(baseline, (b) => excess(variant, b));
  return {
    pBetter,
    difference: { mean, low: solve(above, 0.025, -1, 1), high: solve(above, 0.975, -1, 1) },
    expectedLoss: { baseline: lossOfBaseline, variant: Math.max(0, lossOfBaseline - mean) },
  };
}

/** E[max(X − c, 0)], by the mean of the Beta one step up. */
function excess({ alpha, beta }: Beta, c: number): number {
  const mean = alpha / (alpha + beta);
  return mean * (1 - cumulative({ alpha: alpha + 1, beta }, c)) - c * (1 - cumulative({ alpha, beta }, c));
}

/**
 * E[f(X)], in two runs around an edge that f may have.
 * *Why* by the angle: with x = sin²θ a density with poles at the ends has none for parameters from ½ on.
 */
function expect(of: Beta, f: (x: number) => number, edge = 1): number {
  const [mean, spread] = [meanOf(of), REACH * deviationOf(of)];
  const [from, middle, to] = [mean - spread, Math.min(edge, mean + spread), mean + spread].map((x) =>
    Math.asin(Math.sqrt(Math.min(1, Math.max(0, x)))),
  ) as [number, number, number];
  const runs = [run(of, f, from, Math.max(from, middle)), run(of, f, Math.max(from, middle), to)];
  return runs.reduce((sum, one) => sum + one.sum, 0) / runs.reduce((sum, one) => sum + one.mass, 0);
}

function run(of: Beta, f: (x: number) => number, from: number, to: number): { sum: number; mass: number } {
  const half = (to - from) / PANELS / 2;
  const total = { sum: 0, mass: 0 };
  for (let panel = 0; half > 0 && panel < PANELS; panel++) {
    const middle = from + (2 * panel + 1) * half;
    for (const [i, point] of POINTS.entries())
      for (const angle of [middle - half * point, middle + half * point]) {
        const x = Math.sin(angle) ** 2;
        const mass = density(of, x) * Math.sin(2 * angle) * WEIGHTS[i]! * half;
        total.sum += f(x) * mass;
        total.mass += mass;
      }
  }
  return total;
}

const Z80 = 0.8416212335729143;

/**
 * Sends needed in each arm to tell two rates apart with power 0.80 at 5 % two-sided, rounded up; null where they are
 * equal. The normal approximation with pooled variance under the null, as R's `power.prop.test`.
 */
export function sampleSize(p1: number, p2: number): number | null {
  if (p1 === p2) return null;
  const middle = (p1 + p2) / 2;
  const root = Z95 * Math.sqrt(2 * middle * (1 - middle)) + Z80 * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return Math.ceil((root / (p1 - p2)) ** 2);
}
