import { childOf, elementsIn, switchIn, valueIn, type XmlElement } from './xml.ts';

/** How characters look, as far as something says so. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  /** In points. */
  size?: number;
  font?: string;
}

/** How paragraphs stand, as far as something says so. Lengths in points. */
export interface ParagraphLook {
  headingLevel?: number;
  numbering?: { id: string; level: number };
  indent?: number;
  /** How far the first line begins to the right of the others; less than nothing where it hangs. */
  first?: number;
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
const UNITS: Record<string, number> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/** A length in points: a bare number counts parts of a point, the strict form of the format writes units. */
function points(length: string | undefined, perPoint: number): number | undefined {
  const [, number, unit] = /^(-?[\d.]+)([a-z]{2})?$/.exec(length ?? '') ?? [];
  const value = Number(number) * (unit ? (UNITS[unit] ?? Number.NaN) : 1 / perPoint);
  return Number.isFinite(value) ? value : undefined;
}

const twips = (length: string | undefined) => points(length, 20);

/** Text that runs from right to left has its look in properties of its own. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const complex = switchIn(properties, 'w:rtl') || switchIn(properties, 'w:cs');
  const size = points(valueIn(properties, complex ? 'w:szCs' : 'w:sz'), 2);
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return defined({
    bold: switchIn(properties, complex ? 'w:bCs' : 'w:b'),
    italic: switchIn(properties, complex ? 'w:iCs' : 'w:i'),
    caps: switchIn(properties, 'w:caps'),
    hidden: switchIn(properties, 'w:vanish'),
    size: size && size > 0 ? size : undefined,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  }) as RunLook;
}

export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const spacing = childOf(properties, 'w:spacing')?.attributes;
  const indent = childOf(properties, 'w:ind')?.attributes;
  const hanging = twips(indent?.['w:hanging']);
  const list = childOf(properties, 'w:numPr');
  const outline = Number(valueIn(properties, 'w:outlineLvl') ?? Number.NaN);
  const borders = childOf(properties, 'w:pBdr');
  const id = valueIn(list, 'w:numId');
  const drawn = elementsIn(borders).some(
    ({ name, attributes }) => /w:(?:top|bottom)/.test(name) && !/none|nil/.test(attributes['w:val'] ?? ''),
  );
  return defined({
    headingLevel: outline >= 0 && outline < 9 ? outline + 1 : undefined,
    numbering: id === undefined ? undefined : { id, level: Number(valueIn(list, 'w:ilvl') ?? 0) },
    indent: twips(indent?.['w:left'] ?? indent?.['w:start']),
    first: twips(indent?.['w:firstLine']) ?? (hanging && -hanging),
    before: twips(spacing?.['w:before']),
    after: twips(spacing?.['w:after']),
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
    if (id !== undefined && !style) return { run: {}, paragraph: spokenLook(id) };
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

/** Word keeps its built-in names English whatever the language of the ids; other writers translate them. */
const HEADING =
  /^(?:heading|[üu]?berschrift|titre|t[íi]tulo|titolo|kop|rubrik|overskrift|otsikko|nag[łl][óo]wek|nadpis|заголовок|标题|見出し) ?([1-9])$/i;
const TITLE = /^(?:title|titel|titre|t[íi]tulo|titolo|название|标题|表題)$/i;

/** What the name of a style says of its paragraphs. The title stands above the first heading. */
function spokenLook(name: string): ParagraphLook {
  const level = HEADING.exec(name)?.[1];
  if (level) return { headingLevel: Number(level) + 1 };
  return TITLE.test(name) ? { headingLevel: 1 } : {};
}

function styleOwn(style: XmlElement): Style {
  const look = paragraphLook(childOf(style, 'w:pPr'));
  const spoken = style.attributes['w:type'] === 'character' ? {} : spokenLook(valueIn(style, 'w:name') ?? '');
  return { run: runLook(childOf(style, 'w:rPr')), paragraph: { ...look, ...spoken } };
}

export const inherit = (base: Style, own: Style): Style => ({
  run: { ...base.run, ...own.run },
  paragraph: { ...base.paragraph, ...own.paragraph },
});
