import { Z95 } from './proportion.ts';

/** How long something was waited for, in days, and whether it came; if not, waiting ended otherwise (censored). */
export interface Wait {
  days: number;
  came: boolean;
}

/** One distinct time of a Kaplan–Meier table. */
export interface SurvivalStep {
  day: number;
  /** Still waiting just before this day. */
  atRisk: number;
  came: number;
  censored: number;
  /** Share still waiting after this day. */
  survival: number;
  /** 95 % band of it, on the log-log scale; absent while the share is 1 or 0, where that scale has no spread. */
  low?: number;
  high?: number;
}

export interface Survival {
  table: SurvivalStep[];
  /** The first day on which half or fewer still wait; absent when that never came. */
  median?: number;
  medianLow?: number;
  medianHigh?: number;
}

/** Exact fractions in floating point: a half that was reached counts as reached. */
const TINY = 1e-9;

/**
 * The Kaplan–Meier estimate of how long people wait: those still waiting count for as long as they have waited.
 * *Why* not an average of the answers that came: the slow ones have not come yet, so it is always too short.
 * At equal times what came stands before what was censored. Bands after Greenwood on the log-log scale.
 * Source: Kaplan & Meier, JASA 53 (1958), 457–481; Kalbfleisch & Prentice (1980).
 */
export function kaplanMeier(waits: readonly Wait[]): Survival {
  const days = [...new Set(waits.map((wait) => wait.days))].sort((a, b) => a - b);
  let [survival, greenwood, atRisk] = [1, 0, waits.length];
  const table = days.map((day): SurvivalStep => {
    const here = waits.filter((wait) => wait.days === day);
    const came = here.filter((wait) => wait.came).length;
    const left = atRisk;
    survival *= 1 - came / left;
    greenwood += came === left ? 0 : came / (left * (left - came));
    atRisk -= here.length;
    return {
      day,
      atRisk: left,
      came,
      censored: here.length - came,
      survival,
      ...bandOf(survival, greenwood),
    };
  });
  const first = (reached: (step: SurvivalStep) => boolean) => table.find(reached)?.day;
  const half = 0.5 + TINY;
  const median = first((step) => step.survival <= half);
  const medianLow = first((step) => step.survival < TINY || (step.low !== undefined && step.low <= half));
  const medianHigh = first((step) => step.survival > TINY && step.high !== undefined && step.high <= half);
  return {
    table,
    ...(median !== undefined && { median }),
    ...(medianLow !== undefined && { medianLow }),
    ...(medianHigh !== undefined && { medianHigh }),
  };
}

function bandOf(survival: number, greenwood: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (survival > 1 - TINY || survival < TINY) return {};
  const spread = (Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(spread), high: survival ** Math.exp(-spread) };
}
