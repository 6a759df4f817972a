import type { HeadLine, Part } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A paragraph in a style of the document. */
export const p = (content: string, style = 'Body') =>
  `<text:p text:style-name="${style}">${content}</text:p>`;

const run = ({ text, bold, italic, faint }: Part) => {
  const style = bold ? 'Bold' : italic ? 'Italic' : faint ? 'Faint' : undefined;
  return style ? `<text:span text:style-name="${style}">${escaped(text)}</text:span>` : escaped(text);
};
export const runs = (parts: Part[] = []) => parts.map(run).join('');

/** A head line with its right side behind a tab. */
export const tabbed = ({ left, right }: HeadLine) =>
  p(`${runs(left)}${right ? `<text:tab/>${runs(right)}` : ''}`, 'Head');

/** Highlights as a list of the word processor, or with the mark typed before a tab. */
export function items(texts: string[], { bullet, seed }: Page): string {
  if (texts.length === 0) return '';
  if (bullet === '') return texts.map((text) => p(escaped(text))).join('');
  if (bullet !== '1.' && seed % 3 === 0)
    return texts.map((text) => p(`${bullet}<text:tab/>${escaped(text)}`, 'Hang')).join('');
  const li = texts.map((text) => `<text:list-item>${p(escaped(text))}</text:list-item>`).join('');
  return `<text:list text:style-name="${bullet === '1.' ? 'Numbers' : 'Bullets'}">${li}</text:list>`;
}

export const below = (one: Entry, page: Page) =>
  `${one.intro ? p(run({ text: one.intro, italic: true })) : ''}${items(one.items, page)}`;

export const entry = (one: Entry, page: Page) =>
  `${one.head.map(tabbed).join('')}${below(one, page)}${p('', 'Gap')}`;

export const heading = (one: Section) =>
  `<text:h text:style-name="Heading" text:outline-level="1">${escaped(one.heading)}</text:h>`;

export const body = (one: Section, page: Page, each: (it: Entry, page: Page) => string = entry) =>
  one.entries
    ? one.entries.map((it) => each(it, page)).join('')
    : one.list
      ? page.seed % 2
        ? p(escaped(one.list.join(', ')))
        : one.list.map((text) => p(escaped(text))).join('')
      : p(escaped(one.text ?? ''));

export const section = (one: Section, page: Page, each?: (it: Entry, page: Page) => string) =>
  heading(one) + body(one, page, each);

/** A table without borders; `widths` in millimetres. */
export const table = (name: string, widths: number[], rows: string[][]) =>
  `<table:table table:name="${name}" table:style-name="Plain">${widths.map((width) => `<table:table-column table:style-name="W${width}"/>`).join('')}${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string" table:style-name="Cell">${cell || p('')}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`;

/** A text frame at its own place on the first page, in millimetres. */
export const frame = (name: string, x: number, y: number, width: number, height: number, content: string) =>
  `<draw:frame draw:name="${name}" draw:style-name="Box" text:anchor-type="paragraph" draw:z-index="0" svg:x="${x}mm" svg:y="${y}mm" svg:width="${width}mm"><draw:text-box fo:min-height="${height}mm">${content}</draw:text-box></draw:frame>`;

const NS = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  )
  .join(' ');

const style = (name: string, paragraph: string, text = '', more = '') =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}>${more}</style:paragraph-properties><style:text-properties ${text}/></style:style>`;
const letters = (name: string, text: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`;
const stop = (at: number, type: string) =>
  `<style:tab-stops><style:tab-stop style:position="${at}mm" style:type="${type}"/></style:tab-stops>`;

/** The whole flat document; `right` is where right tabs end, in millimetres. */
export function fodt(page: Page, content: string, right = 170, withHeader = page.seed % 2 === 0): string {
  const size = `fo:font-size="${page.points}pt"`;
  const font =
    page.seed % 3 === 0 ? 'Liberation Serif' : page.seed % 3 === 1 ? 'Liberation Sans' : 'DejaVu Sans';
  const widths = [35, 45, 50, 55, 60, 110, 115, 120, 125, 135, 170];
  const running = withHeader
    ? `<style:header>${p(`${escaped(page.person.name)} – Curriculum Vitae`)}</style:header><style:footer>${p(page.pageNumber('<text:page-number/>', '<text:page-count/>'))}</style:footer>`
    : '';
  const [width, height] = page.paper === 'a4' ? [210, 297] : [216, 279];
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="${font}" fo:font-family="${font}" ${size} fo:language="${page.person.lang}"/></style:default-style>
${style('Body', 'fo:margin-bottom="0.5mm"', size)}${style('Head', 'fo:margin-bottom="0.3mm"', size, stop(right, 'right'))}${style('Hang', 'fo:margin-left="6mm" fo:text-indent="-4mm"', size, stop(6, 'left'))}${style('Gap', 'fo:line-height="2.5mm"', 'fo:font-size="5pt"')}
${style('Heading', 'fo:margin-top="3mm" fo:margin-bottom="1mm" fo:border-bottom="0.5pt solid #555555" fo:keep-with-next="always"', `fo:font-size="${page.points + 3}pt" fo:font-weight="bold"${page.seed % 4 === 1 ? ' fo:text-transform="uppercase"' : page.seed % 4 === 2 ? ' fo:font-variant="small-caps"' : ''}`)}${style('Name', '', 'fo:font-size="24pt" fo:font-weight="bold"')}
${letters('Bold', 'fo:font-weight="bold"')}${letters('Italic', 'fo:font-style="italic"')}${letters('Faint', 'fo:color="#777777"')}
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="${page.bullet.length === 1 ? page.bullet : '•'}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-4mm" fo:margin-left="6mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-5mm" fo:margin-left="6mm"/></style:list-level-properties></text:list-level-style-number></text:list-style><style:style style:name="Frame" style:family="graphic"/></office:styles>
<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" fo:margin="20mm"/>${withHeader ? '<style:header-style/><style:footer-style/>' : ''}</style:page-layout>
<style:style style:name="Plain" style:family="table"><style:table-properties style:width="170mm" table:align="left"/></style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.7mm"/></style:style>${widths.map((one) => `<style:style style:name="W${one}" style:family="table-column"><style:table-column-properties style:column-width="${one}mm"/></style:style>`).join('')}
<style:style style:name="Box" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" fo:border="none" fo:padding="1mm"/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="8mm"/></style:section-properties></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">${running}</style:master-page></office:master-styles><office:body><office:text>${content}</office:text></office:body></office:document>`;
}
