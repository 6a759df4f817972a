import { chromium } from '@playwright/test';
import type { JsonResume } from '@throughline/core/document';
import { type TailorPlan, tailor } from '@throughline/core/tailor';
import { fitResume, writeResume } from '@throughline/formats/resume';
import { browser } from '../../e2e/browser.ts';
import { inTurn, median, table } from '../median.ts';
import type { Known } from './people.ts';

const PEOPLE = 9;
const ROUNDS = 5;

const escaped = (text = '') => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same words as a page that a browser can print: headings, heads with dates, lists. */
function htmlOf({ basics = {}, work = [], education = [], skills = [] }: JsonResume): string {
  const head = (what: string, dates: string) =>
    `<h3>${escaped(what)}<span style="float:right">${escaped(dates)}</span></h3>`;
  const dates = ({ startDate = '', endDate = 'Present' }: { startDate?: string; endDate?: string }) =>
    `${startDate} – ${endDate}`;
  return `<!doctype html><style>@page{size:A4;margin:18mm}body{font:10pt Georgia,serif}</style>
<h1>${escaped(basics.name)}</h1><p>${escaped([basics.email, basics.phone].filter(Boolean).join(' · '))}</p><p>${escaped(basics.summary)}</p>
<h2>Experience</h2>${work
    .map(
      (post) =>
        `${head(`${post.position} – ${post.name}`, dates(post))}<ul>${(post.highlights ?? []).map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    )
    .join('')}
<h2>Education</h2>${education.map((one) => head(`${one.studyType} – ${one.institution}`, dates(one))).join('')}
<h2>Skills</h2><p>${escaped(skills.flatMap(({ name = '', keywords = [] }) => [name, ...keywords]).join(', '))}</p>`;
}

const ms = (figure: number) => figure.toFixed(1);

/** Milliseconds of a PDF, first and warm, beside Chromium printing the same words in the same run; choosing and fitting apart. */
export async function speed(people: readonly Known[], planFor: (one: Known) => TailorPlan): Promise<void> {
  const plans = people.slice(0, PEOPLE).map(planFor);
  const look = { template: 'classic' as const, paper: 'a4' as const, size: 10 };
  const chosen = plans.map((plan) => ({ ...tailor(plan, 0), look }));
  const since = (start: number) => performance.now() - start;

  let start = performance.now();
  await writeResume(chosen[0]!, 'pdf');
  const first = since(start);
  start = performance.now();
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage();
  await page.setContent(htmlOf(chosen[0]!.resume));
  await page.pdf();
  const chromeFirst = since(start);

  const warm: Record<'ours' | 'word' | 'fit' | 'chromium', number[]> = {
    ours: [],
    word: [],
    fit: [],
    chromium: [],
  };
  for (const [at, one] of chosen.entries()) {
    let round = 0;
    const times = await inTurn(ROUNDS, {
      // Another word each time, so that nothing is answered from memory.
      ours: () => writeResume({ ...one, resume: renamed(one.resume, round++) }, 'pdf'),
      word: () => writeResume(one, 'docx'),
      fit: () => fitResume(plans[at]!, { template: 'classic', paper: 'a4', pages: 1 }),
      chromium: async () => {
        await page.setContent(htmlOf(renamed(one.resume, round++)));
        await page.pdf();
      },
    });
    for (const name of Object.keys(warm) as (keyof typeof warm)[]) warm[name].push(median(times[name]));
  }
  await chrome.close();
  const middle = Object.fromEntries(Object.entries(warm).map(([name, all]) => [name, median(all)])) as Record<
    keyof typeof warm,
    number
  >;
  const against = (figure: number, peer: number) => `${(peer / figure).toFixed(1)}×`;
  console.log(
    table([
      ['', 'first ms', 'warm ms', 'Chromium takes, first', 'Chromium takes, warm'],
      [
        'our PDF',
        ms(first),
        ms(middle.ours),
        against(first, chromeFirst),
        against(middle.ours, middle.chromium),
      ],
      ['Chromium', ms(chromeFirst), ms(middle.chromium), '', ''],
      ['our Word file', '', ms(middle.word), '', ''],
      ['choosing and fitting on one page', '', ms(middle.fit), '', ''],
    ]),
  );
}

const renamed = (resume: JsonResume, round: number): JsonResume => ({
  ...resume,
  basics: { ...resume.basics, summary: `${resume.basics?.summary ?? ''} (${round})` },
});
