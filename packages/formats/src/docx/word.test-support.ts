import { strToU8, zipSync } from 'fflate';
import { readDocxLines, type WordLines } from './read.ts';

const OFFICE = 'http://schemas.openxmlformats.org/';
export const NAMESPACES = `xmlns:w="${OFFICE}wordprocessingml/2006/main" xmlns:mc="${OFFICE}markup-compatibility/2006" xmlns:r="${OFFICE}officeDocument/2006/relationships"`;

/** An archive of these parts. */
export const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** A Word file with this body and, where given, other parts. */
export const wordFile = (body: string, parts: Record<string, string> = {}, prolog = ''): Uint8Array =>
  packed({
    'word/document.xml': `<?xml version="1.0"?>${prolog}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

export const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (text: string, look = '', properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`;

export const cell = (...inside: string[]): string => `<w:tc>${inside.join('')}</w:tc>`;
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

export const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
export const styles = (...own: string[]): Record<string, string> => ({
  'word/styles.xml': `<w:styles ${NAMESPACES}>${own.join('')}</w:styles>`,
});
export const inList = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** Content as Word writes it for itself and, a second time, for its old versions. */
export const twice = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
export const boxed = (content: string, place = ''): string =>
  `<w:drawing><wp:anchor xmlns:wp="${OFFICE}drawingml/2006/wordprocessingDrawing">${place}<wps:txbx xmlns:wps="s"><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:anchor></w:drawing>`;
export const vmlBoxed = (content: string): string =>
  `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

export function linesOf(bytes: Uint8Array): WordLines {
  const read = readDocxLines(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

export const texts = (body: string, parts: Record<string, string> = {}): string[] =>
  linesOf(wordFile(body, parts)).lines.map((line) => line.text);
