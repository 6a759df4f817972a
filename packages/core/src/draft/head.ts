import { readDate } from '../reading/index.ts';
import { decode, encode, masked } from './escapes.ts';
import type { EntryShape } from './shapes.ts';

/** Fields of an entry by their keys in a résumé. */
export type Fields = Record<string, string | string[]>;

export const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/;
const STILL =
  /^(?:present|current|now|today|ongoing|heute|aktuell|jetzt|aujourd[’']hui|actualidad|actual|atual|presente|heden|nu)$/i;
const ISO = String.raw`\d{4}(?:-\d\d){0,2}`;
const EXACT = new RegExp(
  `(?:^|,\\s+)(?:until (?<until>${ISO})|(?<from>${ISO})(?:\\s?[–—-]\\s?(?:(?<to>${ISO})|(?<open>present)))?)$`,
);
/** The last piece of a head, where it may be a date in words. */
const TAIL = /(?:^|,\s+|\s+[|·]\s+|\s*(?=\())(?<tail>[^,|·]{4,40})$/;
/** Nothing is said in it but when. */
const WHEN = /^(?:\p{L}{3,10}\.?\s+)?(?:\d{1,2}[./]){0,2}\d{4}$|^\d{4}(?:-\d\d){1,2}$/u;

/** What the line of an entry says. */
export const readHead = (raw: string, shape: EntryShape): Fields =>
  shape.line === 'post' ? readPost(raw, shape) : readKeywords(raw, shape);

function readPost(raw: string, { what, field, where, dates }: EntryShape): Fields {
  const blotted = masked(raw);
  const when = dates[0] === '-' ? undefined : datesIn(blotted, dates);
  const rest = raw.slice(0, when?.start ?? raw.length).trimEnd();
  const cut = where === undefined ? undefined : /,\s+/.exec(blotted.slice(0, rest.length));
  const first = rest.slice(0, cut?.index ?? rest.length);
  const inside = field && cut ? / in /.exec(masked(first)) : null;
  return filled({
    [what]: decode(first.slice(0, inside?.index ?? first.length)),
    ...(inside && { [field!]: decode(first.slice(inside.index + 4)) }),
    ...(cut && { [where!]: decode(rest.slice(cut.index + cut[0].length)) }),
    ...when?.fields,
  });
}

function datesIn(blotted: string, [start, end]: EntryShape['dates']) {
  const exact = EXACT.exec(blotted);
  if (exact) {
    const { until, from, to } = exact.groups!;
    const fields = end
      ? { [start]: from ?? '', [end]: until ?? to ?? '' }
      : to || until || exact.groups!.open
        ? undefined
        : { [start]: from ?? '' };
    if (fields) return { start: exact.index, fields };
  }
  const last = TAIL.exec(blotted.slice(-60));
  if (!last) return undefined;
  const tail = last.groups!.tail!.replace(/^\(|\)$/g, '');
  const parts = tail.split(/\s*[–—]\s*|\s+(?:-|to|bis|à|a|hasta)\s+|(?<=\d{4})-(?=\d{4}$)/);
  if (parts.length > (end ? 2 : 1) || !WHEN.test(parts[0]!)) return undefined;
  const [from, to] = parts as [string, string?];
  if (to !== undefined && !STILL.test(to) && !WHEN.test(to)) return undefined;
  const fields: Fields = { [start]: readDate(from) ?? '' };
  if (end && to && !STILL.test(to)) fields[end] = readDate(to) ?? '';
  return { start: Math.max(0, blotted.length - 60) + last.index, fields };
}

function readKeywords(raw: string, { what, aside, keywords }: EntryShape): Fields {
  const blotted = masked(raw);
  const colon = /:(?:\s+|$)/.exec(blotted);
  if (!colon && keywords && /,/.test(blotted)) return filled({ [keywords]: readList(raw) });
  const name = raw.slice(0, colon?.index ?? raw.length).trimEnd();
  const after = colon ? raw.slice(colon.index + colon[0].length) : '';
  const bracket = aside ? /\s\(([^()]*)\)$/.exec(masked(name)) : null;
  const level = bracket ? name.slice(bracket.index + 2, -1) : keywords ? '' : after;
  return filled({
    [what]: decode(name.slice(0, bracket?.index ?? name.length)),
    ...(aside && { [aside]: decode(level) }),
    ...(keywords && { [keywords]: readList(after) }),
  });
}

/** Values between commas. */
export function readList(raw: string): string[] {
  const values: string[] = [];
  let from = 0;
  for (const { index } of masked(raw).matchAll(/,/g)) {
    values.push(decode(raw.slice(from, index)));
    from = index + 1;
  }
  return [...values, decode(raw.slice(from))].filter((value) => value !== '');
}

export const writeList = (values: readonly string[]): string =>
  values.map((value) => encode(value).replaceAll(',', '\\,')).join(', ');

/** The line of an entry, with as many of its fields as it says back when it is read. */
export function writeHead(fields: Fields, shape: EntryShape): { line: string; said: Set<string> } {
  for (const keys of sayable(shape)) {
    const own = Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
    const line = (shape.line === 'post' ? writePost(own, shape) : writeKeywords(own, shape)).trim();
    if (isSame(readHead(line, shape), own)) return { line, said: new Set(Object.keys(own)) };
  }
  return { line: '', said: new Set() };
}

/** Which fields to try on the line, most first. */
const sayable = ({ what, field, where, dates, aside, keywords }: EntryShape): string[][] => {
  const words = [what, field, where, aside, keywords].filter((key) => key !== undefined);
  const when = dates.filter((key) => key !== undefined);
  return [
    [...words, ...when],
    words,
    [what, ...(where ? [where] : []), ...when],
    [what, ...when],
    [what],
    when,
  ];
};

function writePost(own: Fields, { what, field, where, dates }: EntryShape): string {
  const text = (key: string | undefined) => (key === undefined ? '' : encode(String(own[key] ?? '')));
  const first = escapeSeparators(text(what)).replaceAll(' in ', field ? '\\ in ' : ' in ');
  const subject = own[field ?? ''] === undefined ? first : `${first} in ${escapeSeparators(text(field))}`;
  const place = own[where ?? ''] === undefined ? [] : [text(where)];
  return [...(subject ? [subject] : []), ...place, ...writeDates(own, dates)].join(', ');
}

const escapeSeparators = (text: string) => text.replaceAll(', ', '\\, ');

/** Why `present` stands where no end is known: in a résumé file an open end is an absent one. */
function writeDates(own: Fields, [start, end]: EntryShape['dates']): string[] {
  const [from, to] = [own[start], end && own[end]];
  if (!end) return from ? [String(from)] : [];
  if (from) return [`${from} – ${to ?? 'present'}`];
  return to ? [`until ${to}`] : [];
}

function writeKeywords(own: Fields, { what, aside, keywords }: EntryShape): string {
  const escaped = (key: string | undefined) =>
    encode(String(own[key ?? ''] ?? '')).replace(/(?=[:()])/g, '\\');
  const level = own[aside ?? ''] ? ` (${escaped(aside)})` : '';
  const words = own[keywords ?? ''];
  const listed = Array.isArray(words) ? writeList(words) : '';
  const name = keywords ? escaped(what).replaceAll(',', '\\,') : escaped(what);
  if (!name && !level) return words?.length === 1 ? `${listed},` : listed;
  return name + level + (listed && `: ${listed}`);
}

const filled = (fields: Record<string, string | string[]>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));

const isSame = (a: Fields, b: Fields): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => JSON.stringify(value) === JSON.stringify(b[key]));
