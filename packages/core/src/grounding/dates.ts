import type { Span } from '../document/index.ts';

/** A day of the calendar as far as it is told. */
export interface CalendarDate extends Span {
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  season?: string;
  quarter?: number;
}

/** From one date to another; `open` where it lasts until today. */
export interface DateRange extends Span {
  from: CalendarDate;
  until?: CalendarDate;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?<year>(?:19[5-9]|20[0-4])\\d)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])';
/** What comes after a figure that only looks like a year: `2,400`, `2000 users`, `1999%`. */
const NO_MORE = '(?![\\p{L}\\p{N}%+]|[.,]\\d|\\s?(?:%|percent|ms|kg|km|k|m|x)(?![\\p{L}]))';

const FORMS = [
  `(?<year>(?:19|20)\\d\\d)-(?<digits>0[1-9]|1[0-2])(?:-${DAY})?${NO_MORE}`,
  `${DAY}(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTH},?\\s${YEAR}${NO_MORE}`,
  `\\b${MONTH}\\s${DAY}(?:st|nd|rd|th)?,?\\s${YEAR}${NO_MORE}`,
  `\\b${MONTH}(?:\\sof)?[\\s,-]{1,2}${YEAR}${NO_MORE}`,
  `\\b(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?\\s${YEAR}${NO_MORE}`,
  `\\bQ(?<quarter>[1-4])[\\s/-]?${YEAR}${NO_MORE}`,
  `(?<digits>0?[1-9]|1[0-2])[/.]${YEAR}${NO_MORE}`,
  `(?<![\\p{L}\\p{N}.,$€£-]|[$€£]\\s)${YEAR}${NO_MORE}`,
  `(?<=(?:19|20)\\d\\d-)${YEAR}${NO_MORE}`,
  `(?<=\\b(?:in|since|until|by|of|early|late|mid|last|between|and|to|from)[\\s-])(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\\b(?!\\s\\d|,\\s\\d)`,
  `(?<=[12]\\d\\d\\d\\s?[–—-]\\s?)(?<short>\\d\\d)${NO_MORE}`,
].map((form) => new RegExp(form, /January\|/.test(form) ? 'gu' : 'giu'));

/** Every date of a text, in order. */
export function datesIn(text: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      if (isCount(text, span, match.groups!)) continue;
      found.push({ ...span, ...partsOf(match.groups!) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `2000 users` is a count, `2016 projects` may be either: only round figures before a plural are counts. */
const isCount = (
  text: string,
  { start, end }: Span,
  { month, digits, season, quarter }: Record<string, string>,
) =>
  !(month || digits || season || quarter) &&
  end - start === 4 &&
  Number(text.slice(start, end)) % 50 === 0 &&
  /^\s+\p{Ll}[\p{L}-]*s\b/u.test(text.slice(end));

function partsOf({ year, month, digits, day, season, quarter, short }: Record<string, string | undefined>) {
  const found: Omit<CalendarDate, 'start' | 'end'> = {};
  if (year) found.year = Number(year);
  if (short) found.year = 2000 + Number(short);
  if (month) found.month = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (digits) found.month = Number(digits);
  if (day) found.day = Number(day);
  if (season) found.season = season.toLowerCase().replace('autumn', 'fall');
  if (quarter) found.quarter = Number(quarter);
  return found;
}

const TO = /^\s*(?:[–—‒-]|to|until|till|through|→|\/)\s*$/iu;
const OPEN = /^\s*(?:[–—‒-]|to|until|till|→)\s*(?:present|now|today|current|ongoing|date)\b/iu;

/** `Mar 2021 – Present`, `2016–2019`, `since 2019`. */
export function rangesIn(text: string, dates: readonly CalendarDate[]): DateRange[] {
  const ranges: DateRange[] = [];
  for (const [at, from] of dates.entries()) {
    if ((ranges.at(-1)?.end ?? 0) > from.start) continue;
    const next = dates[at + 1];
    const open = OPEN.exec(text.slice(from.end, from.end + 24));
    if (next && TO.test(text.slice(from.end, next.start)))
      ranges.push({ start: from.start, end: next.end, from, until: next });
    else if (open) ranges.push({ start: from.start, end: from.end + open[0].length, from });
    else if (/\b(?:since|from)\s+$/iu.test(text.slice(0, from.start)))
      ranges.push({ start: from.start, end: from.end, from });
  }
  return ranges;
}

/** Months since year 0 at which a date begins. */
export const monthOf = ({ year, month }: CalendarDate): number => (year ?? 0) * 12 + (month ?? 1) - 1;

/** Whether one date says nothing that the other does not: `2023` of `12 Oct 2023`. */
export function within(told: CalendarDate, fact: CalendarDate): boolean {
  if (told.year !== undefined && told.year !== fact.year) return false;
  if (told.month !== undefined && fact.month !== undefined && told.month !== fact.month) return false;
  if (told.month !== undefined && fact.month === undefined) return fact.season !== undefined;
  if (told.day !== undefined && told.day !== fact.day) return false;
  if (told.quarter !== undefined)
    return (
      fact.quarter === told.quarter ||
      (fact.month !== undefined && Math.ceil(fact.month / 3) === told.quarter)
    );
  if (told.season !== undefined && fact.season !== undefined) return told.season === fact.season;
  return true;
}
