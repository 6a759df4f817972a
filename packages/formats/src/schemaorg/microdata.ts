import { nodeToText } from '../html/to-text.ts';
import {
  attributeOf,
  childrenOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from '../html/tree.ts';
import type { Fields } from '../posting/values.ts';

/** The JobPosting items that a page marks with `itemscope`, in the shape of JSON-LD. */
export function microdataOf(page: HtmlNode): Fields[] {
  const jobs: Fields[] = [];
  for (const element of elementsOf(page))
    if (/JobPosting\/?$/.test(attributeOf(element, 'itemtype') ?? '')) jobs.push(itemOf(element));
  return jobs;
}

function itemOf(scope: HtmlElement): Fields {
  const item: Fields = { '@type': (attributeOf(scope, 'itemtype') ?? '').split('/').at(-1) };
  for (const element of propertiesOf(scope)) {
    const value = propertyValue(element);
    for (const name of (attributeOf(element, 'itemprop') ?? '').split(/\s+/).filter(Boolean))
      if (name !== '__proto__') item[name] = name in item ? [item[name], value].flat() : value;
  }
  return item;
}

/** The properties of an item: those of items inside it are theirs, plain properties may nest. */
function* propertiesOf(scope: HtmlElement): Generator<HtmlElement> {
  const waiting = childrenOf(scope).filter(isElement).reverse();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (attributeOf(element, 'itemprop') !== undefined) yield element;
    if (attributeOf(element, 'itemscope') === undefined)
      for (const child of childrenOf(element).filter(isElement).reverse()) waiting.push(child);
  }
}

function propertyValue(element: HtmlElement): unknown {
  if (attributeOf(element, 'itemscope') !== undefined) return itemOf(element);
  return (
    attributeOf(element, 'content') ??
    attributeOf(element, 'datetime') ??
    (/^(?:a|link)$/.test(element.tagName) ? attributeOf(element, 'href') : undefined) ??
    nodeToText(element)
  );
}
