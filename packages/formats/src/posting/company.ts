import type { Loss } from '@throughline/core/reading';

/** Hosts whose addresses begin with the employer; on an employer's own site the path says nothing. */
const BOARDS = /(?:^|\.)(?:lever\.co|ashbyhq\.com|greenhouse\.io)$/;

/** A company as its board's address names it. */
export interface NamedByAddress {
  name: string;
  /** The posting's own text prints this name; otherwise it is only the address, made readable. */
  printed: boolean;
}

/**
 * The employer on boards that print no name: the first part of the address's path. *Why* the text is searched:
 * an address is all small letters and has no spaces, the posting itself knows how the name is written.
 */
export function companyFromAddress(address: string | undefined, text: string): NamedByAddress | undefined {
  const slug = slugOf(address);
  if (!slug) return undefined;
  const printed = printedAs(slug, text);
  return printed ? { name: printed, printed: true } : { name: readable(slug), printed: false };
}

function slugOf(address: string | undefined): string | undefined {
  try {
    const { host, pathname } = new URL(address ?? '');
    if (!BOARDS.test(host)) return undefined;
    const slug = decodeURIComponent(pathname.split('/').filter(Boolean)[0] ?? '');
    return /\p{L}/u.test(slug) && slug !== 'embed' && slug.length < 60 ? slug : undefined;
  } catch {
    return undefined;
  }
}

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** One to four words of the text that are the slug once spaces and marks are gone. */
function printedAs(slug: string, text: string): string | undefined {
  const wanted = squash(slug);
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d.&+]*/gu)];
  for (let at = 0; at < words.length; at++) {
    let run = '';
    for (let end = at; end < Math.min(at + 4, words.length) && wanted.startsWith(run); end++) {
      run += squash(words[end]![0]);
      if (run !== wanted) continue;
      const printed = text.slice(words[at]!.index, words[end]!.index + words[end]![0].length);
      const name = printed.replace(/[.&+]+$/, '').replace(/\s+/g, ' ');
      if (/\p{Lu}/u.test(name) && !/[,;:]/.test(name) && (name !== name.toUpperCase() || name.length <= 4))
        return name;
    }
  }
  return undefined;
}

const readable = (slug: string) =>
  slug
    .split(/[-_.\s]+/)
    .map((word) => (word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');

/** What a person should know of a name that only the address gives. */
export const byAddress = (company: NamedByAddress | undefined): Loss[] =>
  company && !company.printed
    ? [{ text: company.name, reason: 'the company is not named in the posting; this is its web address' }]
    : [];
