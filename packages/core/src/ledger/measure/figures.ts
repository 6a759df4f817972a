import { overlaps, type Span } from '../../document/index.ts';
import { findQuantities, type Quantity } from '../../highlight/index.ts';

/** What is measured in: numbers of one dimension can be compared. */
export type Dimension =
  | 'percent'
  | 'points'
  | 'money'
  | 'duration'
  | 'data'
  | 'count'
  | 'rating'
  | 'rank'
  | 'factor'
  | 'share';

/** A number with what it is a number of, in comparable units: durations in seconds, data in bytes. */
export interface Figure {
  span: Span;
  /** Where the counted thing ends. */
  end: number;
  dimension: Dimension;
  value: number;
  high?: number;
  /** What is counted, as written, lower case. */
  unit?: string;
  currency?: string;
  per?: NonNullable<Quantity['per']>;
  approximate: boolean;
  bound?: 'at-least' | 'at-most';
  /** Only `hundreds`, `dozens`: no number to compare. */
  vague: boolean;
}

export const SECONDS: Readonly<Record<string, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

const BYTES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15 };
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  nine: 9,
};
const FRACTION =
  /\b(?:(?<count>an?|one|two|three|four|five|six|seven|nine)[\s-])?(?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?<many>s)?\b(?!\s(?:part(?:y|ies)|time|year|month|place|floor|party|world|of (?:20|the year)))/giu;

/** Every figure of a text in order. */
export function figuresIn(text: string): Figure[] {
  const parts = [...ratiosIn(text), ...fractionsIn(text)];
  const whole = findQuantities(text)
    .map((quantity) => figureOf(text, quantity))
    .filter(
      ({ dimension, span }) => dimension !== 'share' && !parts.some((part) => overlaps(part.span, span)),
    );
  return [...whole, ...parts].sort((a, b) => a.span.start - b.span.start);
}

const SPACED: Readonly<Record<string, string>> = { s: 'second', h: 'hour', d: 'day', m: 'minute' };

/** `1.2 s`: the reader of numbers takes a unit of one letter only where it touches. */
const spacedUnit = (text: string, { kind, unit, span }: Quantity): string | undefined =>
  kind === 'count' && !unit
    ? SPACED[/^\s([shd])(?![\p{L}\p{N}])/u.exec(text.slice(span.end, span.end + 3))?.[1] ?? '']
    : undefined;

function figureOf(text: string, quantity: Quantity): Figure {
  const { span, kind, value, high, unit, currency, per, approximate, bound, unitEnd } = quantity;
  const words = text.slice(span.start, span.end);
  const spaced = spacedUnit(text, quantity);
  if (spaced) return figureOf(text, { ...quantity, kind: 'duration', unit: spaced });
  const plain = {
    span,
    end: unitEnd,
    approximate,
    vague: kind === 'count' && /^\p{L}+s(?:\sof\s\p{L}+s)?$/iu.test(words) && !/(?:two|three)/i.test(words),
    ...(per && { per }),
    ...(bound && { bound }),
    ...(currency && { currency }),
    ...(unit && { unit }),
  };
  const scaled = (dimension: Dimension, by = 1): Figure => ({
    ...plain,
    dimension,
    value: value * by,
    ...(high !== undefined && { high: high * by }),
  });
  switch (kind) {
    case 'percent':
      return scaled(
        /point|pts|pp|bps/i.test(words) ? 'points' : 'percent',
        /bps|basis/i.test(words) ? 0.01 : 1,
      );
    case 'multiplier':
      return scaled('factor');
    case 'fraction':
      return scaled('share');
    case 'duration':
      return scaled('duration', SECONDS[unit ?? ''] ?? 1);
    case 'data':
      return scaled('data', BYTES[/([kmgtp])i?b/i.exec(words)?.[1]?.toLowerCase() ?? ''] ?? 1);
    default:
      return scaled(kind);
  }
}

const WORDS: Readonly<Record<string, number>> = { ...COUNTS, eight: 8, ten: 10, hundred: 100 };
const IN =
  /\b(?<part>\d{1,2}|one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of|of every|in every)\s(?<whole>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a hundred)\b(?![\d.,]*\d)(?!\s(?:days?|weeks?|months?|years?|hours?|minutes?|quarters?|countries|cities|teams?|offices|regions|markets|plants|sites|languages))/giu;

/** `one in five`, `9 out of 10`. */
const ratiosIn = (text: string): Figure[] =>
  [...text.matchAll(IN)].flatMap(({ 0: words, index, groups }) => {
    const [part, whole] = [groups!.part!, groups!.whole!].map(
      (word) => WORDS[word.toLowerCase().replace(/^a /, '')] ?? Number(word),
    ) as [number, number];
    const span = { start: index, end: index + words.length };
    if (!(part < whole) || whole > 100) return [];
    return [
      {
        span,
        end: span.end,
        dimension: 'percent',
        value: (part / whole) * 100,
        approximate: true,
        vague: false,
      },
    ];
  });

/** `a third`, `two fifths`, `half`. */
const fractionsIn = (text: string): Figure[] =>
  [...text.matchAll(FRACTION)].flatMap((match) => {
    const { count, part, many } = match.groups!;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (many && (!count || part === 'quarter')) return [];
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (
      !count &&
      !/\b(?:by|in|to|than|over|about|nearly|almost)\s(?:about\s)?$/i.test(before) &&
      !/^\sof\s/.test(after)
    )
      return [];
    const value = (COUNTS[count?.toLowerCase() ?? 'a'] ?? 1) / PARTS[part!.toLowerCase()]!;
    if (value >= 1) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const bound = /\b(?:more than|over|at least)\s(?:an?\s)?$/i.test(before)
      ? { bound: 'at-least' as const }
      : {};
    return [
      { span, end: span.end, dimension: 'share' as const, value, approximate: true, vague: false, ...bound },
    ];
  });
