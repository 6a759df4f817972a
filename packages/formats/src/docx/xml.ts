import { SaxesParser } from 'saxes';

/** An element with its children in order; text stands as strings. Names have their usual prefix: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any document nests; what lies below is left out, so that no walk over the tree runs out of stack. */
const MAX_DEPTH = 200;
/** A document of a hundred pages has a tenth of this; more would only fill memory. */
const MAX_ELEMENTS = 600_000;
/** Characters of text: as much as a text file may have. */
const MAX_TEXT = 2_000_000;

export interface ParsedXml {
  root: XmlElement;
  /** It declares a document type, which Word never does; the declaration and its entities are left out. */
  declaresType: boolean;
  /** It breaks off or breaks the rules of XML; what could be made out is there. */
  damaged: boolean;
  /** It nests deeper, or holds more, than a document does; the rest was left out. */
  cut: boolean;
}

/** Parses XML without ever resolving an entity that the file defines. Undefined when there is no element at all. */
export function parseXml(xml: string): ParsedXml | undefined {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  const names = new PrefixedNames();
  const parsed = { declaresType: false, damaged: false, cut: false };
  let root: XmlElement | undefined;
  let [skipped, elements, letters] = [0, 0, 0];
  parser.on('error', () => {
    parsed.damaged = true;
  });
  parser.on('doctype', () => {
    parsed.declaresType = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped > 0 || open.length >= MAX_DEPTH || ++elements > MAX_ELEMENTS) {
      skipped++;
      parsed.cut = true;
      return;
    }
    const own = names.enter(attributes as Record<string, string>);
    const element: XmlElement = { name: names.of(name), attributes: own, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else if (open.pop()) names.leave();
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (skipped > 0 || !element) return;
    letters += text.length;
    if (letters > MAX_TEXT) parsed.cut = true;
    else element.children.push(parsed.declaresType ? text.replace(/&[\w.-]+;/g, '') : text);
  });
  parser.write(xml).close();
  return root && { root, ...parsed };
}

const OFFICE = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The prefix by which this folder knows a namespace, in the everyday and in the strict form of the format. */
const PREFIXES: Record<string, string> = {
  [`${OFFICE}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${OFFICE}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${OFFICE}markup-compatibility/2006`]: 'mc',
  [`${OFFICE}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}drawingml/2006/main`]: 'a',
  [`${STRICT}drawingml/main`]: 'a',
  'urn:schemas-microsoft-com:vml': 'v',
};

type Scope = ReadonlyMap<string, string>;

/** Gives names the prefix this folder expects, whatever prefix the file binds to the namespace. */
class PrefixedNames {
  private readonly scopes: Scope[] = [new Map()];

  enter(attributes: Record<string, string>): Record<string, string> {
    const outer = this.scopes.at(-1)!;
    let scope: Map<string, string> | undefined;
    for (const key in attributes) {
      const bound = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
      if (bound === undefined) continue;
      const known = PREFIXES[attributes[key]!];
      scope ??= new Map(outer);
      if (known === undefined || known === bound) scope.delete(bound);
      else scope.set(bound, known);
    }
    this.scopes.push(scope ?? outer);
    if (this.scopes.at(-1)!.size === 0) return attributes;
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.of(key) : key, value]),
    );
  }

  leave(): void {
    this.scopes.pop();
  }

  of(name: string): string {
    const colon = name.indexOf(':');
    const known = this.scopes.at(-1)!.get(colon === -1 ? '' : name.slice(0, colon));
    return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
  }
}

export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  element ? element.children.filter((child): child is XmlElement => typeof child !== 'string') : [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsIn(element).find((child) => child.name === name);

/** Every element of these names under an element, outermost first; what is inside a found one is its own. */
export function within(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsIn(element).flatMap((child) => (names.has(child.name) ? [child] : within(child, names)));
}

/** Text right inside an element. */
export const textIn = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');

/** A Word on/off property: there and not switched off; undefined when it is not there. */
export function switchIn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

export const valueIn = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];
