import type { Span } from '../document/index.ts';
import { countedNoun } from './counted-noun.ts';
import { datesIn } from './dates.ts';
import { CURRENCIES, DURATIONS, FREQUENCIES, PARTS, type Period, SCALES } from './number-data.ts';
import { NUMBER, type NumberForm, readForm } from './number-forms.ts';
import type { Hedge, Quantity, QuantityKind } from './quantity.ts';

/** Every quantity of a text in order; dates, versions and names with figures are none. */
export function quantitiesIn(text: string): Quantity[] {
  const clean = withoutNames(text);
  const found: Quantity[] = [];
  for (const match of clean.matchAll(NUMBER)) {
    if (match.index < (found.at(-1)?.span.end ?? 0)) continue;
    const quantity = quantityAt(clean, match);
    if (!quantity) continue;
    const last = found.at(-1);
    inherit(clean, last, quantity);
    if (last && joins(clean, last, quantity)) found[found.length - 1] = joined(clean, last, quantity);
    else found.push(quantity);
  }
  return found;
}

const BLANK = '\u00b7';
const NAMES = [
  // Letters grown together with digits: v3, p95, Sev-1, S3, COVID-19; not a currency or a bound.
  /(?<![\p{L}\p{N}])(?!(?:sub|top|post|over|under|approx|US|USD|EUR|GBP|CHF|INR|SEK|NOK|DKK|PLN|AUD|CAD)-?[$]?\d)\p{L}[\p{L}_]*[+#]{0,2}[-_]?\d[\p{L}\p{N}._-]*/giu,
  // Digits grown together with letters that are no unit: 2FA, 3D, 90th.
  /(?<![\p{L}\p{N}.,$€£])\d+(?!(?:st|nd|rd|th)[\s-](?:place|prize|runner)|(?:k|m|mm|mn|mln|b|bn|tn|x|ms|s|secs?|mins?|h|hrs?|yrs?|mos?|wks?|d|pp|pts?|bps|kg|g|km|cm|qps|rps|tps|million|billion)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{N}]*/giu,
  /\b(?:four|five|six|seven|[4-7])-day\s(?:working\s)?(?=week)/giu,
  /\bat\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s?[ap]\.?m)?(?=[.,;)]|$)/giu,
  /\b(?:ISO|IEC|SOC|EN|DIN|Level|Tier|Stage|Phase|Grade|Series|Version|Section|Six Sigma|Web|Office|Windows|Java|Python|Angular|Kotlin)\s?[\d.:]+\b/gi,
  /\bsix sigma\b|\bone[- ](?:on|to)[- ]one\b|\bno one\b|\bone another\b|\bone day\b|\bday one\b|\bone of (?:the|my|our|many|a)\b|\bthe one\b|\bthis one\b|\bone-off\b|\bzero[- ]trust\b|\b24\/7\b|\b(?:first|second|third)[- ](?:party|line|tier|hand)\b|\b50\/50\b|\bhalf[- ]day\b|\bsecond(?:ed|ment|ary)\b|\bA\/B\b/gi,
  /\b\d+(?:\.\d+){2,}\b|\+?\d[\d ()-]{8,}\d\b|\bhttps?:\S+|\S+@\S+/g,
];

/** Blanks what looks like a number and is none, offsets kept. */
function withoutNames(text: string): string {
  let blanked = text;
  for (const name of NAMES) blanked = blanked.replace(name, (found) => BLANK.repeat(found.length));
  for (const { start, end } of datesIn(blanked))
    blanked = blanked.slice(0, start) + BLANK.repeat(end - start) + blanked.slice(end);
  return blanked;
}

function quantityAt(text: string, match: RegExpExecArray): Quantity | undefined {
  const start = match.index;
  const read = readForm(match.groups!);
  const form = isTime(text, start, match[0], read)
    ? { ...read, as: undefined, value: read.value * 4, unit: 'quarter' }
    : read;
  const after = unitAfter(text, start + match[0].length, form);
  if (!stands(text, { start, end: after.end }, form, after.kind)) return undefined;
  const { kind, end } = after;
  const noun = countedNoun(text, end, kind === 'duration' ? 'duration' : 'thing', start);
  const { hedge, from } = hedgeBefore(text, start);
  const per = after.per ?? periodAfter(text, noun.end) ?? noun.per;
  return {
    span: { start, end },
    reach: { start: from, end: Math.max(end, per?.end ?? 0, noun.end) },
    kind,
    value: form.value * (after.times ?? 1),
    step: form.step,
    written: form.written,
    hedge: form.written === 'vague' ? 'at-least' : (hedge ?? (after.plus ? 'over' : 'plain')),
    noun: noun.keys,
    ...(noun.head && { head: noun.head }),
    ...(after.currency && { currency: after.currency }),
    ...(after.unit && { unit: after.unit }),
    ...(per && { per: per.period }),
    ...endOf(text, from),
    ...towardsOf(text, { start: from, end }, match.groups!),
  };
}

/** `two quarters` are six months, `three quarters fewer` are not. */
const isTime = (text: string, start: number, word: string, { as }: NumberForm): boolean =>
  as === 'part' &&
  /quarters?$/iu.test(word) &&
  !/^\s(?:of|fewer|less|more|lower|higher|faster|shorter|cheaper|off)\b/u.test(
    text.slice(start + word.length),
  ) &&
  (/^(?:two|four|five|six|one)/iu.test(word) ||
    /\b(?:in|within|over|after|for|during|last|next|past)\s(?:just\s|only\s|under\s|about\s)?$/iu.test(
      text.slice(Math.max(0, start - 16), start),
    ));

interface Unit {
  kind: QuantityKind;
  end: number;
  currency?: string;
  unit?: Period | 'millisecond';
  per?: { period: Period; end: number };
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

function unitAfter(text: string, end: number, form: NumberForm): Unit {
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
  const frequency = /^[qrt]ps$/.test(name) ? FREQUENCIES.get(name) : undefined;
  if (frequency) return { kind: 'count', end: last, per: { period: frequency, end: last } };
  return { kind: form.as === 'times' ? 'multiplier' : 'count', end };
}

const PERIODS = 'second|minute|hour|day|night|week|month|quarter|year|sec|min|hr|s|annum';
const PER = new RegExp(
  `^(?:\\s(?!and\\b|or\\b|for\\b)[\\p{L}-]+){0,3}?(?:\\s?/\\s?|\\s(?:per|an?|each|every)\\s)(?:single\\s|working\\s|business\\s)?(?<period>${PERIODS})\\b`,
  'iu',
);
const OFTEN = /^\s(?<period>hourly|daily|weekly|monthly|quarterly|yearly|annually)\b/iu;

function periodAfter(text: string, end: number): { period: Period; end: number } | undefined {
  const rest = text.slice(end, end + 48).split(/[,;.()]/u, 1)[0]!;
  const match = PER.exec(rest) ?? OFTEN.exec(rest);
  if (!match || /\b(?:in|within|over|after|under|once|by|for|during)\san?\s/u.test(match[0]))
    return undefined;
  const word = match.groups!.period!.toLowerCase();
  const period = FREQUENCIES.get(word) ?? (word === 'annum' ? 'year' : DURATIONS.get(word)?.[0]);
  return period && period !== 'millisecond' ? { period, end: end + match[0].length } : undefined;
}

const HEDGES: readonly [Hedge, RegExp][] = [
  ['up-to', /(?:\bup to|\bas many as|\bas much as|\bat most|\bno more than|\ba maximum of|≤)\s?$/iu],
  ['at-least', /(?:\bat least|\bno (?:fewer|less) than|\bminimum of|≥)\s?(?:an?\s)?$/iu],
  ['nearly', /\b(?:nearly|almost|close to|just under|not quite|approaching|just short of|just shy of)\s?$/iu],
  [
    'over',
    /(?:\bover|\bmore than|\babove|\bupwards of|\bexceeding|\bin excess of|\bwell over|\bgreater than|\bbetter than|\bnorth of|>|\bpast)\s?(?:an?\s)?$/iu,
  ],
  ['under', /(?:\bunder|\bbelow|\bless than|\bfewer than|\bwithin|\bsub|<)[\s-]?$/iu],
  [
    'about',
    /(?:\babout|\baround|\bapproximately|\bapprox\.?|\broughly|\bsome|\bcirca|\bca\.|\ban estimated|[~≈±])\s?(?:an?\s)?$/iu,
  ],
];

function hedgeBefore(text: string, start: number): { hedge?: Hedge; from: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [hedge, form] of HEDGES) {
    const match = form.exec(before);
    if (!match) continue;
    if (
      hedge === 'up-to' &&
      /\b(?:went|going|gone|goes|climbed|moved|shot|grew|rose|came) up to\s?$/iu.test(before)
    )
      continue;
    // `grew revenue over 5 years` says a time, not a bound; the reader of durations takes it from there.
    return { hedge, from: start - match[0].length };
  }
  return { from: start };
}

const ENDS: readonly ['from' | 'to' | 'by', RegExp][] = [
  [
    'from',
    /\b(?:from|instead of|rather than|against|compared (?:with|to)|versus|vs\.?|before it was|previously|formerly)\s(?:an?\s|the\s)?$/iu,
  ],
  ['to', /(?:\bto|→|->|\binto)\s?(?:an?\s|the\s|only\s|just\s)?$/iu],
  ['by', /\bby\s(?:an?\s|the\s)?$/iu],
];

const endOf = (text: string, from: number): { end?: 'from' | 'to' | 'by' } => {
  const before = text.slice(Math.max(0, from - 16), from);
  const found = ENDS.find(([, form]) => form.test(before));
  return found ? { end: found[0] } : {};
};

const MORE =
  /^\s?(?:as (?:fast|many|much|high|large|big|long)|more|faster|higher|bigger|larger|greater|quicker|better|the\b|growth|increase)/iu;
const LESS = /^\s?(?:fewer|less|lower|smaller|shorter|cheaper|reduction|decrease|drop|off\b|down\b|slower)/iu;

function towardsOf(text: string, span: Span, { factor }: Record<string, string | undefined>) {
  if (factor) return { towards: /^hal/i.test(factor) ? ('less' as const) : ('more' as const) };
  const rest = text.slice(span.end, span.end + 24);
  if (LESS.test(rest)) return { towards: 'less' as const };
  return MORE.test(rest) ? { towards: 'more' as const } : {};
}

/** Whether it is a quantity at all: `one` and `half` are often only words. */
function stands(text: string, { start, end }: Span, form: NumberForm, kind: QuantityKind): boolean {
  const word = text.slice(start, end).toLowerCase();
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 16), start);
  if (
    /^one$/.test(word) &&
    /^\s(?:in|of|out of)\s(?:every\s)?(?:\d|t|f|s|e|n)\w*\b(?<!\b(?:the|them|these|those|this|our|such))/iu.test(
      after,
    )
  )
    return true;
  if (/^one$/.test(word))
    return (
      /^\s\p{Ll}{3,}/u.test(after) &&
      !/^\s(?:who|that|which|can|could|has|had|was|is|more|such|where|when|thing|may|must|might|would|should)\b/u.test(
        after,
      ) &&
      !/\b(?:the|this|that|which|no|every|any|each|another|first|only|as|for|into)\s$/iu.test(before)
    );
  if (
    /^(?:a|the) (?:third|fourth|fifth|sixth|second|half)$/.test(word) &&
    !/^(?:\s(?:of|fewer|less|more|lower|higher|faster|shorter|cheaper|off|as)\b|[.,;:)]|$|\s(?:in|over|at|for|from|within|and|on|after|by|since|during|through|when|while|with)\b)/iu.test(
      after,
    )
  )
    return false;
  if (/^the /.test(word) && !/^\sof\b/.test(after)) return false;
  if (/quarters?$/.test(word) && kind === 'part')
    return (
      /^\s(?:of|fewer|less|more|lower|higher|faster|shorter|cheaper|off)\b/u.test(after) ||
      /\b(?:by|to|nearly|almost|over|than)\s(?:nearly\s|almost\s|about\s|over\s)?$/iu.test(before)
    );
  if (form.as === 'times' && /^\s(?:a|an|per|each|every)\b/u.test(after)) return false;
  if (word === 'once') return false;
  if (word === 'half' && /^\s(?:an?|past|way|term|time|hour)\b/u.test(after)) return false;
  return !/^[a-z]+$/.test(word) || !SCALES.has(word) || PARTS.has(word);
}

/** `from 120 to 90 days`, `12 hours down to 3`: what one end of a change is told in, the other is. */
function inherit(text: string, from: Quantity | undefined, to: Quantity): void {
  if (!to.end || to.end === 'by' || !from) return;
  if (to.end === 'from' && /\bfrom\s(?:an?\s|the\s)?$/iu.test(text.slice(0, to.reach.start))) return;
  if (from.kind === to.kind) {
    if (to.per && !from.per) Object.assign(from, { per: to.per, perOfNext: true });
    return;
  }
  const [bare, told] = from.kind === 'count' ? [from, to] : [to, from];
  if (bare.kind !== 'count' || bare.noun.length > 0 || told.kind === 'part' || told.kind === 'multiplier')
    return;
  bare.kind = told.kind;
  if (told.unit) bare.unit = told.unit;
  if (told.currency) bare.currency = told.currency;
  if (told.per && !bare.per) bare.per = told.per;
}

/** `10–20`, `four of seven`, `one in fourteen`. */
const RANGE = /^\s?[–—-]\s?$/u;
const SHARE = /^\s(?:of|out of|in|in every)\s(?:the\s|all\s|every\s)?$/iu;

function joins(text: string, low: Quantity, high: Quantity): boolean {
  const gap = text.slice(low.span.end, high.span.start);
  if (RANGE.test(gap)) return high.kind !== 'part' && low.kind !== 'part';
  return SHARE.test(gap) && low.kind === 'count' && high.kind === 'count' && low.value < high.value;
}

function joined(text: string, low: Quantity, high: Quantity): Quantity {
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
