import { nodeToText } from '../html/to-text.ts';
import { attributeOf, elementsOf, type HtmlElement, type HtmlNode } from '../html/tree.ts';
import { placeOf } from '../posting/place.ts';
import { dateOf } from '../posting/values.ts';

/** What a page without structured data shows: the heading, the place, and the main text. */
export function pagePosting(page: HtmlNode) {
  const elements = [...elementsOf(page)];
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const pageTitle = elements.find(({ tagName }) => tagName === 'title');
  const title = (heading && oneLine(heading)) || metaOf(elements, 'og:title') || titleOf(pageTitle);
  const time = elements.find((element) => attributeOf(element, 'datetime'));
  return {
    title,
    company: siteOf(elements),
    location: placeOf([placeIn(elements)]),
    posted: time && dateOf(attributeOf(time, 'datetime')),
    url: elements
      .map((element) =>
        element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical'
          ? attributeOf(element, 'href')
          : undefined,
      )
      .find(Boolean),
    description: mainText(page, elements, title),
  };
}

const oneLine = (element: HtmlElement) => nodeToText(element).replace(/\s+/g, ' ').trim();

const titleOf = (element: HtmlElement | undefined) => element && oneLine(element).split(/\s+[|–—-]\s+/)[0];

const metaOf = (elements: HtmlElement[], property: string) => {
  const meta = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'property') === property,
  );
  return meta && attributeOf(meta, 'content')?.trim();
};

const BOARDS =
  /linkedin|indeed|glassdoor|stepstone|xing|monster|greenhouse|lever|ashby|workable|welcome to the jungle|hacker|job ?board/i;

/** The site's name is the employer's, unless the site is a job board. */
function siteOf(elements: HtmlElement[]): string | undefined {
  const name = metaOf(elements, 'og:site_name')?.replace(/\s+(?:careers?|jobs)$/i, '');
  return name && !BOARDS.test(name) ? name : undefined;
}

/** A short element that its author called the location. */
function placeIn(elements: HtmlElement[]): string | undefined {
  const named = elements.find((element) =>
    /(?:^|[\s_-])locations?(?:$|[\s_-])/i.test(
      `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`,
    ),
  );
  const text = named && oneLine(named).replace(/^location\s*:?\s*/i, '');
  return text && text.length < 100 ? text : undefined;
}

/** The element that holds most of the text and is called a main part; else the whole body without its edges. */
function mainText(page: HtmlNode, elements: HtmlElement[], title: string | undefined): string {
  const main = elements
    .filter(
      (element) =>
        /^(?:main|article)$/.test(element.tagName) ||
        /job|posting|description|content|vacancy/i.test(
          `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`,
        ),
    )
    .slice(0, 200)
    .map(nodeToText)
    .sort((a, b) => b.length - a.length)[0];
  const whole = nodeToText(page);
  const text = main && main.length * 2 > whole.length ? main : whole;
  return title && text.startsWith(title) ? text.slice(title.length).trim() : text;
}
