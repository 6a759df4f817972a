import { kaplanMeier, type Rate, rateOf, type Survival } from '../statistics/index.ts';
import { dueOf } from './due.ts';
import { daysBetween, firstOf, type Life, livesOf, reached } from './life.ts';
import type { Cadence, Due, ReferralEvent, Stage } from './types.ts';

/** How long one forwarded referral waited for a word, or why that cannot be said. */
export type ResponseWait =
  | { referral: string; days: number; came: boolean }
  | { referral: string; leftOut: 'no-forward-date' | 'response-before-forward' };

export interface Funnel {
  /** Referrals that reached each stage; `declined` and `closed` are those with that event. */
  counts: Record<
    | 'asked'
    | 'agreed'
    | 'declined'
    | 'forwarded'
    | 'responded'
    | 'screened'
    | 'interviewed'
    | 'offers'
    | 'closed',
    number
  >;
  /** forwarded ÷ asked. */
  forwardRate: Rate;
  /** screened ÷ asked: a referral is an ask. */
  referralToScreen: Rate;
  /** screened ÷ forwarded. */
  forwardedToScreen: Rate;
  response: Survival & { waits: ResponseWait[] };
  due: Due[];
}

/** The measures of the referral loop as of a day, from its log alone; later events do not exist yet. */
export function funnelOf(events: readonly ReferralEvent[], today: string, cadence?: Cadence): Funnel {
  const lives = livesOf(events, today);
  const count = (holds: (life: Life) => boolean) => lives.filter(holds).length;
  const atStage = (stage: Stage) => count((life) => reached(life, stage));
  const [asked, forwarded, screened] = [lives.length, atStage('forwarded'), atStage('screen')];
  const waits = lives.flatMap((life) => waitOf(life, today));
  return {
    counts: {
      asked,
      agreed: atStage('agreed'),
      declined: count(({ days }) => days.declined !== undefined),
      forwarded,
      responded: atStage('recruiter_replied'),
      screened,
      interviewed: atStage('interview'),
      offers: atStage('offer'),
      closed: count(({ days }) => days.closed !== undefined),
    },
    forwardRate: rateOf(forwarded, asked),
    referralToScreen: rateOf(screened, asked),
    forwardedToScreen: rateOf(screened, forwarded),
    response: { ...kaplanMeier(waits.filter((wait) => 'days' in wait)), waits },
    due: dueOf(lives, today, cadence),
  };
}

/** From the first forward to the first word back, or to the end of the waiting. */
function waitOf(life: Life, today: string): ResponseWait[] {
  const { referral } = life;
  if (!reached(life, 'forwarded')) return [];
  const forwarded = firstOf(life, 'forwarded');
  if (!forwarded) return [{ referral, leftOut: 'no-forward-date' }];
  const response = firstOf(life, 'recruiter_replied', 'screen', 'interview', 'offer');
  if (response && response < forwarded) return [{ referral, leftOut: 'response-before-forward' }];
  const end = response ?? [firstOf(life, 'closed', 'declined') ?? today, today].sort()[0]!;
  // A referral closed before it was forwarded waited for nothing.
  return [{ referral, days: Math.max(0, daysBetween(forwarded, end)), came: response !== undefined }];
}
