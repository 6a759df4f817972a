import { linkOf, type OpenField, readInstruction } from './fields.ts';
import type { Numbering } from './numbering.ts';
import { type RunLook, runLook, type Styles } from './styles.ts';
import { drawnSymbol, isSymbolFont } from './symbols.ts';
import { childOf, elementsIn, textIn, valueIn, within, type XmlElement } from './xml.ts';

/** What the paragraphs of one part of the file have in common. */
export interface WordParts {
  styles: Styles;
  numbering: Numbering;
  /** Targets of hyperlinks, by relation id. */
  links: ReadonlyMap<string, string>;
  /** Fields that have begun and not ended; they may run over paragraphs. */
  fields: OpenField[];
  lost(text: string, reason: string): void;
  /** A picture was left out; `told` is what the file says about it, if anything. */
  pictured(told: string): void;
}

/** Text in one look. A tab is `\t`, a line break `\n`, each in a piece of its own. */
export interface Piece {
  text: string;
  look: RunLook;
  href?: string;
}

interface Context {
  look: RunLook;
  href?: string | undefined;
  parts: WordParts;
  into: Piece[];
}

const BREAKS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Properties and marks: they say how text looks, or carry text of another kind that is read elsewhere. */
const SILENT = new Set(
  'w:pPr w:rPr w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:txbxContent w:annotationRef'.split(' '),
);

const REVISED: Record<string, string> = {
  'w:del': 'Deleted with tracked changes.',
  'w:moveFrom': 'Moved away with tracked changes.',
};

/** The text of a paragraph, piece by piece, as it is printed. Text boxes are no part of it. */
export function piecesOf(paragraph: XmlElement, look: RunLook, parts: WordParts): Piece[] {
  const into: Piece[] = [];
  collect(paragraph, { look, parts, into });
  // The instruction of a field does not run over paragraphs; one that never ends must not swallow the document.
  while (parts.fields.at(-1)?.inCode) parts.fields.pop();
  return into;
}

function collect(element: XmlElement, context: Context): void {
  for (const child of elementsIn(element)) collectOne(child, context);
}

function collectOne(child: XmlElement, context: Context): void {
  const { parts } = context;
  const { name } = child;
  const field = parts.fields.at(-1);
  if (name === 'w:r') collectRun(child, context);
  else if (name === 'w:t' || name === 'm:t') {
    if (field?.inCode) parts.lost(textIn(child), 'Part of the instruction of a field.');
    else write(printed(textIn(child), context.look.font), context);
  } else if (BREAKS[name]) write(BREAKS[name], context);
  else if (name === 'w:sym') write(symbol(child), context);
  else if (name === 'w:fldChar') turnField(child, parts);
  else if (name === 'w:instrText') field?.inCode && readInstruction(field, textIn(child));
  else if (name === 'w:fldSimple')
    collect(child, { ...context, href: linkOf(child.attributes['w:instr'] ?? '') ?? context.href });
  else if (name === 'w:hyperlink')
    collect(child, { ...context, href: parts.links.get(child.attributes['r:id'] ?? '') ?? context.href });
  else if (name === 'w:sdt') collectControl(child, context);
  else if (name === 'mc:AlternateContent') collect(chosen(child), context);
  else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') noticePicture(child, parts);
  else if (REVISED[name]) loseText(child, parts, REVISED[name]);
  else if (!SILENT.has(name)) collect(child, context);
}

function write(text: string, { look, href, parts, into }: Context): void {
  const target = parts.fields.findLast((field) => field.href)?.href ?? href;
  if (text) into.push({ text, look, ...(target && { href: target }) });
}

function collectRun(run: XmlElement, context: Context): void {
  const { parts } = context;
  const properties = childOf(run, 'w:rPr');
  const style = valueIn(properties, 'w:rStyle');
  const look = { ...context.look, ...(style && parts.styles.named(style).run), ...runLook(properties) };
  const own: Piece[] = [];
  collect(run, { ...context, look, into: own });
  if (look.hidden) {
    const text = own
      .map((piece) => piece.text)
      .join('')
      .trim();
    if (text) parts.lost(text, 'Hidden text: it is in the file and not on the page.');
  } else context.into.push(...own);
}

/** A content control gives its content, except the words that only ask to be replaced. */
function collectControl(control: XmlElement, context: Context): void {
  if (isPlaceholder(control)) loseText(control, context.parts, PLACEHOLDER);
  else collect(control, context);
}

export const PLACEHOLDER = 'A placeholder of the template that nobody filled in.';

export const isPlaceholder = (control: XmlElement): boolean =>
  childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

const WRITTEN = new Set(['w:t', 'w:delText', 'm:t']);

/** Tells all text under an element instead of reading it. */
export function loseText(element: XmlElement, parts: WordParts, reason: string): void {
  const text = within(element, WRITTEN).map(textIn).join('').trim();
  if (text) parts.lost(text, reason);
}

const READABLE = new Set(['w:p', 'w:t', 'w:drawing', 'w:pict', 'w:tab', 'w:br']);

/** The form of alternative content that is read: the first that says anything. Why: a file says such things twice. */
export function chosen(alternatives: XmlElement): XmlElement {
  const forms = elementsIn(alternatives);
  const boxed = forms.find((form) => within(form, new Set(['w:txbxContent', 'w:t'])).length > 0);
  return boxed ?? forms.find((form) => within(form, READABLE).length > 0) ?? alternatives;
}

function turnField(mark: XmlElement, { fields }: WordParts): void {
  const type = mark.attributes['w:fldCharType'];
  const last = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', inCode: true });
  else if (type === 'end') fields.pop();
  else if (type === 'separate' && last) {
    last.inCode = false;
    const href = linkOf(last.code);
    if (href) last.href = href;
  }
}

const PICTURES = new Set(['a:blip', 'v:imagedata', 'c:chart']);

function noticePicture(drawing: XmlElement, parts: WordParts): void {
  if (within(drawing, new Set(['w:txbxContent'])).length > 0 || within(drawing, PICTURES).length === 0)
    return;
  const [about] = within(drawing, new Set(['wp:docPr', 'v:shape']));
  const { descr, title, alt } = about?.attributes ?? {};
  parts.pictured((descr || title || alt || '').trim());
}

/** Soft hyphens print nothing; the private characters of symbol fonts print as what those fonts draw. */
function printed(text: string, font: string | undefined): string {
  const plain = text.replaceAll('\u00AD', '').replace(/[\t\n\r]+/g, ' ');
  if (isSymbolFont(font) && [...plain.trim()].length === 1)
    return drawnSymbol(plain.trim().codePointAt(0)!, font) ?? '';
  return plain.replace(/[\uF000-\uF0FF]/g, (it) => drawnSymbol(it.charCodeAt(0), undefined) ?? '');
}

function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return code > 0 && code < 0x11_0000 ? (drawnSymbol(code, attributes['w:font']) ?? ' ') : ' ';
}
