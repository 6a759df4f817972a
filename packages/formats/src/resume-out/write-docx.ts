import type { Look } from '@throughline/core/tailor';
import type { IParagraphOptions, ParagraphChild } from 'docx';
import { docxStyles, HANGING, SIDE_MARGIN, TEXT_WIDTH } from './docx-styles.ts';
import type { Sheet, SheetSection } from './sheet.ts';
import type { Entry } from './sheet-entries.ts';
import type { Text } from './text.ts';

type Docx = typeof import('docx');
type Weight = { bold?: boolean; italics?: boolean };

const PAPERS = {
  a4: { width: 11906, height: 16838 },
  'us-letter': { width: 12240, height: 15840 },
} as const;

/** The one list of the file. */
const LINES = 'lines';

/** A sheet as a Word file: real headings and lists, dates at a tab on the right, nothing in tables or boxes. */
export async function writeDocx(sheet: Sheet, look: Look): Promise<Uint8Array> {
  // Large, and wanted for few commands.
  const docx = await import('docx');
  const { Document, Packer, Paragraph } = docx;
  const size = PAPERS[look.paper];
  const paragraphs = new Writer(docx, TEXT_WIDTH(size.width)).of(sheet);
  const file = new Document({
    title: sheet.title,
    creator: sheet.name,
    lastModifiedBy: sheet.name,
    description: '',
    styles: docxStyles(look.template, look.size),
    numbering: {
      config: [
        {
          reference: LINES,
          levels: [{ level: 0, format: docx.LevelFormat.BULLET, text: '•', style: HANGING }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size,
            margin: { top: 900, bottom: 900, left: SIDE_MARGIN, right: SIDE_MARGIN },
          },
        },
        children: paragraphs.map((options) => new Paragraph(options)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Puts a sheet's lines into paragraphs. */
class Writer {
  readonly #docx: Docx;
  readonly #right: number;

  constructor(docx: Docx, right: number) {
    this.#docx = docx;
    this.#right = right;
  }

  of({ name, label, contact, sections }: Sheet): IParagraphOptions[] {
    return [
      ...(name ? [{ style: 'Title', children: [this.#run(name)] }] : []),
      ...(label ? [{ style: 'Subtitle', children: [this.#run(label)] }] : []),
      ...(contact.length > 0 ? [{ style: 'Contact', children: this.#contact(contact) }] : []),
      ...sections.flatMap((section) => this.#section(section)),
    ];
  }

  #section({ heading, paragraphs, entries, lines }: SheetSection): IParagraphOptions[] {
    return [
      { style: 'Heading1', children: [this.#run(heading)] },
      ...paragraphs.map((text) => ({ style: 'Running', children: [this.#run(text)] })),
      ...entries.flatMap((entry) => this.#entry(entry)),
      ...lines.map(({ label, text }) => ({
        style: 'Running',
        children: [...(label ? [this.#run(`${label}: `, { bold: true })] : []), this.#run(text)],
      })),
    ];
  }

  #entry(entry: Entry): IParagraphOptions[] {
    const text = (words: string) => ({ style: 'Running', children: [this.#run(words)] });
    const head = this.#head(entry);
    return [
      ...(head.length > 0 || entry.dates ? [this.#apart(head, entry.dates)] : []),
      ...[...entry.about, ...entry.intro].map(text),
      ...entry.foot.map(text),
      ...(entry.link ? [{ style: 'Running', children: this.#linked(entry.link) }] : []),
      ...entry.bullets.map((words) => ({
        style: 'ListBullet',
        numbering: { reference: LINES, level: 0 },
        children: [this.#run(words)],
      })),
    ];
  }

  /** What – where · place; no sign stands where a part is missing. */
  #head({ title, under, place }: Entry): ParagraphChild[] {
    const where = [this.#linked(under, { italics: true }), place ? [this.#run(place)] : []];
    return this.#between([this.#linked(title, { bold: true }), this.#between(where, ' · ')], ' – ');
  }

  #between(parts: ParagraphChild[][], sign: string): ParagraphChild[] {
    return parts
      .filter((part) => part.length > 0)
      .flatMap((part, at) => (at > 0 ? [this.#run(sign), ...part] : part));
  }

  /** Left and right on one line, by a tab at the right margin. */
  #apart(left: ParagraphChild[], right: string): IParagraphOptions {
    const { TabStopType } = this.#docx;
    return {
      style: 'Heading2',
      tabStops: [{ type: TabStopType.RIGHT, position: this.#right }],
      children: [...left, ...(right ? [this.#run(`\t${right}`)] : [])],
    };
  }

  #contact(contact: readonly Text[]): ParagraphChild[] {
    return this.#between(
      contact.map((item) => this.#linked(item)),
      '  ·  ',
    );
  }

  #linked({ text, url }: Text, look: Weight = {}): ParagraphChild[] {
    if (!text) return [];
    const { ExternalHyperlink } = this.#docx;
    return [
      url ? new ExternalHyperlink({ link: url, children: [this.#run(text, look)] }) : this.#run(text, look),
    ];
  }

  #run(text: string, look: Weight = {}): ParagraphChild {
    const { Tab, TextRun } = this.#docx;
    const [before, ...after] = text.split('\t');
    return new TextRun({
      ...look,
      children: [before ?? '', ...after.flatMap((part) => [new Tab(), part])],
    });
  }
}
