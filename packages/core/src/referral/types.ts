/** What can happen to a referral, in the words of its log. */
export const REFERRAL_EVENTS = [
  'asked',
  'agreed',
  'declined',
  'forwarded',
  'recruiter_replied',
  'screen',
  'interview',
  'offer',
  'thanked',
  'checked_in',
  'closed',
] as const;

export type ReferralEventKind = (typeof REFERRAL_EVENTS)[number];

export interface ReferralEvent {
  referral: string;
  event: ReferralEventKind;
  /** `YYYY-MM-DD`. */
  date: string;
}

/** The way of a referral that goes on; what comes later implies what was not written down. */
export const STAGES = [
  'asked',
  'agreed',
  'forwarded',
  'recruiter_replied',
  'screen',
  'interview',
  'offer',
] as const satisfies readonly ReferralEventKind[];

export type Stage = (typeof STAGES)[number];

/** When courtesy is due, in days; a person may say otherwise. */
export interface Cadence {
  thankAfter: number;
  checkInAfter: number;
  tellAfterOffer: number;
  quiet: number;
}

export const USUAL_CADENCE: Cadence = { thankAfter: 1, checkInAfter: 7, tellAfterOffer: 1, quiet: 14 };

export const DUE_RULES = ['not-thanked', 'check-in-due', 'second-nag', 'loop-open'] as const;

export interface Due {
  referral: string;
  rule: (typeof DUE_RULES)[number];
  /** The first day on which it was due. */
  since: string;
}
