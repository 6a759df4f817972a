import { readDate } from '../reading/index.ts';

export const DATE_KEYS = new Set(['startDate', 'endDate', 'date', 'releaseDate']);

const ISO = /^\d{4}(?:-\d\d){1,2}$/;

const STILL =
  /^(?:present|current|currently|today|now|ongoing|to date|heute|aktuell|laufend|jetzt|aujourd[’']hui|actuel|présent|actualidad|actual|presente|atual|hoje|heden|nu|nog steeds)$/i;

export interface Refusal {
  message: string;
  hint: string;
}

/** The value as the résumé keeps it (dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` for none), or why it cannot. */
export function valueFor(key: string, given: string | null): { value: string | null } | Refusal {
  const typed = given?.replace(/\s+/g, ' ').trim() ?? '';
  if (DATE_KEYS.has(key)) return dateFor(key, typed);
  if (key === 'name' && given !== null && typed === '')
    return { message: 'There is nothing in it.', hint: 'Type the name, or take the field away.' };
  if (typed === '') return { value: null };
  if (key === 'email' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed))
    return { message: `“${typed}” is no e-mail address.`, hint: 'Type it as in name@example.org.' };
  if (key === 'phone' && typed.replace(/\D/g, '').length < 5)
    return {
      message: `“${typed}” is no phone number.`,
      hint: 'Type it with its digits, as in +49 170 555 0142.',
    };
  if (key === 'url' && !/^(?:https?:\/\/)?[^\s/@]+\.[^\s/.]{2,}(?:\/\S*)?$/i.test(typed))
    return {
      message: `“${typed}” is no address of a page.`,
      hint: 'Type it as in https://example.org/name.',
    };
  return { value: typed };
}

function dateFor(key: string, typed: string): { value: string | null } | Refusal {
  if (typed === '' || (key === 'endDate' && STILL.test(typed))) return { value: null };
  const years = typed.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const value = ISO.test(typed) ? typed : readDate(typed);
  if (value && years.length < 2 && isDay(value)) return { value };
  return {
    message: `“${typed}” is no date.`,
    hint: `Type a year, a month and year, or a day: 2021, March 2021, 2021-03-15${key === 'endDate' ? ', or “present”' : ''}.`,
  };
}

/** There is such a day: no 31 February, no month 13. Whatever carries over into another month is none. */
function isDay(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** An end that lies before the start, as far as both are known: `2020` and `2020-05` do not contradict. */
export function isReversed(start: unknown, end: unknown): boolean {
  if (typeof start !== 'string' || typeof end !== 'string') return false;
  const known = Math.min(start.length, end.length);
  return end.slice(0, known) < start.slice(0, known);
}
