import type { Line, LineWord } from '@throughline/core/reading';
import { typedBullet } from '../lines/bullet.ts';
import { type Piece, piecesOf, type WordParts } from './inline.ts';
import { inherit, type ParagraphLook, paragraphLook } from './styles.ts';
import { childOf, valueIn, type XmlElement } from './xml.ts';

/** The width of a tab where no stop is set, in points. */
const TAB = 36;

/** The lines of one paragraph: as many as it has line breaks, none when it is empty. `gap` is white space above. */
export function paragraphLines(
  paragraph: XmlElement,
  parts: WordParts,
  gap: number,
): { lines: Line[]; after: number } {
  const properties = childOf(paragraph, 'w:pPr');
  const own = paragraphLook(properties);
  const { defaults, named } = parts.styles;
  const styled = inherit(defaults, named(valueIn(properties, 'w:pStyle')));
  const style = inherit(styled, { run: {}, paragraph: own });
  const { headingLevel, ruled, before = 0, after = 0 } = style.paragraph;
  const { list, indent } = standing(own, style.paragraph, parts);
  const size = style.run.size ?? 11;
  const lines: Line[] = [];
  for (const pieces of brokenLines(piecesOf(paragraph, style.run, parts))) {
    const first = lines.length === 0;
    const line = lineFrom(pieces, size, {
      indent,
      gapAbove: first ? gap + before / size : 0,
      // A number before a heading is part of how it is set, not a list.
      ...(first && list && !headingLevel && { bullet: list.bullet }),
      ...(headingLevel && { headingLevel }),
      ...(ruled && { ruled }),
    });
    if (line) lines.push(line);
  }
  return { lines, after: after / size };
}

/** The list a paragraph belongs to, and where its text begins: what is said nearest to the paragraph counts. */
function standing(own: ParagraphLook, whole: ParagraphLook, { numbering }: WordParts) {
  const list = whole.numbering && numbering(whole.numbering.id, whole.numbering.level);
  if (!list) return { indent: Math.max(0, (whole.indent ?? 0) + (whole.first ?? 0)) };
  return { list, indent: (own.numbering ? own.indent : whole.indent) ?? list.indent };
}

function brokenLines(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  return lines;
}

type Frame = Pick<Line, 'indent' | 'gapAbove'> & Partial<Pick<Line, 'bullet' | 'headingLevel' | 'ruled'>>;

function lineFrom(pieces: Piece[], size: number, frame: Frame): Line | undefined {
  const text = pieces.map((piece) => piece.text).join('');
  const bare = text.trimStart();
  const lead = text.slice(0, text.length - bare.length);
  const mark = typedBullet(bare);
  const words = wordsFrom(pieces, lead.length + (mark?.length ?? 0), size);
  if (words.length === 0) return undefined;
  const sizes = words.map((word) => word.size ?? size).sort((a, b) => a - b);
  const tabs = lead.length - lead.replaceAll('\t', '').length;
  return {
    ...frame,
    text: words.map((word) => word.text).join(' '),
    words,
    size: sizes[Math.floor(sizes.length / 2)]!,
    indent: frame.indent + tabs * TAB + (mark && !frame.bullet ? 12 : 0),
    ...(mark && !frame.headingLevel && { bullet: mark.bullet }),
  };
}

/** The words of a line after its first `skip` characters; a word may be made of several pieces. */
function wordsFrom(pieces: Piece[], skip: number, size: number): LineWord[] {
  const words: LineWord[] = [];
  let open: Piece[] = [];
  let white = '';
  let passed = 0;
  const close = () => {
    if (open.length === 0) return;
    const tabBefore = words.length > 0 && /\t|[ \u00a0]{4,}/.test(white);
    words.push({ ...wordFrom(open, size), ...(tabBefore && { tabBefore }) });
    open = [];
    white = '';
  };
  for (const piece of pieces) {
    const from = Math.max(0, skip - passed);
    passed += piece.text.length;
    for (const [part] of piece.text.slice(from).matchAll(/\s+|\S+/g)) {
      if (/\S/.test(part)) open.push({ ...piece, text: part });
      else {
        close();
        white += part;
      }
    }
  }
  close();
  return words;
}

function wordFrom(pieces: Piece[], size: number): LineWord {
  const letters = (of: Piece[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  const mostly = (is: 'bold' | 'italic') =>
    letters(pieces.filter(({ look }) => look[is])) * 2 > letters(pieces);
  const href = pieces.find((piece) => piece.href)?.href;
  return {
    text: pieces.map(({ text, look }) => (look.caps ? text.toUpperCase() : text)).join(''),
    bold: mostly('bold'),
    italic: mostly('italic'),
    size: pieces[0]!.look.size ?? size,
    ...(href && { href }),
  };
}
