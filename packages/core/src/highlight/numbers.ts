import { blankNonQuantities } from './not-quantities.ts';
import { numberPattern } from './number-patterns.ts';
import { periodAfter, unitAfter } from './number-unit.ts';
import { CURRENCIES, FACTOR_WORDS, FRACTIONS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from './number-words.ts';
import type { Quantity } from './quantity.ts';

/** Every quantity of a text, in order. Versions, years, dates, names and ordinals used as adjectives are none. */
export function findQuantities(text: string): Quantity[] {
  const pattern = numberPattern(text);
  if (!pattern) return [];
  const clean = blankNonQuantities(text);
  const found: Quantity[] = [];
  for (const match of clean.matchAll(pattern)) {
    if (match.index < (found.at(-1)?.span.end ?? 0)) continue;
    const quantity = quantityOf(clean, match);
    const last = found.at(-1);
    if (last && isRange(clean, last, quantity)) found[found.length - 1] = joinRange(last, quantity);
    else found.push(quantity);
  }
  return found.filter((quantity) => !isBareOrdinalLike(clean, quantity));
}

function quantityOf(text: string, match: RegExpExecArray): Quantity {
  const start = match.index;
  const end = start + match[0].length;
  const plain = {
    span: { start, end },
    value: readValue(match.groups!),
    unitEnd: end,
    ...contextBefore(text, start),
  };
  const { ordinal, placed, rank, factor, fraction, figures, sign } = match.groups!;
  if (ordinal || placed || rank) return { ...plain, kind: 'rank' };
  if (factor) return { ...plain, kind: 'multiplier' };
  if (fraction) return { ...plain, kind: 'fraction' };
  if (figures) return { ...plain, kind: 'money', approximate: true };
  return withUnit(text, plain, sign);
}

const SIZE_OF_A_GROUP =
  /\b(?:teams?|squad|group|crew|staff|department|organi[sz]ation|org|headcount|unit|force|workforce|cohort|class|school|company|firm|community|panel|practice)\s(?:size\s)?of\s(?:(?:up to|over|about|nearly|around|more than|approximately|~)\s?)*$/i;

function withUnit(text: string, plain: Omit<Quantity, 'kind'>, sign?: string): Quantity {
  const after = unitAfter(text, plain.span.end, plain.value);
  const quantity: Quantity = {
    ...plain,
    span: { start: plain.span.start, end: after.markEnd },
    kind: sign ? 'money' : after.kind,
    unitEnd: after.unitEnd,
  };
  const currency = sign ? CURRENCIES.get(sign.toLowerCase()) : after.currency;
  if (currency) quantity.currency = currency;
  const unit =
    after.unit ??
    (after.kind === 'count' &&
    SIZE_OF_A_GROUP.test(text.slice(Math.max(0, plain.span.start - 60), plain.span.start))
      ? 'people'
      : undefined);
  if (unit) quantity.unit = unit;
  if (after.atLeast) quantity.bound = 'at-least';
  const per = periodAfter(text, after.unitEnd);
  if (per && quantity.kind !== 'duration') quantity.per = per;
  return quantity;
}

function readValue(groups: Record<string, string | undefined>): number {
  const {
    digits,
    mark,
    scale,
    word,
    wordscale,
    article,
    vague,
    factor,
    fraction,
    ordinal,
    rank,
    figures,
    multi,
  } = groups;
  if (digits) return parseDigits(digits) * scaleOf(mark) * scaleOf(scale);
  if (word) return wordValue(word) * scaleOf(wordscale);
  if (article) return SCALES.get(article.toLowerCase())!;
  if (vague)
    return vague
      .toLowerCase()
      .split(/\sof\s/)
      .reduce((product, part) => product * VAGUE_NUMBERS.get(part)!, 1);
  if (groups.single) return 1;
  if (groups.halfa) return 0.5;
  if (factor) return FACTOR_WORDS.get(factor.toLowerCase())!;
  if (fraction) return FRACTIONS.get(fraction.toLowerCase().split(/[\s-]/).at(-1)!)!;
  if (multi) return /billion/i.test(multi) ? 1e9 : 1e6;
  if (figures) return 10 ** (SMALL_NUMBERS.get(figures.toLowerCase().split(/[\s-]/)[0]!)! - 1);
  const place = ordinal ?? groups.placed;
  if (place) return { 1: 1, f: 1, 2: 2, s: 2, 3: 3, t: 3 }[place[0]!.toLowerCase()]!;
  return rank === 'one' ? 1 : Number(rank);
}

function parseDigits(printed: string): number {
  const latin = printed
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10))
    .replace('٫', '.');
  const bare = latin.replace(/['’\s]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(bare))
    return Number(bare.replace(/\./g, '').replace(',', '.'));
  return Number.parseFloat(bare.replace(',', '.'));
}

const scaleOf = (mark?: string): number =>
  mark
    ? (SCALES.get(
        mark
          .trim()
          .toLowerCase()
          .replace(/^-|(?<=d|n|h|e)s$/g, ''),
      ) ?? 1)
    : 1;

const wordValue = (word: string): number =>
  word
    .toLowerCase()
    .split('-')
    .reduce((sum, part) => sum + SMALL_NUMBERS.get(part)!, 0);

function contextBefore(
  text: string,
  start: number,
): { approximate: boolean; bound?: 'at-least' | 'at-most' } {
  const before = text.slice(Math.max(0, start - 20), start);
  const approximate =
    /(?:[~≈±]|\b(?:about|around|approximately|approx\.?|nearly|almost|roughly|circa|some|an estimated|average of))\s?$/i.test(
      before,
    );
  if (/(?:\b(?:over|more than|at least|above|upwards of|exceeding|minimum of)|>|≥)\s?$/i.test(before))
    return { approximate, bound: 'at-least' };
  if (/(?:\b(?:under|below|less than|fewer than|up to|at most|within|sub-?)|<|≤)[\s-]?$/i.test(before))
    return { approximate, bound: 'at-most' };
  return { approximate };
}

const isRange = (text: string, low: Quantity, high: Quantity): boolean =>
  /^\s?[-–—]\s?$/.test(text.slice(low.span.end, high.span.start)) && high.value > 0;

/** `$10–20M`: the upper end says kind, unit and scale. */
function joinRange(low: Quantity, high: Quantity): Quantity {
  const scale =
    high.value >= 1000 && low.value < 1000 && low.kind !== 'percent'
      ? 10 ** (3 * Math.floor(Math.log10(high.value) / 3))
      : 1;
  const { kind, value, span, ...rest } = high;
  const merged = low.kind === 'money' ? { kind: low.kind, currency: low.currency } : { kind };
  return {
    ...rest,
    ...merged,
    span: { start: low.span.start, end: span.end },
    value: low.value * scale,
    high: value,
  };
}

/** `Two years` counts; a lone `second` or an unattached small word (`two of whom`) says too little to measure. */
const isBareOrdinalLike = (text: string, { span, kind, unit }: Quantity): boolean =>
  kind === 'count' &&
  !unit &&
  /^[a-z]+$/i.test(text.slice(span.start, span.end)) &&
  /^\s*of (?:whom|which|them)\b/.test(text.slice(span.end, span.end + 9));
