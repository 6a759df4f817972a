import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The tree of a whole page or of a fragment; HTML has no syntax errors, so this cannot fail. */
export const parseHtml = (html: string): HtmlNode =>
  /<(?:!doctype|html|head|body)\b/i.test(html) ? parse(html) : parseFragment(html);

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const childrenOf = (node: HtmlNode): HtmlNode[] => ('childNodes' in node ? node.childNodes : []);

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Last child first, so that the first is popped next. *Why* not a spread: a page may have a million children. */
export function pushChildren(waiting: (HtmlNode | string)[] | HtmlNode[], node: HtmlNode): void {
  const children = childrenOf(node);
  for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
}

/** Every element under a node, in document order. *Why* a loop: hostile pages nest deeper than the call stack. */
export function* elementsOf(root: HtmlNode): Generator<HtmlElement> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) yield node;
    pushChildren(waiting, node);
  }
}

/** The characters under a node as they stand, scripts included. */
export function rawTextOf(root: HtmlNode): string {
  let text = '';
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text += node.value;
    pushChildren(waiting, node);
  }
  return text;
}
