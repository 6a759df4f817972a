import { readDate } from '@throughline/core/reading';
import { type Bag, isBag, isEmpty, type Note, plainKey, textOf } from './values.ts';

const OPEN =
  /^(?:present|current(?:ly)?|now|ongoing|today|to date|till (?:date|now)|heute|aujourd'hui|actualidad|actualmente|presente|atual|heden|oggi|-|–|—|n\/a|null|none|true)$/i;

/** A date in one of the forms that say nothing beside it. */
const PLAIN = /^(?:\d{1,2}(?:\.|st|nd|rd|th)?[\s./-]+)?(?:\p{L}{3,12}\.?[\s,.'’/-]+|\d{1,2}[\s./-]+)?\d{4}$/u;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Reads a date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. What is written and not kept is noted; an open end is no date. */
export function dateOf(value: unknown, name: string, isEnd: boolean, note: Note): string | undefined {
  const text = isBag(value) ? spelled(value) : textOf(value, name, note);
  if (text === undefined) {
    note(value, `"${name}" is not a date that can be read.`);
    return undefined;
  }
  if (isEnd && OPEN.test(text)) return undefined;
  const date = fromNumber(text) ?? validDate(text);
  if (!date) note(value, `"${name}" is not a date that can be read.`);
  else if (!isSaid(text, date)) note(value, `Of "${name}" only ${date} is kept.`);
  return date;
}

/** Nothing but the date is said: a part that is no month or day counts as something else. */
const isSaid = (text: string, date: string) =>
  ISO.test(text)
    ? text.startsWith(date) && (date.length === 10 || text.length === date.length)
    : PLAIN.test(text) || /^\d{6,}$/.test(text);

function validDate(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const date = readDate(text);
  return date && /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date)
    ? date
    : undefined;
}

/** `{ year, month, day }` as programs keep it. */
function spelled(value: Bag): string | undefined {
  const part = (name: string) => Object.entries(value).find(([key]) => plainKey(key) === name)?.[1];
  const [year, month, day] = ['year', 'month', 'day'].map(part);
  if (isEmpty(year)) return undefined;
  if (isEmpty(month)) return String(year);
  return Number(month) > 0
    ? [year, month, ...(isEmpty(day) ? [] : [day])].map((it) => String(it).padStart(2, '0')).join('-')
    : `${month} ${year}`;
}

/** `202103`, `20210315`, and moments counted in seconds or milliseconds. */
function fromNumber(text: string): string | undefined {
  if (!/^\d{6,14}$/.test(text)) return undefined;
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/.exec(text) ?? [];
  if (year) return validDate([year, month, ...(day ? [day] : [])].join('-'));
  if (text.length < 9) return undefined;
  return validDate(new Date(Number(text) * (text.length < 12 ? 1000 : 1)).toISOString().slice(0, 10));
}

/** Keys under which one text has both ends. */
const BOTH = new Set(['date', 'dates', 'period', 'daterange', 'timeframe', 'duration', 'years', 'timespan']);

/** Parts a text with both ends in two, where an entry has ends; an object with them is taken as it is. */
export function withBothEnds(source: Bag, fields: object): Bag {
  if (!('startDate' in fields)) return source;
  const found = Object.entries(source).find(([key, value]) => BOTH.has(plainKey(key)) && !isEmpty(value));
  if (!found || ['startDate', 'endDate', 'start', 'end'].some((key) => !isEmpty(source[key]))) return source;
  const [key, value] = found;
  const { [key]: _, ...rest } = source;
  if (isBag(value))
    return isEmpty(value.year) && !Object.keys(value).some((it) => it in rest)
      ? { ...rest, ...value }
      : source;
  if (typeof value !== 'string' || value.length > 100) return source;
  const ends = value.split(/\s+(?:-|to|until|till|bis|à|a|hasta|até|tot)\s+|\s*[–—]\s*/i);
  if (ends.length > 2 || !readDate(ends[0]!)) return source;
  return { ...rest, startDate: ends[0], ...(ends[1] && { endDate: ends[1] }) };
}
