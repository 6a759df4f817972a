import type { JsonResume, Section } from '@throughline/core/document';
import { type Entry, entriesFor, linesFor } from './sheet-entries.ts';
import { lined, type Text, textOf, withUrl } from './text.ts';
import { type Wording, wordingFor } from './wording.ts';

/** A résumé as words in their places: what every template and the Word file set, each in its own look. */
export interface Sheet {
  lang: string;
  /** Of the document: the person and what this is. */
  title: string;
  name: string;
  label: string;
  contact: Text[];
  sections: SheetSection[];
}

export interface SheetSection {
  section: Section;
  heading: string;
  paragraphs: string[];
  entries: Entry[];
  /** Lists that need no entry of their own: `Languages: Go, Rust`. */
  lines: { label: string; text: string }[];
}

/** Puts a résumé's fields into lines. Nothing is printed for what is missing: no heading, no comma, no dash. */
export function sheetOf(resume: JsonResume, order: readonly Section[]): Sheet {
  const wording = wordingFor(resume);
  const basics = resume.basics ?? {};
  const name = lined(basics.name);
  return {
    lang: wording.lang,
    title: [name, wording.title].filter(Boolean).join(' – '),
    name,
    label: lined(basics.label),
    contact: contactOf(basics),
    sections: order
      .map((section) => sectionOf(resume, section, wording))
      .filter(({ paragraphs, entries, lines }) => paragraphs.length + entries.length + lines.length > 0),
  };
}

function sectionOf(resume: JsonResume, section: Section, wording: Wording): SheetSection {
  const heading = wording.headings[section as keyof Wording['headings']] ?? '';
  const paragraphs = section === 'summary' ? textOf(resume.basics?.summary) : [];
  return {
    section,
    heading,
    paragraphs,
    entries: entriesFor(resume, section, wording),
    lines: linesFor(resume, section),
  };
}

function contactOf({ email, phone, url, location, profiles }: NonNullable<JsonResume['basics']>): Text[] {
  const { address, postalCode, city, region, countryCode } = location ?? {};
  const town = [lined(postalCode), lined(city)].filter(Boolean).join(' ');
  const place = [lined(address), town, lined(region), lined(countryCode)].filter(Boolean).join(', ');
  const known = new Set([url].map(plainUrl));
  const links = (profiles ?? []).flatMap((profile) => {
    const link = profile.url || profile.username || '';
    if (known.has(plainUrl(link))) return [];
    known.add(plainUrl(link));
    // A name alone says nothing without the place it is known in.
    return profile.url
      ? [withUrl(profile.url)]
      : [{ text: [lined(profile.network), lined(profile.username)].filter(Boolean).join(' ') }];
  });
  return [
    ...(email?.trim() ? [{ text: lined(email), url: `mailto:${lined(email)}` }] : []),
    ...(phone?.trim() ? [{ text: lined(phone), url: `tel:${phone.replace(/[^+\d]/g, '')}` }] : []),
    { text: place },
    ...(url?.trim() ? [withUrl(url)] : []),
    ...links,
  ].filter(({ text }) => text !== '');
}

const plainUrl = (url = ''): string => withUrl(url).text.toLowerCase();
