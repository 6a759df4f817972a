import type { Brief } from '@throughline/core/brief';
import { writeBriefHtml } from './write-html.ts';
import { writeBriefMarkdown } from './write-markdown.ts';
import { writeBriefPdf } from './write-pdf.ts';

export { writeBriefHtml, writeBriefMarkdown, writeBriefPdf };

/** A brief as the bytes of one file. */
export async function writeBrief(brief: Brief, as: 'html' | 'pdf' | 'md'): Promise<Uint8Array> {
  if (as === 'pdf') return writeBriefPdf(brief);
  return new TextEncoder().encode(as === 'html' ? writeBriefHtml(brief) : writeBriefMarkdown(brief));
}
