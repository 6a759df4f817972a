import { done, type Result, refused } from '@throughline/core/problem';
import { type Line, type Loss, understandResume } from '@throughline/core/reading';
import { textOf } from '@throughline/core/reading/layout';
import type { Format, RawReading } from '../format.ts';
import { flowLines } from './body.ts';
import { edgesOf } from './edges.ts';
import { isAddress } from './fields.ts';
import type { WordParts } from './inline.ts';
import { readNumbering } from './numbering.ts';
import { broken, isWordPackage, openPackage, type WordPackage } from './package.ts';
import { readStyles } from './styles.ts';
import { childOf, textIn, within, type XmlElement } from './xml.ts';

/** Lines of a Word document, with what could not be read. */
export interface WordLines {
  lines: Line[];
  losses: Loss[];
}

export const docx: Format = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  gives: ['resume', 'text'],
  recognises: ({ zip }) => (zip && isWordPackage(zip.names) ? 1 : 0),
  async read({ bytes }, { as }): Promise<Result<RawReading>> {
    const read = readDocxLines(bytes);
    if (!read.ok) return read;
    const { lines, losses } = read.value;
    return done(
      as === 'text' ? { kind: 'text', text: textOf(lines), losses } : understandResume(lines, { losses }),
    );
  },
};

/** Reads a Word document's paragraphs, tables, text boxes and page headers as lines. */
export function readDocxLines(bytes: Uint8Array): Result<WordLines> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const document = file.xml(file.main);
  const body = childOf(document?.root, 'w:body');
  if (!body) return broken();
  const losses: Loss[] = [];
  const reader = partReader(file, losses);
  const main = reader.lines(file.main, body);
  const edge = (kind: string) => file.parts(kind).flatMap((path) => reader.lines(path, file.xml(path)?.root));
  const edges = edgesOf(edge('header'), edge('footer'), main);
  losses.push(...edges.losses, ...notesOf(file), ...reader.pictures());
  const lines = [...edges.lines, ...main];
  return lines.length > 0 ? done({ lines, losses: [...file.losses, ...losses] }) : blank();
}

/** Reads the parts of a file that hold paragraphs. Styles and lists are the same for all, links are each part's own. */
function partReader(file: WordPackage, losses: Loss[]) {
  const [styles] = file.parts('styles').map((path) => file.xml(path)?.root);
  const [numbering] = file.parts('numbering').map((path) => file.xml(path)?.root);
  const told: string[] = [];
  const shared: Omit<WordParts, 'links' | 'fields'> = {
    styles: readStyles(styles),
    numbering: readNumbering(numbering),
    lost: (text, reason) => {
      if (text.trim()) losses.push({ text, reason });
    },
    pictured: (text) => told.push(text),
  };
  return {
    lines: (path: string, root: XmlElement | undefined): Line[] =>
      root ? flowLines(root, { ...shared, links: linksOf(file, path), fields: [] }) : [],
    pictures(): Loss[] {
      const silent = told.filter((text) => !text).length;
      const spoken = told
        .filter(Boolean)
        .map((text) => ({ text, reason: 'What the file says of a picture.' }));
      if (silent === 0) return spoken;
      return [
        ...spoken,
        { text: '', reason: `${silent} ${silent === 1 ? 'picture' : 'pictures'} without words` },
      ];
    },
  };
}

const linksOf = (file: WordPackage, path: string): ReadonlyMap<string, string> =>
  new Map(
    file
      .related(path)
      .flatMap(({ id, kind, target }) => (kind === 'hyperlink' && isAddress(target) ? [[id, target]] : [])),
  );

/** Parts that are no part of the running text, with what each piece of them is. */
const ASIDE: [kind: string, piece: string, reason: string][] = [
  ['footnotes', 'w:footnote', 'A footnote.'],
  ['endnotes', 'w:endnote', 'An endnote.'],
  ['comments', 'w:comment', 'A comment in the margin.'],
  ['diagramdata', 'a:p', 'Words in a drawing.'],
];

const WORDS = new Set(['w:t', 'a:t']);

const notesOf = (file: WordPackage): Loss[] =>
  ASIDE.flatMap(([kind, piece, reason]) =>
    file.parts(kind).flatMap((path) => {
      const root = file.xml(path)?.root;
      return (root ? within(root, new Set([piece])) : []).flatMap((element) => {
        const text = within(element, WORDS).map(textIn).join('').trim();
        return text ? [{ text, reason }] : [];
      });
    }),
  );

const blank = () =>
  refused(
    'file.no-text',
    'The Word file holds no text.',
    'If the page is a picture, give the document it was made from.',
  );
