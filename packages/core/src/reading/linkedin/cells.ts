import { fold } from '../resume/words/fold.ts';

/** Headers and file names in the form they are compared in: folded, nothing but letters and digits. */
export const folded = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : whole;
};

/** A cell as a person would read it: entities undone, odd white space plain, line ends kept. */
export function clean(cell: string): string {
  const plain = cell.includes('&')
    ? cell.replace(/&(#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,4}|nbsp|quot|apos);/gi, entity)
    : cell;
  return plain
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\ufeff|\u200b/g, '')
    .trim();
}

/** A web address, with its scheme where it was left out; nothing when the text is none. */
export function address(cell: string): string | undefined {
  const text = clean(cell);
  if (text.length > 2000 || /\s/.test(text)) return undefined;
  if (/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text)) return text;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) ? `https://${text}` : undefined;
}

/** The member's own part of a profile's address, in the form in which two addresses are the same person. */
export function memberOf(url: string): string | undefined {
  const found = /linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url)?.[1];
  if (!found) return undefined;
  try {
    return decodeURIComponent(found).normalize('NFC').toLowerCase();
  } catch {
    return found.toLowerCase();
  }
}

/** The whole cell is one e-mail address. */
export const isEmail = (cell: string): boolean =>
  cell.length <= 320 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(cell.trim());
