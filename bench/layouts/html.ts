import type { Browser } from '@playwright/test';
import type { HeadLine, Part } from './heads.ts';
import { type Entry, type Section, type Sheet, sheetFrom } from './sheet.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const part = ({ text, bold, italic, faint }: Part) =>
  `<span class="${bold ? 'b ' : ''}${italic ? 'i ' : ''}${faint ? 'f' : ''}">${escaped(text)}</span>`;
const line = ({ left, right }: HeadLine) =>
  `<div class="line"><div>${left.map(part).join('')}</div>${right ? `<div class="right">${right.map(part).join('')}</div>` : ''}</div>`;

/** Highlights with the mark in the text, by CSS, as an inline block, or without any. */
function items({ items: texts }: Entry, { bullet, seed }: Sheet): string {
  if (texts.length === 0) return '';
  if (bullet === '') return texts.map((text) => `<p class="item">${escaped(text)}</p>`).join('');
  if (bullet === '1.') return `<ol>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;
  if (seed % 3 === 0)
    return `<ul class="css">${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  if (seed % 3 === 1)
    return texts
      .map(
        (text) => `<div class="hang"><span class="mark">${bullet}</span><span>${escaped(text)}</span></div>`,
      )
      .join('');
  return texts.map((text) => `<p class="flat">${bullet} ${escaped(text)}</p>`).join('');
}

const entry = (one: Entry, sheet: Sheet) =>
  one.aside
    ? `<div class="entry grid"><div class="aside">${escaped(one.aside)}</div><div>${one.head.map(line).join('')}${items(one, sheet)}</div></div>`
    : `<div class="entry">${one.head.map(line).join('')}${items(one, sheet)}</div>`;

function list({ list: texts }: Section, { seed }: Sheet): string {
  if (!texts) return '';
  if (seed % 4 === 0) return `<p>${escaped(texts.join(', '))}</p>`;
  if (seed % 4 === 1) return `<p>${escaped(texts.join(' • '))}</p>`;
  if (seed % 4 === 2)
    return `<p>${texts.map((text) => `<span class="chip">${escaped(text)}</span>`).join(' ')}</p>`;
  return `<ul class="css">${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
}

const section = (one: Section, sheet: Sheet) =>
  `<section><h2>${escaped(one.heading)}</h2><div class="body">${one.text ? `<p>${escaped(one.text)}</p>` : ''}${list(one, sheet)}${(one.entries ?? []).map((it) => entry(it, sheet)).join('')}</div></section>`;

const header = ({ person, seed }: Sheet, contacts: boolean) => {
  const marks = seed % 2 ? ['✉ ', '☎ ', '⌂ ', ''] : ['', '', '', ''];
  const reach = [person.email, person.phone, person.place, person.link].map(
    (text, i) => marks[i] + escaped(text),
  );
  const label = seed % 5 < 3 ? `<p class="label">${escaped(person.label)}</p>` : '';
  return `<header><h1>${escaped(person.name)}</h1>${label}${contacts ? `<p>${reach.join(seed % 3 ? ' | ' : ' &nbsp; ')}</p>` : ''}</header>`;
};

const contactBox = ({ person }: Sheet) =>
  `<section><h2>${person.words.headings.contact[0]}</h2><div class="body">${[person.phone, person.email, person.place, person.link].map((text) => `<p class="wrap">${escaped(text)}</p>`).join('')}</div></section>`;

const SIDE = ['skills', 'languages', 'certificates'];

/** Each way to lay a page out; `dates` beside the head or in it. */
const FRAMES: Record<string, { dates: 'head' | 'aside'; css: string; body: (sheet: Sheet) => string }> = {
  'one column': { dates: 'head', css: '', body: plain },
  'centred header': { dates: 'head', css: 'header{text-align:center} h2{text-align:center}', body: plain },
  gutter: {
    dates: 'aside',
    css: '.grid{display:grid;grid-template-columns:110pt 1fr;gap:10pt}',
    body: plain,
  },
  'dates right column': {
    dates: 'aside',
    css: '.grid{display:grid;grid-template-columns:1fr 110pt;gap:10pt}.aside{order:2;text-align:right}',
    body: plain,
  },
  timeline: {
    dates: 'head',
    css: '.entry{border-left:1.5pt solid #888;padding-left:12pt;position:relative;margin:0;padding-bottom:8pt}.entry::before{content:"";position:absolute;left:-4pt;top:3pt;width:6pt;height:6pt;border-radius:50%;background:#369}',
    body: plain,
  },
  'headings in margin': {
    dates: 'head',
    css: 'section{display:grid;grid-template-columns:100pt 1fr;gap:12pt}h2{border:0!important}',
    body: plain,
  },
  'table of jobs': {
    dates: 'aside',
    css: '.grid{display:table;width:100%;border:.5pt solid #999;border-collapse:collapse}.grid>div{display:table-cell;padding:4pt;border:.5pt solid #999}.aside{width:105pt}',
    body: plain,
  },
  'left sidebar': {
    dates: 'head',
    css: 'main{display:grid;grid-template-columns:150pt 1fr;gap:18pt}aside{background:#eef}',
    body: (sheet) => sides(sheet, true),
  },
  'dark left sidebar': {
    dates: 'head',
    css: 'main{display:grid;grid-template-columns:165pt 1fr;gap:18pt}aside{background:#234;color:#fff;padding:10pt}',
    body: (sheet) => sides(sheet, true, true),
  },
  'right sidebar': {
    dates: 'head',
    css: 'main{display:grid;grid-template-columns:1fr 150pt;gap:18pt}aside{order:2}',
    body: (sheet) => sides(sheet, false),
  },
  'two columns': { dates: 'head', css: 'main{columns:2;column-gap:22pt}', body: plain },
  cards: {
    dates: 'head',
    css: '.entry{border:.6pt solid #bbb;border-radius:5pt;padding:6pt;background:#fafafa}',
    body: plain,
  },
};

export const HTML_KINDS = Object.keys(FRAMES);

function plain(sheet: Sheet): string {
  return `${header(sheet, true)}<main>${sheet.sections.map((one) => section(one, sheet)).join('')}</main>`;
}

function sides(sheet: Sheet, left: boolean, nameInside = false): string {
  const beside = sheet.sections.filter(
    ({ name }) => SIDE.includes(name) || (name === 'education' && sheet.seed % 3 === 0),
  );
  const main = sheet.sections.filter((one) => !beside.includes(one));
  const aside = `<aside>${nameInside ? header(sheet, false) : ''}${contactBox(sheet)}${beside.map((one) => section(one, sheet)).join('')}</aside>`;
  const rest = `<div>${main.map((one) => section(one, sheet)).join('')}</div>`;
  return `${nameInside ? '' : header(sheet, false)}<main>${left ? aside + rest : rest.replace('<div>', '<div class="main">') + aside}</main>`;
}

function css({ chance, bullet, person }: Sheet, extra: string): string {
  const size = chance.pick([8.5, 9.5, 10, 10.5, 11, 12]);
  const font = chance.pick([
    'Liberation Sans',
    'Liberation Serif',
    'DejaVu Sans',
    'DejaVu Serif',
    'Liberation Sans Narrow',
  ]);
  const h2 = chance.pick([
    'text-transform:uppercase;letter-spacing:.18em;font-size:1.05em',
    'text-transform:uppercase;border-bottom:.7pt solid #333',
    'color:#2a6;font-size:1.35em;font-weight:400',
    'font-variant:small-caps;font-size:1.25em;border-bottom:.5pt solid #ccc',
    'font-size:1.15em',
    'background:#ddd;padding:2pt 4pt;font-size:1.1em',
    'font-size:1em;text-decoration:underline',
  ]);
  const justify = chance.maybe(0.25) ? 'text-align:justify;hyphens:auto;' : '';
  return `@page{size:${person.lang === 'en' ? 'letter' : 'A4'};margin:${chance.between(12, 24)}mm}
*{box-sizing:border-box}body{font:${size}pt/${chance.pick([1.15, 1.3, 1.45])} '${font}';margin:0;${justify}}
h1{font-size:${chance.pick([1.6, 2, 2.6])}em;margin:0}h2{margin:${chance.between(6, 14)}pt 0 4pt;${h2}}p{margin:1pt 0 3pt}
.line{display:flex;justify-content:space-between;gap:10pt;text-align:left}.right{white-space:nowrap}.b{font-weight:700}.i{font-style:italic}.f{color:#777}
.entry{margin-bottom:${chance.between(3, 9)}pt}ul,ol{margin:1pt 0;padding-left:16pt}ul.css{list-style:${bullet && bullet !== '1.' ? `"${bullet}  "` : 'disc'}}
.hang{display:flex;gap:6pt}.flat{margin:0 0 0 6pt;padding-left:10pt;text-indent:-10pt}.chip{border:.5pt solid #999;border-radius:6pt;padding:0 5pt;margin-right:3pt;display:inline-block}
.wrap{overflow-wrap:anywhere}${extra}`;
}

/** Prints the sheet of a seed by way of Chromium. */
export async function printHtml(kind: string, seed: number, browser: Browser) {
  const frame = FRAMES[kind]!;
  const sheet = sheetFrom(seed, frame.dates);
  const style = css(sheet, frame.css);
  const page = await browser.newPage();
  await page.setContent(
    `<html lang="${sheet.person.lang}"><head><meta charset="utf-8"><style>${style}</style></head><body>${frame.body(sheet)}</body></html>`,
  );
  const running = sheet.chance.maybe(0.2);
  const small = 'font-size:7pt;width:100%;text-align:center';
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    ...(running && {
      displayHeaderFooter: true,
      headerTemplate: `<div style="${small}">${escaped(sheet.person.name)}</div>`,
      footerTemplate: `<div style="${small}"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
    }),
  });
  await page.close();
  return { sheet, name: `${seed}.pdf`, bytes: new Uint8Array(bytes) };
}
