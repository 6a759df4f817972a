import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSize, wilson } from '../statistics/index.ts';
import { compareArms } from './index.ts';

const TRUTH = new URL('../../../../../shared/data/truth/experiment/', import.meta.url);
const has = existsSync(TRUTH);
const load = (name: string) => (has ? JSON.parse(readFileSync(new URL(name, TRUTH), 'utf8')) : []);
const arm = ({ successes, trials }: Counted) => ({ k: successes, n: trials });

interface Counted {
  successes: number;
  trials: number;
}
interface Rate {
  mean: number;
  interval95: [number, number];
}
interface Case {
  id: string;
  baseline: Counted;
  variant: Counted;
  prior: { alpha: number; beta: number };
  expected: {
    probabilityVariantBetter: number;
    difference: Rate;
    baselineRate: Rate;
    variantRate: Rate;
    expectedLoss: { ifVariantChosen: number; ifBaselineChosen: number };
  };
}

describe.skipIf(!has)('two methods that share no code agree (needs ../shared)', () => {
  it.each<Case>(load('ab.json'))('$id', (one) => {
    const said = compareArms(arm(one.baseline), arm(one.variant), one.prior);
    const { expected } = one;
    const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6);
    near(said.pBetter, expected.probabilityVariantBetter);
    near(said.difference.mean, expected.difference.mean);
    for (const [rate, name] of [
      [said.difference, expected.difference],
      [said.baseline, expected.baselineRate],
      [said.variant, expected.variantRate],
    ] as const) {
      near(rate.low, name.interval95[0]);
      near(rate.high, name.interval95[1]);
    }
    near(said.expectedLoss, expected.expectedLoss.ifVariantChosen);
    near(said.lossIfReverted, expected.expectedLoss.ifBaselineChosen);
  });
  it('intervals of shares', () => {
    for (const { successes, trials, wilson95 } of load('wilson.json')) {
      if (!wilson95) continue;
      const { low, high } = wilson(successes, trials);
      expect(Math.abs(low - wilson95[0]) + Math.abs(high - wilson95[1])).toBeLessThan(1e-8);
    }
  });
  it('sizes of samples', () => {
    for (const { p1, p2, perArm } of load('sample-size.json')) expect(sampleSize(p1, p2)).toBe(perArm);
  });
});

const arms = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => ({ k: Math.min(a, b), n: Math.max(a, b) }));

describe('any experiment', () => {
  it('gives no verdict without the sends it needs', () => {
    fc.assert(
      fc.property(arms, arms, (baseline, variant) => {
        const { verdict, needed, moreNeeded, moreBaseline } = compareArms(baseline, variant);
        if (needed === null || Math.min(baseline.n, variant.n) < needed) expect(verdict).toBe('undecided');
        if (verdict !== 'undecided') expect([moreNeeded, moreBaseline]).toEqual([undefined, undefined]);
      }),
      { numRuns: 25 },
    );
  });
  it('is its own mirror image', () => {
    fc.assert(
      fc.property(arms, arms, (baseline, variant) => {
        const [one, other] = [compareArms(baseline, variant), compareArms(variant, baseline)];
        expect(one.pBetter + other.pBetter).toBeCloseTo(1, 6);
        expect(one.difference.low).toBeCloseTo(-other.difference.high, 6);
        expect(one.expectedLoss).toBeCloseTo(other.lossIfReverted, 6);
      }),
      { numRuns: 15 },
    );
  });
  it('more answers of as many sends are never worse', () => {
    fc.assert(
      fc.property(arms, arms, (baseline, { k, n }) => {
        fc.pre(k < n);
        expect(compareArms(baseline, { k: k + 1, n }).pBetter).toBeGreaterThanOrEqual(
          compareArms(baseline, { k, n }).pBetter - 1e-9,
        );
      }),
      { numRuns: 15 },
    );
  });
});
