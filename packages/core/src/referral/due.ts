import { dayAfter, firstOf, type Life, reached } from './life.ts';
import { type Cadence, type Due, STAGES, USUAL_CADENCE } from './types.ts';

/** What courtesy asks for today: thanks at once, one check-in, no second nag, the loop closed. */
export const dueOf = (lives: readonly Life[], today: string, cadence: Cadence = USUAL_CADENCE): Due[] =>
  lives
    .filter(({ days }) => !days.closed && !days.declined)
    .flatMap((life) => RULES.flatMap(([rule, since]) => dueSince(life, rule, since(life, cadence), today)));

const dueSince = ({ referral }: Life, rule: Due['rule'], since: string | undefined, today: string): Due[] =>
  since !== undefined && since <= today ? [{ referral, rule, since }] : [];

/** The first day on which each is due; undefined where it never is. */
const RULES: readonly [Due['rule'], (life: Life, cadence: Cadence) => string | undefined][] = [
  ['not-thanked', thanksDue],
  ['check-in-due', checkInDue],
  ['second-nag', ({ days }) => days.checked_in?.[1]],
  ['loop-open', loopOpen],
];

/** One thanks is enough, also where the forward came after it. */
function thanksDue(life: Life, { thankAfter }: Cadence): string | undefined {
  const favour = firstOf(life, ...STAGES.slice(STAGES.indexOf('agreed')));
  if (!favour || life.days.thanked?.some((day) => day >= favour)) return undefined;
  return dayAfter(favour, thankAfter);
}

function checkInDue(life: Life, { checkInAfter }: Cadence): string | undefined {
  const forwarded = firstOf(life, 'forwarded');
  if (!forwarded || reached(life, 'recruiter_replied') || life.days.checked_in) return undefined;
  return dayAfter(forwarded, checkInAfter);
}

/** After an offer, or once something came of it and nothing was logged for a while, whichever is due first. */
function loopOpen(life: Life, { tellAfterOffer, quiet }: Cadence): string | undefined {
  if (!reached(life, 'forwarded')) return undefined;
  const offer = firstOf(life, 'offer');
  const word = firstOf(life, 'recruiter_replied', 'screen', 'interview', 'checked_in');
  return [
    ...(offer ? [dayAfter(offer, tellAfterOffer)] : []),
    ...(word ? [dayAfter(life.lastDay, quiet)] : []),
  ].sort()[0];
}
