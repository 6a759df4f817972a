import type { Quantity } from './quantity.ts';

/** `from 120 to 90 days`, `12 hours down to 3`: what one end of a change is told in, the other is. */
export function inherit(text: string, from: Quantity | undefined, to: Quantity): void {
  if (!to.end || to.end === 'by' || !from) return;
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

/** `10–20`, `four of seven`, `one in fourteen`. */
const RANGE = /^\s?[–—-]\s?$/u;
const SHARE = /^\s(?:of|out of|in|in every)\s(?:the\s|all\s|every\s)?$/iu;

/** Whether two numbers side by side are one. */
export function joins(text: string, low: Quantity, high: Quantity): boolean {
  const gap = text.slice(low.span.end, high.span.start);
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
  };
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
