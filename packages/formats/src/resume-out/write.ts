import type { JsonResume, Section } from '@throughline/core/document';
import type { Look } from '@throughline/core/tailor';
import { namesOf } from './fit.ts';
import { forgetPages, setPages } from './set-pages.ts';
import { sheetOf } from './sheet.ts';
import { safeUrl } from './text.ts';
import { writeDocx } from './write-docx.ts';

/** What a file needs to know of a résumé that was chosen and fitted. */
interface Chosen {
  resume: JsonResume;
  sections: readonly { section: Section }[];
  look: Look;
}

/** A chosen résumé as the bytes of one file. */
export async function writeResume(
  { resume, sections, look }: Chosen,
  as: 'pdf' | 'docx' | 'json',
): Promise<Uint8Array> {
  if (as === 'json') return new TextEncoder().encode(`${JSON.stringify(jsonOf(resume), null, 2)}\n`);
  const sheet = sheetOf(resume, namesOf(sections));
  if (as === 'docx') return writeDocx(sheet, look);
  const bytes = (await setPages(sheet, look)).pdf();
  await forgetPages();
  return bytes;
}

/** The pages as pictures: one SVG each, in the order of the pages. */
export async function drawResume({ resume, sections, look }: Chosen): Promise<string[]> {
  const pages = await setPages(sheetOf(resume, namesOf(sections)), look);
  const svg = pages.svg();
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const each = Number(height) / pages.count;
  return Array.from({ length: pages.count }, (_, at) =>
    svg.replace(/<svg([^>]*)>/, (_, attributes: string) => {
      const others = attributes.replace(/ (?:viewBox|width|height)="[^"]*"/g, '');
      return `<svg${others} viewBox="0 ${at * each} ${width} ${each}" width="${width}" height="${each}">`;
    }),
  );
}

const jsonOf = (resume: JsonResume): JsonResume & { $schema: string } => ({
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  ...(withSchemes(resume) as JsonResume),
});

/** People write addresses without a scheme; the schema asks for one. */
const withSchemes = (value: unknown, key?: string): unknown => {
  if (typeof value === 'string') return key === 'url' ? (safeUrl(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => withSchemes(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withSchemes(one, name)]));
};
