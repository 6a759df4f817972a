import type { Line } from '@throughline/core/reading';
import { paragraphLines, type WordParts } from './paragraphs.ts';
import { tableLines } from './tables.ts';
import { childOf, elementsIn, type XmlElement } from './xml.ts';

interface Flow {
  lines: Line[];
  /** White space owed to the next line. */
  gap: number;
}

const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:Choice',
]);

/** The lines of a body, a cell or a text box, in reading order. */
export function flowLines(container: XmlElement, parts: WordParts, gap = Number.POSITIVE_INFINITY): Line[] {
  const flow: Flow = { lines: [], gap };
  addBlocks(container, parts, flow);
  return flow.lines;
}

function addBlocks(container: XmlElement, parts: WordParts, flow: Flow): void {
  for (const child of elementsIn(container)) {
    if (child.name === 'w:p') addParagraph(child, parts, flow);
    else if (child.name === 'w:tbl') {
      flow.lines.push(...tableLines(child, flow.gap, (cell) => flowLines(cell, parts, 0)));
      flow.gap = 0.5;
    } else if (WRAPPERS.has(child.name)) addBlocks(child, parts, flow);
  }
}

function addParagraph(paragraph: XmlElement, parts: WordParts, flow: Flow): void {
  for (const box of textBoxes(paragraph)) {
    const inside = flowLines(box, parts);
    flow.lines.push(...asColumn(inside, nextColumn(flow.lines)));
  }
  const { lines, after } = paragraphLines(paragraph, parts, flow.gap);
  flow.lines.push(...lines);
  flow.gap = lines.length > 0 ? after : Math.min(flow.gap, 1e6) + 1;
}

const nextColumn = (lines: Line[]) => Math.max(0, ...lines.map((line) => (line.column ?? 0) + 1));

/** A text box is a column of its own when it holds more than a line or two. */
const asColumn = (lines: Line[], column: number): Line[] =>
  lines.length > 3 ? lines.map((line) => ({ ...line, column })) : lines;

/** The contents of a paragraph's text boxes, each once: files carry a second copy for old versions of Word. */
function textBoxes(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of elementsIn(element)) {
    if (child.name === 'w:txbxContent') found.push(child);
    else if (child.name === 'mc:AlternateContent') {
      const choice = childOf(child, 'mc:Choice');
      const boxes = choice ? textBoxes(choice) : [];
      const fallback = childOf(child, 'mc:Fallback');
      found.push(...(boxes.length > 0 || !fallback ? boxes : textBoxes(fallback)));
    } else if (child.name !== 'w:p') found.push(...textBoxes(child));
  }
  return found;
}
