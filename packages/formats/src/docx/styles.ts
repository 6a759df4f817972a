import { childOf, elementsIn, switchIn, valueIn, type XmlElement } from './xml.ts';

/** How characters look, as far as something says so. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  /** In points. */
  size?: number;
}

/** How paragraphs stand, as far as something says so. Lengths in points. */
export interface ParagraphLook {
  headingLevel?: number;
  numbering?: { id: string; level: number };
  indent?: number;
  before?: number;
  after?: number;
  ruled?: boolean;
}

export interface Style {
  run: RunLook;
  paragraph: ParagraphLook;
}

export interface Styles {
  defaults: Style;
  /** The style with all it inherits; the default paragraph style when no id is given. */
  named(id: string | undefined): Style;
}

const NONE: Style = { run: {}, paragraph: {} };
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
const points = (twips: string | undefined) =>
  twips === undefined || Number.isNaN(+twips) ? undefined : +twips / 20;

export function runLook(properties: XmlElement | undefined): RunLook {
  const half = valueIn(properties, 'w:sz');
  return defined({
    bold: switchIn(properties, 'w:b'),
    italic: switchIn(properties, 'w:i'),
    caps: switchIn(properties, 'w:caps'),
    hidden: switchIn(properties, 'w:vanish'),
    size: half && Number(half) > 0 ? Number(half) / 2 : undefined,
  }) as RunLook;
}

export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const spacing = childOf(properties, 'w:spacing')?.attributes;
  const indent = childOf(properties, 'w:ind')?.attributes;
  const list = childOf(properties, 'w:numPr');
  const outline = valueIn(properties, 'w:outlineLvl');
  const borders = childOf(properties, 'w:pBdr');
  const id = valueIn(list, 'w:numId');
  const drawn = elementsIn(borders).some(
    ({ name, attributes }) => /w:(?:top|bottom)/.test(name) && !/none|nil/.test(attributes['w:val'] ?? ''),
  );
  return defined({
    headingLevel: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined,
    numbering: id === undefined ? undefined : { id, level: Number(valueIn(list, 'w:ilvl') ?? 0) },
    indent: points(indent?.['w:left'] ?? indent?.['w:start']),
    before: points(spacing?.['w:before']),
    after: points(spacing?.['w:after']),
    ruled: drawn || undefined,
  }) as ParagraphLook;
}

/** Reads styles.xml; a document without it has no styles, only defaults. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of elementsIn(root)) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || !id) continue;
    byId.set(id, style);
    if (style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1') standard = id;
  }
  const defaults = childOf(root, 'w:docDefaults');
  const known = new Map<string, Style>();
  const named = (id: string | undefined, depth = 0): Style => {
    const key = id ?? standard;
    const style = key === undefined ? undefined : byId.get(key);
    if (!key || !style || depth > 20) return NONE;
    const cached = known.get(key);
    if (cached) return cached;
    const base = valueIn(style, 'w:basedOn');
    const resolved = inherit(base ? named(base, depth + 1) : NONE, styleOwn(style));
    known.set(key, resolved);
    return resolved;
  };
  return {
    defaults: {
      run: runLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: paragraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    named: (id) => named(id),
  };
}

/** Word's built-in names are English whatever the language of the ids is. */
function styleOwn(style: XmlElement): Style {
  const paragraph = paragraphLook(childOf(style, 'w:pPr'));
  const name = valueIn(style, 'w:name') ?? '';
  const level = /^heading (\d)$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
  if (level) paragraph.headingLevel = Number(level) + (/^title$/i.test(name) ? 0 : 1);
  return { run: runLook(childOf(style, 'w:rPr')), paragraph };
}

export const inherit = (base: Style, own: Style): Style => ({
  run: { ...base.run, ...own.run },
  paragraph: { ...base.paragraph, ...own.paragraph },
});
