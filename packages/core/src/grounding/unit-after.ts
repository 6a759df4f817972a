import { CURRENCIES, DURATIONS, FREQUENCIES, MEASURES, type Period } from './number-data.ts';
import type { NumberForm } from './number-forms.ts';
import type { QuantityKind } from './quantity.ts';

/** What stands right after a number and says of what kind it is. */
interface Unit {
  kind: QuantityKind;
  end: number;
  currency?: string;
  unit?: Period | 'millisecond';
  per?: { period: Period; end: number };
  measure?: string;
  /** `two decades` are twenty years. */
  times?: number;
  plus?: boolean;
}

const WORD_AFTER = /^(?:\s?-\s?|\s?)(\p{L}+)/u;
const POINTS =
  /^\s?-?(?:percentage[\s-]points?|points?|pts?|pp|ppts?|%[\s-]?points?|per cent points?)(?![\p{L}])/iu;
const PERCENT = /^\s?(?:%|٪)|^[\s-]?(?:percent|per[\s-]cent|pct)(?![\p{L}])/iu;
const TIMES =
  /^\s?[x×](?![\p{L}\p{N}])|^[\s-]?fold\b|^[\s-]times\b(?!\s(?:a|an|per|each|every)\s(?:day|week|month|quarter|year))/iu;

/** The unit of a number. */
export function unitAfter(text: string, end: number, form: NumberForm): Unit {
  if (form.as === 'rank') return { kind: 'rank', end };
  if (form.as === 'factor') return { kind: 'multiplier', end };
  const rest = text.slice(end, end + 40);
  const points = POINTS.exec(rest);
  if (points && !form.currency) return { kind: 'points', end: end + points[0].length };
  if (form.as === 'part') return { kind: 'part', end };
  const percent = PERCENT.exec(rest);
  if (percent) return { kind: 'percent', end: end + percent[0].length };
  const times = TIMES.exec(rest);
  if (times) return { kind: 'multiplier', end: end + times[0].length };
  if (form.currency) return { kind: 'money', end, currency: form.currency, plus: rest.startsWith('+') };
  const plus = /^\s?\+/.exec(rest)?.[0].length ?? 0;
  const duration = form.unit ? DURATIONS.get(form.unit) : undefined;
  if (duration) return { kind: 'duration', end, unit: duration[0], times: duration[1] };
  return { ...unitWord(text, end + plus, form), plus: plus > 0 };
}

function unitWord(text: string, end: number, form: NumberForm): Unit {
  const word = WORD_AFTER.exec(
    text
      .slice(end, end + 40)
      .replace(/^(\s)(?:full|working|calendar|consecutive|straight|whole|long)\s/u, (skipped) =>
        ' '.repeat(skipped.length),
      ),
  );
  if (!word) return { kind: form.as === 'times' ? 'multiplier' : 'count', end };
  const last = end + word[0].length;
  const name = word[1]!.toLowerCase();
  const currency = CURRENCIES.get(name);
  if (currency && name !== 'won' && name !== 'try') return { kind: 'money', end: last, currency };
  const duration = DURATIONS.get(name);
  // `s` of `5's` and a lone `d` or `m` are no units; `quarter` after a figure is a time, `three quarters of` a part.
  if (duration && !(name.length === 1 && !/^\s?[a-z]/.test(word[0]))) {
    return { kind: 'duration', end: last, unit: duration[0], times: duration[1] };
  }
  const measure = MEASURES.get(word[1]!) ?? MEASURES.get(name);
  if (measure) return { kind: 'count', end: last, measure };
  const frequency = /^[qrt]ps$/.test(name) ? FREQUENCIES.get(name) : undefined;
  if (frequency) return { kind: 'count', end: last, per: { period: frequency, end: last } };
  return { kind: form.as === 'times' ? 'multiplier' : 'count', end };
}

const PERIODS = 'second|minute|hour|day|night|week|month|quarter|year|term|shift|sec|min|hr|s|annum';
const PER = new RegExp(
  `^(?:\\s(?!and\\b|or\\b|for\\b)[\\p{L}-]+){0,3}?(?:\\s?/\\s?|\\s(?:per|an?|each|every)\\s)(?:single\\s|working\\s|business\\s)?(?<period>${PERIODS})\\b`,
  'iu',
);
const OFTEN = /^\s(?<period>hourly|daily|weekly|monthly|quarterly|yearly|annually)\b/iu;

/** `per week`, `a month`, `/s` after a number and what it counts. */
export function periodAfter(text: string, end: number): { period: Period; end: number } | undefined {
  const rest = text.slice(end, end + 48).split(/[,;.()]/u, 1)[0]!;
  const match = PER.exec(rest) ?? OFTEN.exec(rest);
  if (!match || /\b(?:in|within|over|after|under|once|by|for|during)\san?\s/u.test(match[0]))
    return undefined;
  const word = match.groups!.period!.toLowerCase();
  const period =
    FREQUENCIES.get(word) ??
    (word === 'annum' ? 'year' : word === 'term' || word === 'shift' ? word : DURATIONS.get(word)?.[0]);
  return period && period !== 'millisecond' ? { period, end: end + match[0].length } : undefined;
}
