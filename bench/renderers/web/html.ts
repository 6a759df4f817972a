import type { HeadLine, Part } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const span = ({ text, bold, italic, faint }: Part) => {
  const words = escaped(text);
  const marked = bold ? `<b>${words}</b>` : italic ? `<i>${words}</i>` : words;
  return faint ? `<span class="faint">${marked}</span>` : marked;
};
export const spans = (parts: Part[] = []) => parts.map(span).join('');

/** A head line; the right side first, as floats want it, or last. */
const line = ({ left, right }: HeadLine, isFloat: boolean) => {
  const pushed = right ? `<span class="right">${spans(right)}</span>` : '';
  const own = `<span>${spans(left)}</span>`;
  return `<div class="line">${isFloat ? pushed + own : own + pushed}</div>`;
};

/** Highlights as a list, or as paragraphs with the mark typed, as the seed has it. */
function items(texts: string[], { bullet, seed }: Page): string {
  if (texts.length === 0) return '';
  const li = texts.map((text) => `<li>${escaped(text)}</li>`).join('');
  if (bullet === '1.') return `<ol>${li}</ol>`;
  if (bullet === '') return texts.map((text) => `<p>${escaped(text)}</p>`).join('');
  return seed % 2
    ? `<ul>${li}</ul>`
    : texts.map((text) => `<p class="hang">${bullet} ${escaped(text)}</p>`).join('');
}

/** What stands below a head. */
export const below = (one: Entry, page: Page) =>
  `${one.intro ? `<p><i>${escaped(one.intro)}</i></p>` : ''}${items(one.items, page)}`;

export const entry = (one: Entry, page: Page, isFloat = false) =>
  `<div class="entry">${one.head.map((head) => line(head, isFloat)).join('')}${below(one, page)}</div>`;

/** An entry with its gutter in a cell of its own. */
export const gutter = (one: Entry, page: Page) =>
  `<div class="row"><div class="aside">${(one.aside ?? []).map(escaped).join('<br>')}</div><div class="beside">${entry(one, page)}</div></div>`;

const bareList = ({ list = [] }: Section, { seed }: Page) =>
  seed % 4 === 0
    ? `<p>${escaped(list.join(', '))}</p>`
    : seed % 4 === 1
      ? `<p>${list.map((text) => `<span class="chip">${escaped(text)}</span>`).join(' ')}</p>`
      : seed % 4 === 2
        ? `<p>${list.map(escaped).join('<br>')}</p>`
        : `<ul>${list.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

/** A section's body, its entries printed by `each`. */
const body = (one: Section, page: Page, each: (it: Entry, page: Page) => string = entry) =>
  one.entries
    ? one.entries.map((it) => each(it, page)).join('')
    : one.list
      ? bareList(one, page)
      : `<p>${escaped(one.text ?? '')}</p>`;

export const section = (one: Section, page: Page, each?: (it: Entry, page: Page) => string) =>
  `<section><h2>${escaped(one.heading)}</h2><div class="body">${body(one, page, each)}</div></section>`;

export const contacts = ({ person }: Page) =>
  [person.email, person.phone, person.place, ...person.links].map(escaped);

const SIDE = ['skills', 'languages', 'certificates', 'interests', 'awards'];
export const sideOf = ({ sections }: Page) => sections.filter(({ part }) => SIDE.includes(part));
export const mainOf = ({ sections }: Page) => sections.filter(({ part }) => !SIDE.includes(part));

/** A photograph, as far as a reader of text is concerned. */
export const PHOTO = `<img class="photo" alt="" src="data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90" fill="#889"/><circle cx="45" cy="36" r="16" fill="#dde"/><circle cx="45" cy="92" r="34" fill="#dde"/></svg>')}">`;

const BASE = `*{box-sizing:border-box}body{margin:0;line-height:1.3}h1,h2,p,ul,ol{margin:0}ul,ol{padding-left:1.3em}
h2{margin:1em 0 .3em}.entry{margin-bottom:.7em}.faint{color:#777}.hang{padding-left:1em;text-indent:-1em}
.chip{border:1px solid #999;border-radius:3px;padding:0 4px}.chip+.chip{margin-left:4px}`;

/** The whole document; `css` is the design's own. */
export const sheet = (page: Page, css: string, text: string) =>
  `<!doctype html><html lang="${page.person.lang}"><head><meta charset="utf-8"><title>CV</title><style>@page{size:${page.paper === 'a4' ? 'A4' : 'letter'};margin:16mm}${BASE}body{font-size:${page.points}pt}${css}</style></head><body>${text}</body></html>`;
