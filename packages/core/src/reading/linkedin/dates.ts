import { fold } from '../resume/words/fold.ts';
import { MONTHS } from '../resume/words/months.ts';
import { monthOf } from './words/month-names.ts';

/** What a cell says of a date. `either` are the two numbers of "3/12/2024", day and month in an order not yet known. */
export interface CellDate {
  year: number;
  month?: number;
  day?: number;
  either?: [number, number];
}

export type DayMonthOrder = 'day-first' | 'month-first';

/** Where the digits of other scripts begin. */
const DIGIT_ZERO = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const TIME =
  /(?:^|[\sT,])(?:um|at|a las|à)?\s*\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|上午|下午|오전|오후)?\s*(?:z|utc|gmt|[a-z]{3,4})?\s*(?:[+-]\d{2}:?\d{2})?$/i;

const fullYear = (digits: string) =>
  digits.length === 4 ? +digits : +digits > 60 ? 1900 + +digits : 2000 + +digits;

const FORMS: [RegExp, (m: RegExpExecArray) => CellDate][] = [
  [
    /^(\d{4})\s*[-/.年년]\s*(\d{1,2})(?:\s*[-/.月월]\s*(\d{1,2})?\s*[日일.]?)?$/,
    (m) => ({ year: +m[1]!, month: +m[2]!, ...(m[3] && { day: +m[3] }) }),
  ],
  [
    /^(\d{1,2})\s+(?:thg|tháng)\.?\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})$/i,
    (m) => ({ year: +m[3]!, month: +m[2]!, day: +m[1]! }),
  ],
  [/^(\d{4})\s*年?$/, (m) => ({ year: +m[1]! })],
  [
    /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4}|\d{2})\.?$/,
    (m) => ({ year: fullYear(m[3]!), month: +m[2]!, day: +m[1]! }),
  ],
  [/^(\d{1,2})\s*[-/]\s*(\d{1,2})\s*[-/]\s*(\d{4}|\d{2})$/, (m) => numbers(+m[1]!, +m[2]!, fullYear(m[3]!))],
  [/^(\d{1,2})\s*[-/.]\s*(\d{4})$/, (m) => ({ year: +m[2]!, month: +m[1]! })],
  [/^(\d{4})(\d{2})(\d{2})$/, (m) => ({ year: +m[1]!, month: +m[2]!, day: +m[3]! })],
  [/^([2-7]\d{4})(?:[.,]\d+)?$/, (m) => ofDay(+m[1]! - 25_569)],
  [/^(1[0-9]{9})(?:\d{3})?$/, (m) => ofDay(+m[1]! / 86_400)],
];

/** No date is longer, with its weekday, its hour and its zone. */
const LONGEST = 80;

/** How LinkedIn writes most times, and programs nearly all. */
const STAMP = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?UTC|Z)?)?$/;

/** How LinkedIn writes days. */
const USUAL = /^(\d{2}) ([A-Z][a-z]{2}) (\d{4})$/;

/** A date in whatever form a cell has it, in any of LinkedIn's languages; nothing when it is none. */
export function readCellDate(cell: string): CellDate | undefined {
  if (cell.length > LONGEST) return undefined;
  const stamp = STAMP.exec(cell);
  if (stamp) return possible({ year: +stamp[1]!, month: +stamp[2]!, day: +stamp[3]! });
  const usual = USUAL.exec(cell);
  const month = usual && MONTHS.get(usual[2]!.toLowerCase());
  if (month) return possible({ year: +usual[3]!, month, day: +usual[1]! });
  const text = tidy(cell);
  if (!/\d/.test(text)) return undefined;
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return possible(read(match));
  }
  return possible(inWords(text));
}

function tidy(cell: string): string {
  const text = cell
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  const digits = /\P{ASCII}/u.test(text) ? westernDigits(text) : text;
  const stamp = digits.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
  return stamp.replace(TIME, '').replace(/[\s,]+$/, '');
}

/** Digits of other scripts as 0 to 9. */
const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = DIGIT_ZERO.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** Two numbers before a year: an order follows when one of them cannot be a month. */
function numbers(first: number, second: number, year: number): CellDate {
  if (first > 12) return { year, month: second, day: first };
  if (second > 12 || first === second) return { year, month: first, day: second };
  return { year, either: [first, second] };
}

/** "05 ene. 2024", "Feb 5, 2026", "7-Feb-22", "5 de enero de 2024", "Mar 2021". */
function inWords(text: string): CellDate | undefined {
  const parts =
    fold(text)
      .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  const words = parts.filter((part) => /\p{L}/u.test(part));
  const figures = parts.filter((part) => /^\d+$/.test(part));
  const month = words.map(monthOf).find(Boolean);
  if (!month || figures.length === 0 || figures.length > 2 || words.length > 5) return undefined;
  // Beside the month stand at most a weekday's three letters, "de", "le", "utc": a longer word is no date's.
  if (words.some((word) => word.length > 4 && !monthOf(word))) return undefined;
  const at = figures.findIndex((figure) => figure.length === 4);
  const year = at === -1 ? figures.at(-1)! : figures[at]!;
  if (year.length !== 4 && year.length !== 2) return undefined;
  const day = figures.find((_, index) => index !== (at === -1 ? figures.length - 1 : at));
  return { year: fullYear(year), month, ...(day && { day: +day }) };
}

const ofDay = (days: number): CellDate => {
  const date = new Date(Math.floor(days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Only days that the calendar has. */
function possible(date: CellDate | undefined): CellDate | undefined {
  if (!date || date.month === undefined) return date;
  if (date.month < 1 || date.month > 12) return undefined;
  if (date.day === undefined) return date;
  return date.day >= 1 && date.day <= new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()
    ? date
    : undefined;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; without an order, "3/12/2024" is only sure of its year. */
export function isoOf({ year, month, day, either }: CellDate, order?: DayMonthOrder): string {
  const [m, d] = either && order ? (order === 'day-first' ? [either[1], either[0]] : either) : [month, day];
  const two = (figure: number) => String(figure).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...(m ? [two(m), ...(d ? [two(d)] : [])] : [])].join('-');
}

/**
 * Which of two numbers is the day, from all the dates of one column: one that only fits one order decides for all;
 * failing that, the order in which the rows run smoothly, since LinkedIn lists the newest first.
 */
export function orderOf(cells: readonly string[], hint?: DayMonthOrder): DayMonthOrder | undefined {
  const slashed = cells.flatMap((cell) => {
    const match =
      cell.length <= LONGEST && /^(\d{1,2})\s*[-/]\s*(\d{1,2})\s*[-/]\s*(\d{4}|\d{2})$/.exec(tidy(cell));
    return match ? [{ first: +match[1]!, second: +match[2]!, year: fullYear(match[3]!) }] : [];
  });
  const dayFirst = slashed.filter(({ first, second }) => first > 12 && second <= 12).length;
  const monthFirst = slashed.filter(({ first, second }) => second > 12 && first <= 12).length;
  if (dayFirst || monthFirst) {
    // Both occur only where someone wrote dates by hand; a clear majority still says which is meant.
    if (dayFirst && monthFirst && Math.max(dayFirst, monthFirst) < 5 * Math.min(dayFirst, monthFirst))
      return undefined;
    return dayFirst > monthFirst ? 'day-first' : 'month-first';
  }
  return smoother(slashed) ?? hint;
}

function smoother(dates: { first: number; second: number; year: number }[]): DayMonthOrder | undefined {
  const turns = (month: 'first' | 'second', day: 'first' | 'second') => {
    const values = dates.map((date) => date.year * 10_000 + date[month] * 100 + date[day]);
    const steps = values.slice(1).map((value, at) => Math.sign(value - values[at]!));
    const up = steps.filter((step) => step > 0).length;
    return Math.min(up, steps.filter((step) => step < 0).length);
  };
  if (dates.length < 4) return undefined;
  const byMonth = turns('first', 'second');
  const byDay = turns('second', 'first');
  const noise = dates.length * 0.1;
  if (byMonth <= noise && byDay > 2 * byMonth + 1) return 'month-first';
  return byDay <= noise && byMonth > 2 * byDay + 1 ? 'day-first' : undefined;
}
