import type { Span } from '../../document/index.ts';
import { subjectOf } from '../subject.ts';
import { directionAt, howChanged } from './change.ts';
import { type Dimension, type Figure, figuresIn, SECONDS } from './figures.ts';

/** One thing that a sentence measures: how much it is, or from where to where it went, or by how much. */
export interface Measure {
  /** All its figures, with what they count. */
  span: Span;
  dimension: Dimension;
  from?: Figure;
  to?: Figure;
  /** How it stands, where no change is told. */
  level?: Figure;
  /** By how much it changed; its dimension may be another one. */
  by?: Figure;
  /** 1 up, −1 down; absent where the words do not say. */
  direction?: 1 | -1;
  /** What the clause is about, and what the whole sentence is about. */
  subject: ReadonlyMap<string, number>;
  sentence: ReadonlyMap<string, number>;
  /** The clause it stands in. */
  clause: Span;
}

/** Characters of a sentence that are read; no result is told in more. */
const READ = 1200;

/** Lines of a person's documents; each is read for its claims and again for what it contradicts. */
const REMEMBERED = 4000;
const known = new Map<string, readonly Measure[]>();

/** What a sentence measures, in order. */
export function measuresIn(text: string): readonly Measure[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= REMEMBERED) known.clear();
  const read = readMeasures(text);
  known.set(text, read);
  return read;
}

function readMeasures(whole: string): Measure[] {
  const text = whole.slice(0, READ);
  // `3 of them` is a part of what was just told.
  const figures = figuresIn(text).filter(
    ({ vague, span }) =>
      !vague &&
      !/^\s(?:\p{L}+\s)?of (?:them|whom|which|these|those)\b/iu.test(text.slice(span.end, span.end + 24)),
  );
  if (figures.length === 0) return [];
  const sentence = subjectOf(text);
  const measures: Measure[] = [];
  for (let at = 0; at < figures.length; at++) {
    const [figure, next] = [figures[at]!, figures[at + 1]];
    const pair = next && pairOf(text, figure, next);
    const clause = clauseAt(text, figure, pair ? next : figure);
    const subject = subjectOf(text.slice(clause.start, clause.end));
    const plain = { subject, sentence, clause };
    if (pair) {
      at++;
      const { from, to } = pair;
      const direction = to.value === from.value ? undefined : to.value > from.value ? 1 : -1;
      const span = { start: figure.span.start, end: Math.max(next.span.end, next.end) };
      measures.push({ ...plain, span, dimension: to.dimension, from, to, ...(direction && { direction }) });
    } else measures.push({ ...plain, ...single(text, figure, clause) });
  }
  return measures;
}

type Single = Pick<Measure, 'span' | 'dimension' | 'level' | 'by' | 'to' | 'direction'>;

function single(text: string, figure: Figure, clause: Span): Single {
  const span = { start: figure.span.start, end: Math.max(figure.span.end, figure.end) };
  const { dimension } = figure;
  const direction = directionAt(text, figure, clause);
  const told = direction && { direction };
  const changed = howChanged(text, figure, clause);
  if (changed === 'by') return { span, dimension, by: figure, ...told };
  // `down to a third` is down by two.
  if (changed === 'to' && dimension === 'share')
    return { span, dimension, by: { ...figure, value: 1 - figure.value }, direction: -1 };
  if (changed === 'to') return { span, dimension, to: figure, ...told };
  if (dimension === 'share')
    return {
      span,
      dimension: 'percent',
      level: { ...figure, dimension: 'percent', value: figure.value * 100 },
    };
  return { span, dimension, level: figure };
}

const LOOSE =
  '(?:about|just|only|under|over|nearly|around|almost|some|an?|below|above|approximately|roughly|less than|more than|well)\\s+';
const TO = new RegExp(
  `^[\\s,]*(?:\\([^)]*\\)\\s*)?(?:[\\p{L}'’-]+\\s+){0,5}?(?:to|into|→|->|=>|–>|auf|à|a|[(]?(?:later|then|now|eventually|today|by the end))\\s+(?:${LOOSE})*[$€£~+-]*$`,
  'iu',
);
const FROM = new RegExp(
  `^[\\s,;(–—-]*(?:[\\p{L}'’-]+\\s+){0,4}?(?:instead of|rather than|down from|up from|from|not|formerly|previously|once|was|were|before(?:hand)?|had been|compared (?:with|to)|against|as opposed to|vs\\.?|versus|used to (?:be|take|have|need)|earlier|originally|statt|au lieu de|en vez de|en lugar de|invece di)\\s+(?:it\\s+(?:was|took)\\s+)?(?:${LOOSE})*[$€£~+-]*$`,
  'iu',
);
const MOVES =
  /\b(?:from|went|go(?:es|ing)?|cut(?:ting)?|reduc\p{L}*|rais\p{L}*|gr[eo]w\p{L}*|rose|ris\p{L}*|f[ea]ll\p{L}*|dropp?\p{L}*|brought|bring\p{L}*|t[oa]ke?n?|took|mov\p{L}*|increas\p{L}*|decreas\p{L}*|lower\p{L}*|shorten\p{L}*|improv\p{L}*|shr[aiu]nk\p{L}*|scal\p{L}*|lift\p{L}*|push\p{L}*|got|slash\p{L}*|doubl\p{L}*|expand\p{L}*|climb\p{L}*)\b/iu;

/** Two figures that are the ends of one change; the second takes the unit of the first where it has none, and the other way round. */
function pairOf(text: string, first: Figure, second: Figure): { from: Figure; to: Figure } | undefined {
  const between = text.slice(first.span.end, second.span.start);
  if (between.length > 60 || /[.!?]\s/.test(between)) return undefined;
  const [one, other] = alike(first, second) ?? [];
  if (!one || !other) return undefined;
  if (TO.test(between)) {
    const moved =
      /[→>]|\b(?:later|then|now|eventually|today|end)\b/i.test(between) ||
      other.value < one.value ||
      MOVES.test(text.slice(Math.max(0, first.span.start - 80), first.span.start));
    return moved ? { from: one, to: other } : undefined;
  }
  return FROM.test(between) ? { from: other, to: one } : undefined;
}

function alike(one: Figure, other: Figure): [Figure, Figure] | undefined {
  if (
    one.dimension === other.dimension &&
    (one.dimension !== 'count' || !one.unit || !other.unit || one.unit === other.unit)
  ) {
    if (one.dimension !== 'count') return [one, other];
    return [withUnit(one, other), withUnit(other, one)];
  }
  if (![one, other].every(({ dimension }) => PAIRED.has(dimension))) return undefined;
  if (isBare(other)) return [one, scaledLike(other, one)];
  return isBare(one) ? [scaledLike(one, other), other] : undefined;
}

/** Dimensions in which something has a value before and a value after. */
const PAIRED = new Set<Dimension>([
  'percent',
  'points',
  'money',
  'duration',
  'data',
  'count',
  'rating',
  'rank',
]);
const isBare = ({ dimension, unit }: Figure): boolean => dimension === 'count' && !unit;
const withUnit = (figure: Figure, model: Figure): Figure =>
  figure.unit || !model.unit ? figure : { ...figure, unit: model.unit, ...(model.per && { per: model.per }) };

/** `9 days to 4`: the four are days too. */
function scaledLike(figure: Figure, { dimension, unit, currency, per, value }: Figure): Figure {
  const thousands = dimension === 'money' && value >= 1e3 && figure.value < 1e3;
  const scale = dimension === 'duration' ? (SECONDS[unit ?? ''] ?? 1) : thousands ? scaleOf(value) : 1;
  return {
    ...figure,
    dimension,
    value: figure.value * scale,
    ...(unit && { unit }),
    ...(currency && { currency }),
    ...(per && !figure.per && { per }),
  };
}

const scaleOf = (value: number): number => 10 ** (3 * Math.floor(Math.log10(value) / 3));

/** What parts clauses; a comma or colon within figures parts nothing. */
const BREAK = /[;()]\s*|[:,](?!\d)\s*|\s[–—]\s|\s(?:and|while|whereas|but|und|et|y)\s/giu;

/** The clause around figures: up to the marks and conjunctions before and behind that part it from other figures. */
function clauseAt(text: string, first: Figure, last: Figure): Span {
  let start = 0;
  let end = text.length;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (index + mark.length <= first.span.start) start = index + mark.length;
    else if (index >= last.end && index >= last.span.end) {
      end = index;
      break;
    }
  }
  return { start, end };
}
