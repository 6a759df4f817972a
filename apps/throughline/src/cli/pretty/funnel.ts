import type { OutputOf } from '@throughline/app';
import { heading } from './text.ts';

type Funnel = OutputOf<'referrals.measure'>;

/** Below this a rate says little, however wide its interval is drawn. */
const FEW = 20;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const rate = (name: string, { k, n, rate, low, high }: Funnel['forwardRate']): string =>
  rate === null || low === null || high === null
    ? `${name}: none yet`
    : `${name}: ${k} of ${n}, ${percent(rate)} (between ${percent(low)} and ${percent(high)}${n < FEW ? '; few' : ''})`;

const DUE: Record<Funnel['due'][number]['rule'], string> = {
  'not-thanked': 'say thank you',
  'check-in-due': 'check in, once',
  'second-nag': 'no more nudges; this one had two',
  'loop-open': 'tell the referrer how it went',
};

export function prettyFunnel({ today, counts, responseDays, due, losses, ...rates }: Funnel): string {
  const { median, low, high, events, censored, left } = responseDays;
  const range = low === null ? '' : ` (between ${low} and ${high ?? 'more than the log shows'})`;
  return [
    `Referrals as of ${today}`,
    heading('How far they came'),
    `${counts.asked} asked · ${counts.agreed} agreed · ${counts.declined} declined · ${counts.forwarded} forwarded · ${counts.responded} answered · ${counts.screened} screens · ${counts.interviewed} interviews · ${counts.offers} offers`,
    heading('Rates, with 95 % intervals'),
    rate('Forwarded of asked', rates.forwardRate),
    rate('Screens of asked', rates.referralToScreen),
    rate('Screens of forwarded', rates.forwardedToScreen),
    heading('Days from the forward to a word back'),
    median === null ? 'Fewer than half have an answer yet.' : `Half have one after ${median} days${range}.`,
    `${events} answered, ${censored} still waiting or ended without${left.length > 0 ? `; ${left.length} left out for want of a sound date` : ''}.`,
    heading('Due today'),
    ...(due.length > 0
      ? due.map(({ referral, rule, since }) => `${referral}: ${DUE[rule]} (since ${since})`)
      : ['Nothing.']),
    ...(losses.length > 0 ? [heading('Not read')] : []),
    ...losses.map(({ text, reason }) => `“${text}”: ${reason}`),
  ].join('\n');
}
