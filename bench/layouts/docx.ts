import { strToU8, zipSync } from 'fflate';
import type { HeadLine, Part } from './heads.ts';
import { type Entry, type Section, type Sheet, sheetFrom } from './sheet.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const run = ({ text, bold, italic, faint }: Part, size?: number) =>
  `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${faint ? '<w:color w:val="777777"/>' : ''}${size ? `<w:sz w:val="${size}"/>` : ''}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const TAB = '<w:r><w:tab/></w:r>';
const BREAK = '<w:r><w:br/></w:r>';
const p = (content: string, props = '') => `<w:p><w:pPr>${props}</w:pPr>${content}</w:p>`;
const text = (words: string, props = '') => p(run({ text: words }), props);
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const RIGHT = '<w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>';

const line = ({ left, right }: HeadLine) =>
  left.map((part) => run(part)).join('') + (right ? TAB + right.map((part) => run(part)).join('') : '');

const items = (texts: string[], { bullet, seed }: Sheet) =>
  texts.map((words) => {
    if (bullet === '' || seed % 3 === 0)
      return text(words, `${style('ListBullet')}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`);
    return seed % 3 === 1
      ? text(`${bullet} ${words}`)
      : p(`${run({ text: bullet })}${TAB}${run({ text: words })}`);
  });

const heading = (words: string, { seed }: Sheet) => {
  if (seed % 4 < 2) return text(words, style('Heading1'));
  if (seed % 4 === 2) return p(run({ text: words.toUpperCase(), bold: true }, 24));
  return p(run({ text: words, bold: true }, 26), '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>');
};

/** A head as paragraphs, or as one paragraph with line breaks, as people do in Word. */
const head = ({ head: lines }: Entry, { seed }: Sheet) =>
  seed % 5 === 0 ? [p(lines.map(line).join(BREAK), RIGHT)] : lines.map((one) => p(line(one), RIGHT));

const cell = (content: string[], width: number) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.length ? content.join('') : p('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="9360" w:type="dxa"/></w:tblPr>${rows.join('')}</w:tbl>`;

const entry = (one: Entry, sheet: Sheet): string[] => {
  const own = [...head(one, sheet), ...items(one.items, sheet)];
  return one.aside
    ? [table(row(cell([text(one.aside)], 2300), cell(own, 7060)))]
    : [...own, ...(sheet.seed % 2 ? [p('')] : [])];
};

const section = (one: Section, sheet: Sheet): string[] => [
  heading(one.heading, sheet),
  ...(one.text ? [text(one.text)] : []),
  ...(one.list
    ? sheet.seed % 2
      ? [text(one.list.join(', '))]
      : one.list.map((words) => text(words, style('ListBullet')))
    : []),
  ...(one.entries ?? []).flatMap((it) => entry(it, sheet)),
];

const header = ({ person, seed }: Sheet) => [
  seed % 2 ? text(person.name, style('Title')) : p(run({ text: person.name, bold: true }, 40)),
  ...(seed % 3 ? [text(person.label)] : []),
  ...(seed % 2
    ? [text([person.email, person.phone, person.place, person.link].join(' | '))]
    : [text(person.place), text(`${person.phone} • ${person.email}`), text(person.link)]),
];

const SIDE = ['skills', 'languages', 'certificates'];

const FORMS: Record<string, { dates: 'head' | 'aside'; body: (sheet: Sheet) => string[] }> = {
  'Word, tabs': {
    dates: 'head',
    body: (s) => [...header(s), ...s.sections.flatMap((one) => section(one, s))],
  },
  'Word, dates in a table': {
    dates: 'aside',
    body: (s) => [...header(s), ...s.sections.flatMap((one) => section(one, s))],
  },
  'Word, sidebar as table': {
    dates: 'head',
    body: (s) => {
      const side = s.sections.filter(({ name }) => SIDE.includes(name));
      const main = s.sections.filter((one) => !side.includes(one));
      const [left, right] = [side, main].map((all) => all.flatMap((one) => section(one, s)));
      return s.seed % 2
        ? [...header(s), table(row(cell(left!, 3000), cell(right!, 6360)))]
        : [table(row(cell([...header(s), ...left!], 3000), cell(right!, 6360)))];
    },
  },
  'Word, headings in a table': {
    dates: 'head',
    body: (s) => [
      ...header(s),
      table(
        ...s.sections.map((one) => {
          const [first, ...rest] = section(one, s);
          return row(cell([first!], 2200), cell(rest, 7160));
        }),
      ),
    ],
  },
};

export const DOCX_KINDS = Object.keys(FORMS);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="52"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style></w:styles>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Writes the sheet of a seed as a Word document. */
export function printDocx(kind: string, seed: number) {
  const form = FORMS[kind]!;
  const sheet = sheetFrom(seed, form.dates);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s1" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="n1" Type="${REL}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `<w:document ${W}><w:body>${form.body(sheet).join('')}</w:body></w:document>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
  return { sheet, name: `${seed}.docx`, bytes };
}
