import { htmlToText } from '../html/to-text.ts';

export type Bag = Record<string, unknown>;
/** Tells a value that has no place in the result. */
export type Note = (value: unknown, reason: string) => void;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const bagOf = (value: unknown): Bag => (isBag(value) ? value : {});

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isBag(value) && Object.values(value).every(isEmpty));

/** Everything that says something in a value, in its order. */
export const leavesOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(leavesOf)
    : isBag(value)
      ? Object.values(value).flatMap(leavesOf)
      : isEmpty(value)
        ? []
        : [String(value).trim()];

/** Keys are one and the same however they are spelled: `startDate`, `start_date`, `Start Date`. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const MARKUP =
  /<\/?(?:p|br|ul|ol|li|b|strong|i|em|u|div|span|a|h[1-6]|blockquote)\b[^<>]*>|&(?:amp|nbsp|lt|gt|quot|#\d+);/i;

/** Words without the markup that editors leave in them. */
const plain = (text: string): string => (MARKUP.test(text) ? htmlToText(text) : text).trim();

/** Where an object that only wraps a text has it. */
const WRAPPED =
  'name text value title label description content summary href url address number email city formatted'.split(
    ' ',
  );
/** The same for an address: what it is called comes last. */
const WRAPPED_ADDRESS = ['href', 'url', 'link', 'value', 'address', 'number', ...WRAPPED];

/** Text of a scalar, of a list of them, and of an object that only wraps one; what else stands there is noted. */
export function textOf(value: unknown, name: string, note: Note): string | undefined {
  if (typeof value === 'string') return plain(value) || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value))
    return value.flatMap((item) => textOf(item, name, note) ?? []).join(', ') || undefined;
  if (!isBag(value)) {
    if (value !== null && value !== undefined) note(value, `"${name}" is not text.`);
    return undefined;
  }
  const keys = name === 'url' ? WRAPPED_ADDRESS : WRAPPED;
  const key = keys.find((it) => !isEmpty(value[it]));
  for (const [other, rest] of Object.entries(value))
    if (other !== key) note(rest, `"${name}" has room for one text; "${other}" is left over.`);
  return key === undefined ? undefined : textOf(value[key], name, note);
}

/** Texts of a list, of a text with a line for each, and of lists in lists. */
export function textsOf(value: unknown, name: string, note: Note): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) =>
      Array.isArray(item) ? textsOf(item, name, note) : oneOf(item, name, note),
    );
  if (typeof value === 'string')
    return plain(value)
      .split('\n')
      .map((line) => line.replace(/^\s*[-•*–]\s+/, '').trim())
      .filter(Boolean);
  if (isBag(value)) return Object.values(value).flatMap((item) => textsOf(item, name, note));
  return oneOf(value, name, note);
}

const oneOf = (value: unknown, name: string, note: Note) => [textOf(value, name, note) ?? []].flat();

/** The first of several where there is room for one. */
export function firstOf(value: unknown, name: string, note: Note): string | undefined {
  if (!Array.isArray(value)) return textOf(value, name, note);
  const [first, ...others] = value.filter((item) => !isEmpty(item));
  for (const other of others) note(other, `There is room for one "${name}".`);
  return textOf(first, name, note);
}
