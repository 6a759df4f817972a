import { done, type Result, refused } from '@throughline/core/problem';
import { type Line, type Loss, understandResume } from '@throughline/core/reading';
import { textOf } from '@throughline/core/reading/layout';
import type { Format, RawReading } from '../format.ts';
import { openZip } from '../zip/open.ts';
import { flowLines } from './body.ts';
import { readNumbering } from './numbering.ts';
import type { WordParts } from './paragraphs.ts';
import { readStyles } from './styles.ts';
import { childOf, elementsIn, type ParsedXml, parseXml } from './xml.ts';

/** Lines of a Word document, with what could not be read. */
export interface WordLines {
  lines: Line[];
  losses: Loss[];
}

export const docx: Format = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  gives: ['resume', 'text'],
  recognises: ({ zip }) => (zip?.names.some((name) => name === 'word/document.xml') ? 1 : 0),
  async read({ bytes }, { as }): Promise<Result<RawReading>> {
    const read = readDocxLines(bytes);
    if (!read.ok) return read;
    const { lines, losses } = read.value;
    return done(
      as === 'text' ? { kind: 'text', text: textOf(lines), losses } : understandResume(lines, { losses }),
    );
  },
};

const WANTED =
  /^word\/(?:document|styles|numbering|header\d*|footer\d*)\.xml$|^word\/_rels\/(?:document|header\d*)\.xml\.rels$/;

/** Reads a Word document's paragraphs, tables, text boxes and page headers as lines. */
export function readDocxLines(bytes: Uint8Array): Result<WordLines> {
  const opened = openZip(bytes, { wanted: (name) => WANTED.test(name) });
  if (!opened.ok) return opened;
  const { files } = opened.value;
  const losses = [...opened.value.losses];
  const xml = (name: string): ParsedXml | undefined => {
    const file = files.get(name);
    return file && parseXml(new TextDecoder().decode(file));
  };
  const document = xml('word/document.xml');
  const body = childOf(document?.root, 'w:body');
  if (!document || !body) return broken();
  if (document.declaresType)
    losses.push({
      text: '',
      reason: 'The file declares a document type, as Word never does; what it stands for was left out.',
    });
  const parts = {
    styles: readStyles(xml('word/styles.xml')?.root),
    numbering: readNumbering(xml('word/numbering.xml')?.root),
    lost: (text: string, reason: string) => losses.push({ text, reason }),
  };
  const part = (name: string): WordParts => ({
    ...parts,
    links: linksOf(xml(`word/_rels/${name}.xml.rels`)),
  });
  const main = flowLines(body, part('document'));
  const edges = [...files.keys()]
    .flatMap((file) => /^word\/((?:header|footer)\d*)\.xml$/.exec(file)?.[1] ?? [])
    .sort();
  const top: Line[] = [];
  for (const name of edges) {
    const root = xml(`word/${name}.xml`)?.root;
    const lines = root ? flowLines(root, part(name)) : [];
    if (name.startsWith('header') && tells(lines, [...top, ...main])) top.push(...lines);
    else for (const { text } of lines) losses.push({ text, reason: 'Stands at the edge of every page.' });
  }
  const lines = [...top, ...main];
  return lines.length > 0 ? done({ lines, losses }) : blank();
}

/** A page header that says something the document does not say anyway. */
const tells = (lines: Line[], others: Line[]) =>
  lines.some(
    ({ text }) => text.replace(/\P{L}/gu, '').length > 4 && !others.some((other) => other.text === text),
  );

const linksOf = (relations: ParsedXml | undefined): ReadonlyMap<string, string> =>
  new Map(
    elementsIn(relations?.root).flatMap(({ attributes: { Id, Target, Type } }) =>
      Id && Target && Type?.endsWith('/hyperlink') && /^(?:https?|mailto|tel):/i.test(Target)
        ? [[Id, Target]]
        : [],
    ),
  );

const broken = () =>
  refused(
    'file.corrupt',
    'The Word file has no readable document in it.',
    'Open it in Word or another editor, save it again as .docx, and give the new copy.',
  );

const blank = () =>
  refused(
    'file.no-text',
    'The Word file holds no text.',
    'If the page is a picture, give the document it was made from.',
  );
