import { DUE_RULES } from '@throughline/core/referral';
import { z } from 'zod';

const Count = z.int().min(0);
const Share = z.number().min(0).max(1).nullable();

/** `k` of `n` with Wilson's 95 % interval; null where there is nothing to divide by. */
const Rate = z.object({ k: Count, n: Count, rate: Share, low: Share, high: Share });

const Days = z.int().min(0).nullable();

/** What `referrals.measure` gives. */
export const Funnel = z.object({
  today: z.iso.date(),
  counts: z.object({
    asked: Count,
    agreed: Count,
    declined: Count,
    forwarded: Count,
    responded: Count,
    screened: Count,
    interviewed: Count,
    offers: Count,
    closed: Count,
  }),
  forwardRate: Rate,
  referralToScreen: Rate,
  forwardedToScreen: Rate,
  /** Days from the forward to the first word back, after Kaplan and Meier; null where the log does not reach that far. */
  responseDays: z.object({
    median: Days,
    low: Days,
    high: Days,
    events: Count,
    censored: Count,
    left: z.array(
      z.object({ referral: z.string(), reason: z.enum(['no-forward-date', 'response-before-forward']) }),
    ),
    waits: z.array(z.object({ referral: z.string(), days: Count, came: z.boolean() })),
    table: z.array(
      z.object({
        day: Count,
        atRisk: Count,
        came: Count,
        censored: Count,
        survival: z.number(),
        low: z.number().optional(),
        high: z.number().optional(),
      }),
    ),
  }),
  due: z.array(z.object({ referral: z.string(), rule: z.enum(DUE_RULES), since: z.iso.date() })),
  losses: z.array(z.object({ text: z.string(), reason: z.string() })),
});
