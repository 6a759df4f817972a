import type { Line } from '@throughline/core/reading';
import { isSidebar, textBoxes, withSidebars } from './boxes.ts';
import { chosen, isPlaceholder, loseText, PLACEHOLDER, type WordParts } from './inline.ts';
import { paragraphLines } from './paragraphs.ts';
import { tableLines } from './tables.ts';
import { elementsIn, type XmlElement } from './xml.ts';

interface Flow {
  lines: Line[];
  sidebars: Line[][];
  /** White space owed to the next line. */
  gap: number;
}

const SILENT = new Set('w:sectPr w:tblPr w:tblGrid w:tcPr w:sdtPr w:sdtEndPr w:customXmlPr'.split(' '));
/** What belongs inside a paragraph; some writers leave the paragraph out. */
const INLINE = new Set('w:r w:hyperlink w:fldSimple'.split(' '));

/** The lines of a body, a cell or a text box, in reading order. */
export function flowLines(container: XmlElement, parts: WordParts, gap = Number.POSITIVE_INFINITY): Line[] {
  const flow: Flow = { lines: [], sidebars: [], gap };
  addBlocks(container, parts, flow);
  return withSidebars(flow.lines, flow.sidebars);
}

function addBlocks(container: XmlElement, parts: WordParts, flow: Flow): void {
  for (const child of elementsIn(container)) addBlock(child, parts, flow);
}

function addBlock(child: XmlElement, parts: WordParts, flow: Flow): void {
  const { name } = child;
  if (name === 'w:p') addParagraph(child, parts, flow);
  else if (INLINE.has(name)) addParagraph({ ...child, name: 'w:p', children: [child] }, parts, flow);
  else if (name === 'w:tbl') {
    flow.lines.push(...tableLines(child, parts, flow.gap, (cell) => flowLines(cell, parts, 0)));
    flow.gap = 0.5;
  } else if (name === 'w:del' || name === 'w:moveFrom')
    loseText(child, parts, 'Deleted with tracked changes.');
  else if (name === 'w:sdt' && isPlaceholder(child)) loseText(child, parts, PLACEHOLDER);
  else if (name === 'mc:AlternateContent') addBlocks(chosen(child), parts, flow);
  else if (!SILENT.has(name)) addBlocks(child, parts, flow);
}

function addParagraph(paragraph: XmlElement, parts: WordParts, flow: Flow): void {
  for (const box of textBoxes(paragraph)) {
    const inside = flowLines(box.content, parts);
    if (isSidebar(box, inside)) flow.sidebars.push(inside);
    else flow.lines.push(...inside);
  }
  const { lines, after } = paragraphLines(paragraph, parts, flow.gap);
  flow.lines.push(...lines);
  flow.gap = lines.length > 0 ? after : Math.min(flow.gap, 1e6) + 1;
}
