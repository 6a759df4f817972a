import { z } from 'zod';

const COUNTS = /^(\d{1,7})\s*(?:\/|of)\s*(\d{1,7})$/;

/** `K/N`, answers of sends, as in `4/50`. */
export const Arm = z
  .string()
  .trim()
  .regex(COUNTS, 'is not answers/sends, as in 4/50')
  .transform((text) => {
    const [, k, n] = COUNTS.exec(text)!;
    return { k: Number(k), n: Number(n) };
  })
  .refine(({ k, n }) => k <= n, 'has more answers than sends; write answers/sends, as in 4/50');

/** `A,B`: what is believed beforehand, as answers and misses already seen. */
export const Prior = z
  .string()
  .trim()
  .regex(/^\d+(?:\.\d+)?,\s*\d+(?:\.\d+)?$/, 'is not A,B, as in 1,9')
  .transform((text) => {
    const [alpha, beta] = text.split(',').map(Number) as [number, number];
    return { alpha, beta };
  })
  .refine(
    ({ alpha, beta }) => Math.min(alpha, beta) >= 0.5 && Math.max(alpha, beta) <= 1e6,
    'must lie between 0.5 and a million',
  );

const Share = z.number();
const Rate = z.object({ mean: Share, low: Share, high: Share });

/** What `experiments.compare` gives; rates as shares of 1. */
export const Verdict = z.object({
  pBetter: Share,
  difference: Rate,
  baseline: Rate,
  variant: Rate,
  expectedLoss: Share,
  lossIfReverted: Share,
  verdict: z.enum(['keep', 'revert', 'undecided']),
  needed: z.int().nullable(),
  moreNeeded: z.int().min(0).optional(),
  moreBaseline: z.int().min(0).optional(),
});
