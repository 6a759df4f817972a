import { type Point, pointsIn } from './date-points.ts';

/** A date or range of dates as printed in one line. */
export interface FoundDate {
  /** The printed date itself, in the text it was found in. */
  start: number;
  end: number;
  /** The date with its brackets, leading words ("since") and trailing duration: what to take out of the line. */
  outer: { start: number; end: number };
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** It says that it goes on: "since 2019", "2019 – present". */
  open: boolean;
  /** Two ends, or one end and "since", "until" or "present". */
  range: boolean;
}

const BETWEEN =
  /^\s*\.?\s*(?:[-–—−‐‑‒―~→>›»➔]{1,3}|\b(?:to|until|till|til|through|thru|bis(?: zum)?|a|au|al|hasta|ate|tot(?: en met)?|t\/m|jusqu'(?:a|en)|and still|e|y)\b)\s*(?:bis\s+|ate\s+|a\s+|la\s+|l'|o\s+|the\s+|zum\s+)?$/;
const YEARS_BETWEEN = /^\s*(?:\/|,)\s*$/;
const SINCE =
  /(?:^|[\s(,|])(?:since|from|starting|seit|ab|depuis|desde|sinds|vanaf|dal)(?:\s+(?:le|el|dem|o))?\s*:?\s+$/;
const FROM =
  /(?:^|[\s(,|])(?:von|vom|de|du|van|entre|between|da|dates?|zeitraum|periode?|duration|date)\s*:?\s+$/;
const UNTIL = /(?:^|[\s(,|])(?:until|till|bis|jusqu'(?:a|en)|hasta|ate|tot)\s+$/;
const ENDING =
  /(?:^|[\s(,|:–—-])(?:(?:expected|anticipated|projected|est\.?|exp\.?)(?:\s+(?:graduation|completion|in))?|graduat(?:ed|ing|ion)(?:\s+(?:date|in|expected))?|(?:conferred|completed|awarded|received|class of|abschluss|voraussichtlich|diplome en|obtenu en|promotion|promo|graduado en|formado em|prevu|previsto|afgerond|finished))\s*:?\s*(?:in\s+)?$/;
const DURATION =
  /^ *[,·•|;:–—-]? *[([]?\s*(?:(?:about|ca\.?|approx\.?|over|less than|env\.?)\s*)?\d+(?:[.,]\d+)?\s?\+?\s*(?:years?|yrs?|y(?= ?\d)|months?|mos?|weeks?|jahren?|jahre?|monaten?|monate?|mon|ans?|annees?|mois|anos?|meses|mes|jaar|jaren|maanden|maand|mnd)\b\.?(?:[\s,]*(?:and|und|et|y|e|en)?\s*\d+\s*(?:months?|mos?|m|monate?n?|mois|meses|mes|maanden|maand|mnd)\b\.?)?\s*[)\]]?/;

/** Folds letter for letter, so that places in the result are places in the text. */
const foldInPlace = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const plain = text[at]!.normalize('NFD')[0]!.toLowerCase();
    return plain.length !== 1 ? text[at]! : '’‘`´'.includes(plain) ? "'" : plain === '\u00a0' ? ' ' : plain;
  }).join('');

const iso = ({ year, month, day }: Point): string | undefined =>
  year === undefined
    ? undefined
    : [String(year), month && String(month).padStart(2, '0'), month && day && String(day).padStart(2, '0')]
        .filter(Boolean)
        .join('-');

/** The second end of "2012 – 13", "2019/20" and "1999-03". */
function shortEnd(folded: string, first: Point): Point | undefined {
  if (first.month || !first.year) return undefined;
  const match = /^\s?[-–—/]\s?'?(\d\d)(?![\d./-]|\s?[-–/]\s?\d)/.exec(folded.slice(first.end));
  if (!match) return undefined;
  const year = Math.floor(first.year / 100) * 100 + +match[1]!;
  return { start: first.end, end: first.end + match[0].length, year: year < first.year ? year + 100 : year };
}

/** All dates and ranges of one line of text, in six languages. Says nothing that is not printed there. */
export function findDates(text: string, dayFirst = false): FoundDate[] {
  if (!/\d|year|yyyy/i.test(text)) return [];
  const folded = foldInPlace(text);
  const points = pointsIn(folded, dayFirst);
  const found: FoundDate[] = [];
  for (let i = 0; i < points.length; i++) {
    const first = points[i]!;
    if (first.present) continue;
    const next = points[i + 1];
    const gap = next ? folded.slice(first.end, next.start) : '';
    const joined =
      next &&
      (BETWEEN.test(gap) ||
        (next.present && /^\s*$/.test(gap)) ||
        (!first.weak && !first.month && !next.present && !next.month && YEARS_BETWEEN.test(gap)));
    const second = joined ? next : shortEnd(folded, first);
    if (first.weak && !(joined && (next!.year || next!.present) && (first.year || next!.year))) continue;
    if (joined) i++;
    found.push(assemble(folded, first, second));
  }
  return found;
}

function assemble(folded: string, first: Point, second: Point | undefined): FoundDate {
  const before = folded.slice(0, first.start);
  const start = { ...first };
  if (second && start.year === undefined && second.year !== undefined)
    start.year = start.month! > (second.month ?? 12) ? second.year - 1 : second.year;
  const end = second?.end ?? first.end;
  const since = !second && SINCE.test(before);
  const until = !second && (UNTIL.test(before) || ENDING.test(before));
  const dangling =
    !second && /^\s*[-–—]\s*(?:$|[|,)\]])/.test(folded.slice(end)) && !/[-–—]\s*$/.test(before);
  return {
    start: first.start,
    end,
    outer: outerSpan(folded, first.start, end, dangling),
    from: until ? undefined : iso(start),
    to: until ? iso(start) : second && !second.present ? iso(second) : undefined,
    open: since || dangling || Boolean(second?.present),
    range: Boolean(second) || since || dangling || until,
  };
}

function outerSpan(folded: string, start: number, end: number, dangling: boolean) {
  const outer = { start, end };
  if (dangling) outer.end += /^\s*[-–—]/.exec(folded.slice(end))![0].length;
  for (const word of [SINCE, UNTIL, ENDING, FROM]) {
    const match = word.exec(folded.slice(0, start));
    if (!match) continue;
    outer.start = start - match[0].replace(/^[\s(,|:–—-]+/, '').length;
    break;
  }
  const duration = DURATION.exec(folded.slice(outer.end));
  const opened = /[([]\s*$/.exec(folded.slice(0, outer.start));
  if (duration && (opened || !/[)\]]\s*$/.test(duration[0]) || /[([]/.test(duration[0])))
    outer.end += duration[0].length;
  const closed = /^\s*[)\]]/.exec(folded.slice(outer.end));
  if (opened && closed) {
    outer.start -= opened[0].length;
    outer.end += closed[0].length;
    const after = DURATION.exec(folded.slice(outer.end));
    if (after) outer.end += after[0].length;
  } else if (opened && /[)\]]\s*$/.test(folded.slice(end, outer.end))) outer.start -= opened[0].length;
  return outer;
}

/** The text says only how long: "3 yrs 2 mos". */
export const isDuration = (text: string): boolean => {
  const folded = foldInPlace(text.trim());
  const match = DURATION.exec(folded);
  return match !== null && match[0].trim().length === folded.length;
};

/** One date in whatever form it is written, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function readDate(text: string): string | undefined {
  const stamp = /^(\d{4})-(\d{2})-(\d{2})T/.exec(text);
  const [found] = findDates(stamp ? stamp[0].slice(0, 10) : text);
  return found?.from ?? found?.to;
}
