import type { Span } from '../document/index.ts';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)[a-z]*\\.?';
const POINT = `(?:(?:${MONTH}[\\s,]*|\\d{1,2}[/.])?(?:19|20)\\d{2}(?:[-/.]\\d{2}){0,2}|${MONTH}\\s*['’]\\d{2})(?!\\d)`;
const OPEN = '(?:present|now|current|today|ongoing|date)';
const RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:since\\s+)?${POINT}(?:\\s*(?:[-–—]+|to|until|through)\\s*(?:${POINT}|${OPEN}\\b))?`,
  'giu',
);

/** Every date or span of dates that is printed in a piece of text. */
export const dateSpans = (text: string): Span[] =>
  [...text.matchAll(RANGE)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Whether a line says nothing but when. */
export const isOnlyDates = (text: string): boolean =>
  dateSpans(text).length > 0 && !/[\p{L}\p{N}]/u.test(text.replace(RANGE, ''));
