import type { Page } from '../content/page.ts';
import type { Where } from '../renderer.ts';
import { below, contacts, entry, escaped, mainOf, PHOTO, section, sheet, sideOf, spans } from './html.ts';

const all = (page: Page, each?: Parameters<typeof section>[2]) =>
  page.sections.map((one) => section(one, page, each)).join('');
const top = (page: Page) => `<h1>${escaped(page.person.name)}</h1><p>${contacts(page).join(' &bull; ')}</p>`;

/** Floats, as one wrote pages in 2012. */
const floats = (page: Page) =>
  sheet(
    page,
    '.right{float:right}.line{overflow:hidden}body{font-family:Liberation Sans}h2{border-bottom:1px solid #aaa}',
    top(page) + all(page, (it) => entry(it, page, true)),
  );

/** Letter-spaced and scaled text in two table columns. */
const scaled = (page: Page) =>
  sheet(
    page,
    `.right{float:right}body{font-family:Liberation Serif;letter-spacing:.4px;word-spacing:1px}td{vertical-align:top}.s{width:30%;background:#eee;padding:8px}.m{padding:8px 14px}h2{letter-spacing:5px;text-transform:uppercase;font-size:1em}`,
    `<table style="width:100%"><tr><td class="s">${PHOTO}${contacts(page)
      .map((one) => `<p>${one}</p>`)
      .join('')}${sideOf(page)
      .map((one) => section(one, page))
      .join('')}</td><td class="m"><h1>${escaped(page.person.name)}</h1>${mainOf(page)
      .map((one) => section(one, page, (it) => entry(it, page, true)))
      .join('')}</td></tr></table>`,
  );

/** Each position a table: dates in the left cell, every head line a row. */
const tables = (page: Page) =>
  sheet(
    page,
    'body{font-family:DejaVu Sans}td{vertical-align:top;padding:1px 6px 1px 0}.a{width:27%;color:#555}h2{color:#700}',
    top(page) +
      all(
        page,
        (it) =>
          `<table style="width:100%"><tr><td class="a" rowspan="9">${(it.aside ?? []).map(escaped).join('<br>')}</td><td>${it.head.map(({ left, right }) => spans(left) + (right ? `, ${spans(right)}` : '')).join('</td></tr><tr><td>')}</td></tr><tr><td>${below(it, page)}</td></tr></table>`,
      ),
  );

export const WEBKIT: Record<string, { dates: Where; source: (page: Page) => string }> = {
  'wkhtmltopdf floats': { dates: 'head', source: floats },
  'wkhtmltopdf scaled columns': { dates: 'head', source: scaled },
  'wkhtmltopdf date tables': { dates: 'aside', source: tables },
};
