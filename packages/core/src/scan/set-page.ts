import type { Document, Layout, Span } from '../document/index.ts';
import { type Copy, copyOf } from './copy.ts';
import { isOnlyDates } from './dates.ts';
import { A4, BLOCK_STYLES, LETTER, LETTER_COUNTRIES } from './page-style.ts';
import { Setter } from './setter.ts';

/** What stands behind a tab or a wide gap is a field of its own: it goes to the right margin. */
const FIELD_BREAK = /\s*(?:\t| {3})\s*/;
/** A longer aside would leave the line itself too narrow. */
const LONGEST_ASIDE = 36;
/** Lines that must follow a heading on its page. */
const KEEP_WITH_HEADING = 4;

/**
 * Sets a document that has no layout of its own as a plain one-column résumé page, word by word.
 *
 * A bullet is a word with an empty span: the page shows it, the text does not carry it.
 */
export function setPage(document: Document): Layout {
  const country = document.resume?.basics?.location?.countryCode?.toUpperCase();
  const setter = new Setter(document.text, country && !LETTER_COUNTRIES.has(country) ? A4 : LETTER);
  for (const copy of copyOf(document)) set(copy, document.text, setter);
  return setter.layout;
}

function set({ kind, lines }: Copy, text: string, setter: Setter): void {
  const style = BLOCK_STYLES[kind];
  const [first, ...rest] = lines as [Span, ...Span[]];
  setter.space(style, kind === 'heading' ? KEEP_WITH_HEADING : 1);
  if (kind === 'highlight') setter.bullet(first.start, style);
  const [main, aside] = splitFields(text, first);
  const dates =
    kind === 'position' && !aside ? rest.find((line) => isOnlyDates(slice(text, line))) : undefined;
  setter.line(main, style, aside ?? dates);
  for (const line of rest) {
    if (line === dates) continue;
    setter.space({ ...style, above: 0 }, 1);
    setter.line(line, { ...style, bold: false });
  }
}

function splitFields(text: string, line: Span): [Span, Span?] {
  const gap = FIELD_BREAK.exec(slice(text, line));
  if (!gap?.index) return [line];
  const aside = { start: line.start + gap.index + gap[0].length, end: line.end };
  if (slice(text, aside).trim() === '' || aside.end - aside.start > LONGEST_ASIDE) return [line];
  return [{ start: line.start, end: line.start + gap.index }, aside];
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end);
