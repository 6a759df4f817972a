import { done, type Result, refused } from '@throughline/core/problem';
import { type Line, type Loss, understandResume } from '@throughline/core/reading';
import { type InkedPage, layOut, textOf } from '@throughline/core/reading/layout';
import type { Format, RawReading } from '../format.ts';
import { corrupt, type OpenedPdf, openPdf } from './open.ts';
import { inkOf } from './page.ts';

/** No résumé is longer; a book should not be read as one. */
const MAX_PAGES = 60;
/** A page of small print has six thousand. */
const MAX_GLYPHS = 300_000;

/** A PDF's lines in reading order, with what could not be read. */
export interface PdfLines {
  lines: Line[];
  losses: Loss[];
  pages: { width: number; height: number }[];
}

export const pdf: Format = {
  id: 'pdf',
  extensions: ['pdf'],
  gives: ['resume', 'text'],
  recognises: ({ magic }) => (magic === 'pdf' ? 1 : 0),
  async read({ bytes }, { as }): Promise<Result<RawReading>> {
    const read = await readPdfLines(bytes);
    if (!read.ok) return read;
    const { lines, losses, pages } = read.value;
    return done(
      as === 'text'
        ? { kind: 'text', text: textOf(lines), losses }
        : understandResume(lines, { losses, pages }),
    );
  },
};

/** Reads a PDF by where its glyphs stand. */
export async function readPdfLines(bytes: Uint8Array): Promise<Result<PdfLines>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  try {
    return await readPages(opened.value);
  } finally {
    await opened.value.document.destroy();
  }
}

const BLANK: InkedPage = { width: 612, height: 792, glyphs: [], rules: [], dots: [], links: [] };

async function readPages({ document, operators }: OpenedPdf): Promise<Result<PdfLines>> {
  const pages: InkedPage[] = [];
  const losses: Loss[] = [];
  const last = Math.min(document.numPages, MAX_PAGES);
  let glyphs = 0;
  while (pages.length < last && glyphs < MAX_GLYPHS) {
    const number = pages.length + 1;
    const page = await document
      .getPage(number)
      .then((it) => inkOf(it, operators))
      .catch(() => undefined);
    if (!page) losses.push({ text: '', reason: `page ${number} is damaged and could not be read` });
    pages.push(page ?? BLANK);
    glyphs += page?.glyphs.length ?? 0;
  }
  if (losses.length === pages.length) return corrupt();
  if (document.numPages > pages.length)
    losses.push({ text: '', reason: `pages ${pages.length + 1} to ${document.numPages} were not read` });
  const laidOut = layOut(pages);
  if (!laidOut.lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return withoutText();
  return done({
    lines: laidOut.lines,
    losses: [...losses, ...laidOut.losses],
    pages: pages.map(({ width, height }) => ({ width, height })),
  });
}

const withoutText = () =>
  refused(
    'file.no-text',
    'The PDF is a picture of a page: there is no text in it to read.',
    'Export it again from the program it was written in, or run text recognition (OCR) over it first.',
  );
