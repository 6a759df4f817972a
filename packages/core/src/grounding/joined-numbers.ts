import { DAYS } from './number-data.ts';
import type { Quantity } from './quantity.ts';

/** `six years at one, about five before that`: what goes on without a noun counts the same. */
export function goOn(text: string, from: Quantity | undefined, next: Quantity): void {
  if (from?.kind !== 'duration' || next.kind !== 'count' || next.head || next.per) return;
  const rest = text.slice(next.span.end);
  const led = /\b(?:for|and|then|another)\s(?:about\s|nearly\s|almost\s|over\s|some\s)?$/iu.test(
    text.slice(0, next.span.start),
  );
  const goes = /^\s(?:before|after|earlier|later|more|of (?:them|those|which))\b/u.test(rest);
  if (!goes && !(led && /^(?:\s(?:at|in|as|with)\b|\s*[.,;)]|\s*$)/u.test(rest))) return;
  Object.assign(next, { kind: 'duration', unit: from.unit, noun: [] });
}

/** `5 courses in 2022, 8 in 2023`: a number before a date and without a noun counts what the one before it counts. */
export function countOn(text: string, from: Quantity | undefined, next: Quantity): void {
  if (from?.kind !== 'count' || next.kind !== 'count' || !from.head || next.noun.length || next.measure)
    return;
  const gap = text.slice(from.reach.end, next.span.start);
  if (!/^[^;.]{0,24}(?:,|\band|;)\s$/u.test(gap) || !/^\s(?:in|by|during)\s/u.test(text.slice(next.span.end)))
    return;
  Object.assign(next, { noun: from.noun, head: from.head, elided: true });
}

/** `from 120 to 90 days`, `12 hours down to 3`: what one end of a change is told in, the other is. */
export function inherit(text: string, from: Quantity | undefined, to: Quantity): void {
  // `by 27 % to 61,000`: what something changed by is told in other terms than what it came to.
  if (!to.end || to.end === 'by' || !from || from.end === 'by') return;
  if (to.end === 'from' && /\bfrom\s(?:an?\s|the\s)?$/iu.test(text.slice(0, to.reach.start))) return;
  if (from.kind === to.kind) {
    if (to.per && !from.per) Object.assign(from, { per: to.per, perOfNext: true });
    return;
  }
  const [bare, told] = from.kind === 'count' ? [from, to] : [to, from];
  if (
    bare.kind !== 'count' ||
    bare.noun.length > 0 ||
    told.kind === 'part' ||
    told.kind === 'multiplier' ||
    told.kind === 'points'
  )
    return;
  bare.kind = told.kind;
  if (told.unit) bare.unit = told.unit;
  if (told.currency) bare.currency = told.currency;
  if (told.per && !bare.per) bare.per = told.per;
}

/** `10–20`, `eight or nine`, `four of seven`, `one in fourteen`. */
const RANGE = /^\s?[–—-]\s?$|^\sor\s$/u;
const SHARE = /^\s(?:of|out of|in|in every)\s(?:the\s|all\s|every\s)?$/iu;

/** `1 h 35 min`, `4 years and 5 months`. */
const isCompound = (gap: string, low: Quantity, high: Quantity): boolean =>
  /^\s(?:and\s)?$/u.test(gap) &&
  low.kind === 'duration' &&
  high.kind === 'duration' &&
  DAYS[low.unit!] > DAYS[high.unit!] &&
  low.value % 1 === 0;

/** Whether two numbers side by side are one. */
export function joins(text: string, low: Quantity, high: Quantity): boolean {
  const gap = text.slice(low.span.end, high.span.start);
  if (isCompound(gap, low, high)) return true;
  if (RANGE.test(gap)) return high.kind !== 'part' && low.kind !== 'part';
  return (
    SHARE.test(gap) &&
    low.kind === 'count' &&
    high.kind === 'count' &&
    low.value < high.value &&
    low.value % 1 === 0
  );
}

/** The range or the share that two numbers make. */
export function joined(text: string, low: Quantity, high: Quantity): Quantity {
  const gap = text.slice(low.span.end, high.span.start);
  const both = {
    span: { start: low.span.start, end: high.span.end },
    reach: { start: low.reach.start, end: high.reach.end },
    hedge: low.hedge,
    ...(low.verb && { verb: low.verb }),
    ...(low.end && { end: low.end }),
  };
  if (isCompound(gap, low, high))
    return { ...high, ...both, value: high.value + (low.value * DAYS[low.unit!]) / DAYS[high.unit!] };
  if (!RANGE.test(gap))
    return { ...high, ...both, kind: 'part', value: low.value / high.value, noun: high.noun };
  const scale = high.value >= 1000 && low.value < 1000 && high.step > 1 ? high.step : 1;
  const currency = high.currency ?? low.currency;
  return {
    ...high,
    ...both,
    ...(currency && { currency, kind: 'money' as const }),
    value: low.value * scale,
    high: high.value,
  };
}
