import type { Page } from '../content/page.ts';
import type { Where } from '../renderer.ts';
import { contacts, entry, escaped, gutter, mainOf, PHOTO, section, sheet, sideOf } from './html.ts';

const FLEX = '.line{display:flex;justify-content:space-between;gap:1em}';
const all = (page: Page, each?: Parameters<typeof section>[2]) =>
  page.sections.map((one) => section(one, page, each)).join('');
const top = (page: Page, between = ' | ') =>
  `<header><h1>${escaped(page.person.name)}</h1><p>${contacts(page).join(between)}</p></header>`;

/** Rows by flex, headings in a coloured band. */
const bands = (page: Page) =>
  sheet(
    page,
    `${FLEX}body{font-family:Liberation Sans}h2{background:#2a4d69;color:#fff;padding:2px 8px;text-transform:uppercase;font-size:1.05em}header{text-align:center}`,
    top(page) + all(page),
  );

/** A dark bar at the left with a photograph and bars for skills. */
const darkBar = (page: Page) =>
  sheet(
    page,
    `@page{margin:0}${FLEX}body{font-family:DejaVu Sans;font-size:${page.points - 1}pt}.bar{float:left;width:31%;background:#23395b;color:#fff;padding:10mm 6mm}.main{margin-left:31%;padding:10mm 8mm}.photo{border-radius:50%;width:30mm}.level{height:4px;background:#8ab;margin:2px 0 6px}h2{text-transform:uppercase;letter-spacing:.12em;font-size:1em;border-bottom:1px solid}.contact{word-break:break-all}`,
    `<div class="bar">${PHOTO}${contacts(page)
      .map((one) => `<p class="contact">${one}</p>`)
      .join('')}${sideOf(page)
      .map((one) =>
        one.part === 'skills'
          ? `<h2>${escaped(one.heading)}</h2>${one.list!.map((skill, i) => `<p>${escaped(skill)}</p><div class="level" style="width:${50 + ((i * 17) % 45)}%"></div>`).join('')}`
          : section(one, page),
      )
      .join(
        '',
      )}</div><div class="main"><h1>${escaped(page.person.name)}</h1><p>${escaped(page.person.label)}</p>${mainOf(
      page,
    )
      .map((one) => section(one, page))
      .join('')}</div>`,
  );

/** The narrow column right, by floats; dates float too. */
const floats = (page: Page) =>
  sheet(
    page,
    '.right{float:right}body{font-family:Liberation Serif}.side{float:right;width:32%;border-left:1px solid #bbb;padding-left:5mm}.main{width:63%}h2{font-variant:small-caps;color:#933}',
    `${top(page, ' · ')}<div class="side">${sideOf(page)
      .map((one) => section(one, page))
      .join('')}</div><div class="main">${mainOf(page)
      .map((one) => section(one, page, (it) => entry(it, page, true)))
      .join('')}</div>`,
  );

/** Text in two columns that flow, as a leaflet. */
const columns = (page: Page) =>
  sheet(
    page,
    `${FLEX}body{font-family:Liberation Sans Narrow,Liberation Sans}.flow{columns:2;column-gap:9mm}.entry{break-inside:avoid}h2{break-after:avoid;border-bottom:2px solid #000}`,
    `${top(page)}<div class="flow">${all(page)}</div>`,
  );

/** A line with dots at the left, the dates in front of it. */
const timeline = (page: Page) =>
  sheet(
    page,
    `${FLEX}body{font-family:Liberation Sans}.row{display:flex}.aside{width:28mm;text-align:right;padding-right:4mm;font-size:.85em;color:#555;flex:none}.beside{border-left:2px solid #39c;padding-left:5mm;flex:1;position:relative}.beside:before{content:"";position:absolute;left:-5px;top:4px;width:8px;height:8px;border-radius:4px;background:#39c}h2{color:#39c}`,
    top(page, ' &nbsp; ') + all(page, gutter),
  );

/** Large type over several pages, with running header and "Page 1 of 3". */
const running = (page: Page) => {
  const pages = page.pageNumber('" counter(page) "', '" counter(pages) "');
  return sheet(
    page,
    `@page{margin:24mm 20mm;@top-left{content:"${page.person.name.replace(/"/g, '')} – CV";font-size:8pt}@top-right{content:"${page.person.email}";font-size:8pt}@bottom-center{content:"${pages}";font-size:8pt}}${FLEX}body{font-family:DejaVu Serif;font-size:${page.points + 3}pt;line-height:1.7}`,
    top(page) + all(page),
  );
};

/** Every box put at its own place, headings letter-spaced, sizes mixed: what drawing programs export. */
const boxes = (page: Page) => {
  const [side, main] = [sideOf(page), mainOf(page)];
  const wide = (text: string) => escaped([...text.toUpperCase()].join(' ').replace(/ {3}/g, '   '));
  const box = (one: (typeof main)[number]) =>
    `<div class="box"><div class="title">${wide(one.heading)}</div>${section(one, page)}</div>`;
  return sheet(
    page,
    `@page{margin:0}${FLEX}body{font-family:Liberation Sans}h2{display:none}.title{font-size:1.05em;letter-spacing:.06em;white-space:pre-wrap;margin:5mm 0 2mm;color:#a3663a}.name{position:absolute;left:80mm;top:14mm;font-size:30pt;letter-spacing:.1em}.role{position:absolute;left:80mm;top:32mm;letter-spacing:.3em}.left{position:absolute;left:10mm;top:50mm;width:55mm}.rest{position:absolute;left:80mm;top:50mm;width:118mm}`,
    `<div class="rest">${main.map(box).join('')}</div><div class="left">${contacts(page)
      .map((one) => `<p>${one}</p>`)
      .join('')}${side
      .map(box)
      .join(
        '',
      )}</div><div class="role">${escaped(page.person.label.toUpperCase())}</div><div class="name">${escaped(page.person.name)}</div>`,
  );
};

/** Icons of a symbol font before each contact and heading, as private-use glyphs. */
const icons = (page: Page) => {
  const icon = (at: number) => `<span class="icon">&#x${(0xe0a0 + at).toString(16)};</span> `;
  return sheet(
    page,
    `${FLEX}body{font-family:Liberation Sans}.icon{font-family:OpenSymbol}h2{border-bottom:1px dotted #555}header p span{margin-right:2px}`,
    `<header><h1>${escaped(page.person.name)}</h1><p>${contacts(page)
      .map((one, i) => icon(i) + one)
      .join(
        ' &nbsp;&nbsp; ',
      )}</p></header>${page.sections.map((one, i) => section(one, page).replace('<h2>', `<h2>${icon(i + 8)}`)).join('')}`,
  );
};

/** Justified and hyphenated, small, with narrow margins. */
const justified = (page: Page) =>
  sheet(
    page,
    `${FLEX}body{font-family:Liberation Serif;text-align:justify;hyphens:auto}section{display:flex}h2{width:36mm;margin-right:6mm;flex:none;text-align:right;font-size:1em;font-style:italic}.body{margin-top:1em;flex:1}`,
    `${top(page, ' – ')}<div class="sections">${all(page)}</div>`,
  );

/** Headings beside their sections in table cells, dates right, as copied from an office suite on the web. */
const docs = (page: Page) =>
  sheet(
    page,
    `body{font-family:Arial,Liberation Sans}table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:5pt}h2{font-weight:400;font-size:1.1em;color:#2079c7}.right{float:right;color:#666}`,
    `<table><tr><td><h1>${escaped(page.person.name)}</h1><p>${escaped(page.person.label)}</p></td><td style="width:32%">${contacts(page).join('<br>')}</td></tr><tr><td>${mainOf(
      page,
    )
      .map((one) => section(one, page, (it) => entry(it, page, true)))
      .join('')}</td><td>${sideOf(page)
      .map((one) => section(one, page))
      .join('')}</td></tr></table>`,
  );

export const WEASY: Record<string, { dates: Where; source: (page: Page) => string }> = {
  'weasyprint bands': { dates: 'head', source: bands },
  'weasyprint dark bar, photo': { dates: 'head', source: darkBar },
  'weasyprint floats': { dates: 'head', source: floats },
  'weasyprint columns': { dates: 'head', source: columns },
  'weasyprint timeline': { dates: 'aside', source: timeline },
  'weasyprint running header': { dates: 'head', source: running },
  'weasyprint boxes': { dates: 'head', source: boxes },
  'weasyprint icons': { dates: 'head', source: icons },
  'weasyprint justified': { dates: 'head', source: justified },
  'weasyprint docs': { dates: 'head', source: docs },
};
