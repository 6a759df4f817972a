/** Words that may lead somewhere. */
export interface Text {
  text: string;
  url?: string;
}

/** Longer than any word: a token without a place to break runs off the page. */
const LONGEST_TOKEN = 45;

/** A value as one line of text. */
export const lined = (value: unknown): string =>
  typeof value === 'string' ? breakable(unmarked(cleaned(value)).replace(/\s+/g, ' ').trim()) : '';

/** A value as its paragraphs. */
export const textOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value
        .split(/\n\s*\n/)
        .map(lined)
        .filter((text) => text !== '')
    : [];

/** An address as people write it, and where it leads; only what a reader may safely follow leads anywhere. */
export function withUrl(value: string): Text {
  const whole = cleaned(value).trim();
  const text = lined(whole.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''));
  const url = safeUrl(whole);
  return { text, ...(url && { url }) };
}

/** `https`, `http` and addresses without a scheme; nothing that runs. */
export function safeUrl(value: string | undefined): string | undefined {
  const whole = (value ?? '').trim();
  if (/^https?:\/\/[^\s]+$/i.test(whole)) return whole;
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#][^\s]*)?$/u.test(whole) ? `https://${whole}` : undefined;
}

/** Control characters say nothing on paper, and lone halves of a pair are no characters. */
const cleaned = (value: string): string => value.replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, ' ');

/** Marks of Markdown around whole words: many files carry them, and on paper they would be litter. */
const LINK = /\[([^[\]]+)\]\(https?:\/\/[^\s()]+\)/g;
const EMPHASIS = /(^|[\s(“"])(\*{1,3}|_{1,3})(?=\S)([^*_\n]*[^*_\s])\2(?=$|[\s.,;:!?)”"'’])/g;
const unmarked = (value: string): string => value.replace(LINK, '$1').replace(EMPHASIS, '$1$3');

/** Long addresses may break after a sign, anything longer still where the line ends. */
const breakable = (text: string): string =>
  text.replace(/\S{46,}/g, (token) =>
    token
      .replace(/[/?&=_.-](?=[^/])/g, '$&\u200b')
      .replace(new RegExp(`([^\\s\u200b]{${LONGEST_TOKEN}})(?=[^\\s\u200b])`, 'gu'), '$1\u200b'),
  );
