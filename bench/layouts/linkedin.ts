import type { Browser } from '@playwright/test';
import { stacksOf } from './heads.ts';
import type { Post } from './person.ts';
import { type Sheet, sheetFrom } from './sheet.ts';

export const LINKEDIN_KINDS = ['LinkedIn, saved as PDF'];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const div = (name: string, text: string) => `<div class="${name}">${escaped(text)}</div>`;

function role(post: Post, alone: boolean): string {
  return [
    alone ? div('employer', post.employer) : '',
    div('title', post.title),
    div('dates', `${post.dates} (${post.duration})`),
    div('place', post.place),
    ...post.highlights.map((text) => div('text', `- ${text}`)),
  ].join('');
}

function body({ person }: Sheet): string {
  const jobs = stacksOf(person.posts)
    .map((stack) =>
      stack.length === 1
        ? role(stack[0]!, true)
        : div('employer', stack[0]!.employer) +
          div('total', '6 years 2 months') +
          stack.map((post) => role(post, false)).join(''),
    )
    .join('<br>');
  const schools = person.education
    .map(({ degree, school, dates }) => div('employer', school) + div('text', `${degree} · (${dates})`))
    .join('');
  const side = `${div('h3', 'Contact')}${div('', person.phone)}${div('', person.email)}<div class="wrap">www.${person.link} <span class="f">(LinkedIn)</span></div>
${div('h3', 'Top Skills')}${person.skills
  .slice(0, 3)
  .map((one) => div('', one))
  .join('')}${div('h3', 'Languages')}${person.languages.map((one) => div('', one)).join('')}`;
  return `<aside>${side}</aside><main>${div('name', person.name)}${div('label', `${person.label} at ${person.posts[0]!.employer}`)}${div('place', person.place)}
<h2>Summary</h2>${div('text', person.summary)}<h2>Experience</h2>${jobs}<h2>Education</h2>${schools}</main>`;
}

const CSS = `@page{size:letter;margin:0 0 30pt}body{font:12pt 'Liberation Sans';margin:0;display:grid;grid-template-columns:180pt 1fr}
aside{background:#293e49;color:#fff;padding:30pt 14pt;font-size:10.5pt;height:100vh}main{padding:36pt 24pt}.h3{font-size:13pt;margin-top:16pt}.wrap{overflow-wrap:anywhere}
.name{font-size:26pt}.label{font-size:12pt}.place,.f{color:#999;font-size:10.5pt}h2{font-size:15.75pt;font-weight:400;margin:16pt 0 8pt}.employer{font-size:12pt;margin-top:6pt}.title{font-size:11.5pt}.dates,.total{font-size:10.5pt}.text{font-size:10.5pt;margin-top:3pt}`;

/** Prints the person of a seed as LinkedIn prints a profile. */
export async function printLinkedIn(_kind: string, seed: number, browser: Browser) {
  const sheet = sheetFrom(seed);
  sheet.arrangement = 'LinkedIn';
  const page = await browser.newPage();
  await page.setContent(`<meta charset="utf-8"><style>${CSS}</style>${body(sheet)}`);
  const footer =
    '<div style="font-size:9pt;width:100%;text-align:center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>';
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<i></i>',
    footerTemplate: footer,
  });
  await page.close();
  return { sheet, name: `${seed}.pdf`, bytes: new Uint8Array(bytes) };
}
