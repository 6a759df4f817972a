import { type ReferralEvent, type ReferralEventKind, STAGES, type Stage } from './types.ts';

/** One referral as its log tells it up to a day. */
export interface Life {
  referral: string;
  /** Days of each event, earliest first, each day once. */
  days: Partial<Record<ReferralEventKind, string[]>>;
  /** Of any event. */
  lastDay: string;
}

/** The referrals of a log as of a day, in the order in which they first appear. */
export function livesOf(events: readonly ReferralEvent[], today: string): Life[] {
  const lives = new Map<string, Life>();
  for (const { referral, event, date } of events) {
    if (date > today) continue;
    const life = lives.get(referral) ?? { referral, days: {}, lastDay: date };
    lives.set(referral, life);
    life.days[event] = [...new Set([...(life.days[event] ?? []), date])].sort();
    if (date > life.lastDay) life.lastDay = date;
  }
  return [...lives.values()];
}

/** The first day of the earliest of some events. */
export const firstOf = ({ days }: Life, ...events: readonly ReferralEventKind[]): string | undefined =>
  events.flatMap((event) => days[event]?.[0] ?? []).sort()[0];

/** Whether a stage or a later one was logged. */
export const reached = ({ days }: Life, stage: Stage): boolean =>
  STAGES.slice(STAGES.indexOf(stage)).some((later) => days[later] !== undefined);

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

export const dayAfter = (day: string, days: number): string =>
  new Date(at(day) + days * DAY).toISOString().slice(0, 10);
