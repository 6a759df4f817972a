import { type HtmlNode, isElement, isText, parseHtml, pushChildren, rawTextOf } from './tree.ts';

const DROPPED = new Set(
  'script style noscript template head svg iframe object canvas form button select input nav'.split(' '),
);
const TAG = /<\/?[a-z][^<>]*>/i;
/** Elements that stand apart from what is before and after them, by an empty line. */
const APART = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article hr'.split(' '));
/** Elements that begin a new line. */
const OWN_LINE = new Set(
  'div li tr dt dd header footer main aside figure figcaption caption fieldset address body html'.split(' '),
);

/**
 * What a reader of the page sees as plain text: paragraphs and headings apart by an empty line, list items on
 * lines that start with `- `, entities decoded however often they were encoded. Text that has no tags keeps its lines.
 */
export function htmlToText(html: string): string {
  const markup = decodeMarkup(html);
  const text = TAG.test(markup) ? nodeToText(parseHtml(markup)) : tidy(markup);
  return /&(?:amp|nbsp|lt|gt|quot|apos|[lr][sd]quo|[mn]dash|#\d+|#x[\da-f]+);/i.test(text)
    ? tidy(decodeEntities(text))
    : text;
}

/** The text of one node of a parsed page. */
export function nodeToText(root: HtmlNode): string {
  let text = '';
  // A string on the stack is written when its turn comes: what an element closes with.
  const waiting: (HtmlNode | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next;
    else if (isText(next)) text += next.value.replace(/[\s\u00a0]+/g, ' ');
    else if (!isElement(next)) pushChildren(waiting, next);
    else if (next.tagName === 'br') text += '\n';
    else if (!DROPPED.has(next.tagName)) {
      const edge = APART.has(next.tagName) ? '\n\n' : OWN_LINE.has(next.tagName) ? '\n' : '';
      text += edge + (next.tagName === 'li' ? '\uE000' : next.tagName === 'td' ? ' ' : '');
      waiting.push(edge);
      pushChildren(waiting, next);
    }
  }
  return tidy(text);
}

/** Entities to characters; tags stay letters. */
export const decodeEntities = (text: string): string => rawTextOf(parseHtml(text.replaceAll('<', '&lt;')));

/** Boards store HTML with its tags encoded, sometimes twice: decode until tags appear. */
function decodeMarkup(html: string): string {
  let markup = html;
  for (let round = 0; round < 3 && !TAG.test(markup); round++) {
    if (!/&(?:amp;)*lt;\/?[a-z]/i.test(markup)) break;
    markup = decodeEntities(markup);
  }
  return markup;
}

/** `\uE000` marks the start of a list item, wherever the markup put the line breaks. */
const tidy = (text: string) =>
  closeLists(
    text
      .replace(/[ \t]*\uE000[\s\uE000]*(?:[•·▪◦‣*–-]\s+)?/g, '\n- ')
      .replace(/[ \t]+/g, ' ')
      .replace(/ *\n */g, '\n')
      .replace(/\n- (?=\n|$)/g, '\n')
      .replace(/^(?:[•·▪◦‣●○■►✓✔➢]|\*(?= ))[ \t]*/gm, '- ')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );

/** Items of one list stand line by line, however much room the markup gave them. */
function closeLists(text: string): string {
  const lines = text.split('\n');
  return lines
    .filter((line, at) => line || !(lines[at - 1]?.startsWith('- ') && lines[at + 1]?.startsWith('- ')))
    .join('\n');
}
