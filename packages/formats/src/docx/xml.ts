import { SaxesParser } from 'saxes';

/** An element with its children in order; text stands as strings. Names keep their prefix: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any document nests; what lies below is left out, so that no walk over the tree runs out of stack. */
const MAX_DEPTH = 200;

export interface ParsedXml {
  root: XmlElement;
  /** It declares a document type, which Word never does; the declaration and its entities are left out. */
  declaresType: boolean;
}

/** Parses XML without ever resolving an entity that the file defines. Undefined when there is no element at all. */
export function parseXml(xml: string): ParsedXml | undefined {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let skipped = 0;
  let declaresType = false;
  parser.on('error', () => {});
  parser.on('doctype', () => {
    declaresType = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MAX_DEPTH) {
      skipped++;
      return;
    }
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else open.pop();
  });
  parser.on('text', (text) => {
    if (skipped === 0) open.at(-1)?.children.push(declaresType ? text.replace(/&[\w.-]+;/g, '') : text);
  });
  parser.write(xml).close();
  return root && { root, declaresType };
}

export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  element ? element.children.filter((child): child is XmlElement => typeof child !== 'string') : [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsIn(element).find((child) => child.name === name);

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
