import type { Line, LineWord } from '@throughline/core/reading';
import { typedBullet } from '../lines/bullet.ts';
import type { Numbering } from './numbering.ts';
import { inherit, paragraphLook, type RunLook, runLook, type Styles } from './styles.ts';
import { childOf, elementsIn, textIn, valueIn, type XmlElement } from './xml.ts';

export interface WordParts {
  styles: Styles;
  numbering: Numbering;
  /** Targets of hyperlinks, by relation id. */
  links: ReadonlyMap<string, string>;
  lost(text: string, reason: string): void;
}

/** A character with its look; a tab is `\t`, a line break `\n`. */
interface Character {
  text: string;
  look: RunLook;
  href?: string;
}

const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:pPr',
  'w:rPr',
]);
const BREAKS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The lines of one paragraph: as many as it has line breaks, none when it is empty. `gap` is white space above. */
export function paragraphLines(
  paragraph: XmlElement,
  parts: WordParts,
  gap: number,
): { lines: Line[]; after: number } {
  const properties = childOf(paragraph, 'w:pPr');
  const { defaults, named } = parts.styles;
  const style = inherit(inherit(defaults, named(valueIn(properties, 'w:pStyle'))), {
    run: {},
    paragraph: paragraphLook(properties),
  });
  const { numbering, headingLevel, ruled, indent = 0, before = 0, after = 0 } = style.paragraph;
  const list = numbering && parts.numbering(numbering.id, numbering.level);
  const characters: Character[] = [];
  collect(paragraph, style.run, undefined, parts, characters);
  const size = style.run.size ?? 11;
  const lines: Line[] = [];
  for (const piece of splitAt(characters, '\n')) {
    const first = lines.length === 0;
    const line = lineFrom(piece, size, {
      indent: list?.indent ?? indent,
      gapAbove: first ? gap + before / size : 0,
      ...(first && list && { bullet: list.bullet }),
      ...(headingLevel && { headingLevel }),
      ...(ruled && { ruled }),
    });
    if (line) lines.push(line);
  }
  return { lines, after: after / size };
}

function collect(
  element: XmlElement,
  look: RunLook,
  href: string | undefined,
  parts: WordParts,
  into: Character[],
): void {
  for (const child of elementsIn(element)) {
    if (child.name === 'w:t')
      for (const text of textIn(child)) into.push({ text, look, ...(href && { href }) });
    else if (BREAKS[child.name]) into.push({ text: BREAKS[child.name]!, look });
    else if (child.name === 'w:sym') into.push({ text: symbol(child), look });
    else if (child.name === 'w:r') collectRun(child, look, href, parts, into);
    else if (child.name === 'w:hyperlink')
      collect(child, look, parts.links.get(child.attributes['r:id'] ?? '') ?? href, parts, into);
    else if (child.name === 'w:sdt') collectControl(child, look, href, parts, into);
    else if (!SKIPPED.has(child.name)) collect(child, look, href, parts, into);
  }
}

function collectRun(
  run: XmlElement,
  base: RunLook,
  href: string | undefined,
  parts: WordParts,
  into: Character[],
): void {
  const properties = childOf(run, 'w:rPr');
  const look = {
    ...base,
    ...parts.styles.named(valueIn(properties, 'w:rStyle') ?? '').run,
    ...runLook(properties),
  };
  const own: Character[] = [];
  collect(run, look, href, parts, own);
  if (look.hidden) {
    const text = own
      .map((character) => character.text)
      .join('')
      .trim();
    if (text) parts.lost(text, 'Hidden text: it is in the file and not on the page.');
  } else into.push(...own);
}

/** A content control gives its content, except the words that only ask to be replaced. */
function collectControl(
  control: XmlElement,
  look: RunLook,
  href: string | undefined,
  parts: WordParts,
  into: Character[],
): void {
  const own: Character[] = [];
  const content = childOf(control, 'w:sdtContent');
  if (content) collect(content, look, href, parts, own);
  if (childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr'))
    parts.lost(
      own.map((character) => character.text).join(''),
      'A placeholder of the template that nobody filled in.',
    );
  else into.push(...own);
}

/** Characters of symbol fonts: bullets as bullets, anything else not at all. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16) & 0xff;
  return [0xb7, 0xa7, 0xd8, 0x6e, 0x76, 0xfc].includes(code) ? '•' : ' ';
}

function splitAt(characters: Character[], mark: string): Character[][] {
  const pieces: Character[][] = [[]];
  for (const character of characters) {
    if (character.text === mark) pieces.push([]);
    else pieces.at(-1)!.push(character);
  }
  return pieces;
}

type Frame = Pick<Line, 'indent' | 'gapAbove'> & Partial<Pick<Line, 'bullet' | 'headingLevel' | 'ruled'>>;

function lineFrom(characters: Character[], size: number, frame: Frame): Line | undefined {
  const text = characters.map((character) => character.text).join('');
  const lead = text.length - text.trimStart().length;
  const mark = typedBullet(text.trimStart());
  const words = wordsFrom(characters.slice(lead + (mark?.length ?? 0)), size);
  if (words.length === 0) return undefined;
  const sizes = words.map((word) => word.size ?? size).sort((a, b) => a - b);
  return {
    ...frame,
    text: words.map((word) => word.text).join(' '),
    words,
    size: sizes[Math.floor(sizes.length / 2)]!,
    indent: frame.indent + (mark && !frame.bullet ? 12 : 0),
    ...(mark && { bullet: mark.bullet }),
  };
}

function wordsFrom(characters: Character[], size: number): LineWord[] {
  const words: LineWord[] = [];
  let open: Character[] = [];
  let white = '';
  const close = () => {
    if (open.length === 0) return;
    const bold = open.filter(({ look }) => look.bold).length * 2 > open.length;
    const italic = open.filter(({ look }) => look.italic).length * 2 > open.length;
    const href = open.find((character) => character.href)?.href;
    const printed = open.map(({ text, look }) => (look.caps ? text.toUpperCase() : text)).join('');
    const tabBefore = words.length > 0 && /\t|[ \u00a0]{4,}/.test(white);
    words.push({
      text: printed,
      bold,
      italic,
      size: open[0]!.look.size ?? size,
      ...(href && { href }),
      ...(tabBefore && { tabBefore }),
    });
    open = [];
    white = '';
  };
  for (const character of characters) {
    if (/\s/.test(character.text)) {
      close();
      white += character.text;
    } else open.push(character);
  }
  close();
  return words;
}
