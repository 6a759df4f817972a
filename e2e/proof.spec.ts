import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { openSample, section } from './steps.ts';
import { expect, test } from './test.ts';

/** What the sample person would say of their weak lines, whichever is asked about first. */
const ANSWERS: { line: RegExp; says: Record<string, string> }[] = [
  {
    line: /tariff migration/,
    says: {
      action: 'I planned it and ran the cutover with support',
      change: 'wrong quotes fell',
      amount: '60 → 22 a week',
      scope: '120 customers',
      time: 'six months',
    },
  },
  {
    line: /incident response/,
    says: {
      action: 'I ran incident response and mentored four engineers',
      change: 'incidents were closed sooner',
      amount: 'from 5 hours to 90 minutes',
      scope: 'two teams',
      time: 'in 2024',
    },
  },
  {
    line: /Kafka/,
    says: { change: 'late parcels fell', amount: 'by a third', scope: '40 depots', time: 'the first year' },
  },
];

/** Opens the Proof page of the sample person's earlier, weaker résumé. */
async function openProof(page: Page): Promise<string> {
  await openSample(page);
  await page.goto('/');
  const earlier = await page.locator('ul.briefs a[href^="/briefs/"]').last().getAttribute('href');
  await page.goto(`${earlier}/proof`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What proves that you can do this?');
  return `${earlier}/proof`;
}

/** Answers whatever is asked about the line at hand until the line is made; gives the line. */
async function answerAll(page: Page): Promise<string> {
  const line = (await page.locator('#ask blockquote').textContent())!;
  const says = ANSWERS.find((one) => one.line.test(line))?.says ?? {};
  const answer = page.locator('#answer');
  for (let asked = 0; (await answer.count()) > 0 && asked < 9; asked++) {
    const said = says[(await page.locator('#ask input[name="slot"]').getAttribute('value'))!];
    if (said) {
      await answer.fill(said);
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
    } else await page.getByRole('button', { name: 'I don’t know' }).click();
  }
  return page.locator('#made').inputValue();
}

const outcomes = (page: Page) => section(page, 'Which results can you show?').locator('li:not(.open) .own');
const gate = (page: Page, name: string) =>
  section(page, 'Can it be sent?').getByRole('listitem').filter({ hasText: name });

test('from a weak résumé to grounded outcomes, by the questions alone', async ({ page, product }) => {
  const proof = await openProof(page);
  await expect(outcomes(page)).toHaveCount(1);
  await expect(gate(page, 'Three outcomes')).toContainText('In part');

  const made: string[] = [];
  for (const { line } of ANSWERS) {
    await page.goto(`${proof}?line=${encodeURIComponent(await lineLike(page, line))}`);
    made.push(await answerAll(page));
    await page.getByRole('button', { name: 'Put it into my résumé' }).click();
    await expect(page.getByRole('status')).toContainText('stands in your résumé');
  }
  expect(made[0]).toBe(
    'Planned the tariff migration and its rollout to 120 customers and ran the cutover with support; wrong quotes fell from 60 to 22 a week',
  );
  await expect(outcomes(page)).toHaveCount(3);
  await expect(gate(page, 'Three outcomes')).toContainText('Met');
  await expect(gate(page, 'One example of leadership')).toContainText('Met');
  await expect(page.getByRole('region', { name: 'What got better, what got worse?' })).toContainText(
    'Better',
  );

  // What came of the answers is a claim of the ledger, and it stays.
  const shown = await outcomes(page).allTextContents();
  await page.reload();
  await expect(outcomes(page)).toHaveText(shown);
  await product.restart();
  await page.goto(proof);
  await expect(outcomes(page)).toHaveText(shown);
  await page.goto(`${proof}/claims`);
  const told = page.locator('ul.claims > li').filter({ hasText: made[0]! });
  await expect(told).toContainText('told by you');
});

/** The words of a line that is asked about, now or further down. */
async function lineLike(page: Page, words: RegExp): Promise<string> {
  const lines = await page.locator('#ask blockquote, ul.others a').allTextContents();
  return lines.find((line) => words.test(line))!;
}

test('“I don’t know” is an answer: where to look, and a smaller line that is true', async ({ page }) => {
  const proof = await openProof(page);
  await page.goto(`${proof}?line=${encodeURIComponent(await lineLike(page, /tariff/))}`);
  await page.getByLabel(/What did you do yourself/).fill('planned it');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.locator('#ask .made')).toHaveText(/^Planned the tariff migration/);
  await page.reload();
  await expect(page.locator('#ask .made')).toHaveText(/^Planned the tariff migration/);
  for (let asked = 0; (await page.locator('#answer').count()) > 0 && asked < 9; asked++) {
    await page.getByRole('button', { name: 'I don’t know' }).click();
    if (asked === 0) await expect(page.getByRole('status')).toContainText('That is an answer too.');
  }
  await expect(page.locator('#ask')).toContainText('An honest smaller line');
  await expect(page.getByLabel('An honest smaller line')).toHaveValue(
    'Planned the tariff migration and its rollout to customers',
  );
  await page.getByRole('button', { name: 'Put it into my résumé' }).click();
  await expect(page.locator('#ask blockquote')).not.toContainText('tariff');
});

test('a proof project goes from an idea to something anyone can look at', async ({ page, product }) => {
  const proof = await openProof(page);
  const projects = section(page, 'What have you made that mirrors their work?');
  await projects.getByText('Begin with an idea').click();
  await projects.getByLabel('What is it called?').fill('A dispatch board for forty depots');
  await projects.getByLabel('Which part of their work').selectOption({ index: 1 });
  await projects.getByLabel('Idea').fill('2026-01-10');
  await projects.getByRole('button', { name: 'Keep this project' }).click();
  await expect(projects.getByRole('heading', { name: 'A dispatch board' })).toBeVisible();
  await expect(projects).toContainText('Mirrors “');
  await expect(projects.locator('ol.steps li.yes')).toHaveText([/Idea\s*10 Jan 2026/]);

  await projects.getByText('Change', { exact: true }).click();
  const own = projects.locator('ul.projects form').first();
  await own.getByLabel('Doing').fill('2026-02-01');
  await own.getByLabel('Published').fill('2026-03-15');
  await own.getByRole('button', { name: 'Save' }).click();
  await expect(projects.getByRole('alert')).toContainText('the link is missing');
  await expect(own.getByLabel('Published')).toHaveValue('2026-03-15');
  await own.getByLabel('Where can anyone look at it?').fill('https://example.com/board');
  await own.getByRole('button', { name: 'Save' }).click();
  await expect(projects.locator('ol.steps li.yes')).toHaveCount(3);
  await expect(projects.getByRole('link', { name: 'A dispatch board' })).toHaveAttribute(
    'href',
    'https://example.com/board',
  );

  await product.restart();
  await page.goto(proof);
  await expect(projects.locator('ol.steps li.yes')).toHaveCount(3);
  await projects.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(projects).toContainText('Nothing yet.');
});

test('a claim corrected in two windows keeps what both said', async ({ page, context }) => {
  const claims = `${await openProof(page)}/claims`;
  const other = await context.newPage();
  const correct = async (window: Page, text: string) => {
    const claim = window.locator('ul.claims > li[id]').filter({ hasText: 'depot planner' }).first();
    await claim.getByText('Say', { exact: true }).click();
    await claim.getByLabel('It should say').fill(text);
    await claim.getByRole('button', { name: 'Correct it' }).click();
  };
  await page.goto(claims);
  await other.goto(claims);
  await correct(page, 'Built the depot planner used at 44 depots');
  await expect(page.getByRole('status')).toHaveCount(0);
  await correct(other, 'Built the depot planner used at 48 depots');
  await expect(other.getByRole('status')).toContainText('used at 44 depots');
  const claim = other.locator('ul.claims > li[id]').filter({ hasText: 'depot planner' }).first();
  await expect(claim.locator('.own').first()).toHaveText('Built the depot planner used at 48 depots');
  await expect(claim.getByRole('list', { name: 'What was said of it' }).getByRole('listitem')).toHaveCount(2);

  // Taken back, and the other window's word holds.
  await claim.getByText('Say', { exact: true }).click();
  await claim.getByRole('button', { name: 'Take back what I said last' }).click();
  await expect(claim.locator('.own').first()).toHaveText('Built the depot planner used at 44 depots');
});

test('a claim kept to oneself is in no proof', async ({ page }) => {
  const proof = await openProof(page);
  await expect(outcomes(page)).toContainText(['on-call rota']);
  await page.goto(`${proof}/claims`);
  const claim = page.locator('ul.claims > li[id]').filter({ hasText: 'on-call rota' }).first();
  await claim.getByText('Say', { exact: true }).click();
  await claim.getByRole('button', { name: 'Keep it to myself' }).click();
  await expect(claim).toContainText('kept to yourself');
  await page.goto(proof);
  await expect(outcomes(page)).toHaveCount(0);
});

test('a text of one’s own becomes a source, and goes again', async ({ page }) => {
  const proof = await openProof(page);
  await expect(gate(page, 'One story')).toContainText('Not checked');
  await page.goto(`${proof}/claims`);
  await page.getByLabel('Or a text of yours').fill('I run the reading evenings of the town library.');
  await page.getByRole('button', { name: 'Add the text' }).click();
  await expect(page.locator('ul.claims')).toContainText(['reading evenings']);
  await page.getByRole('button', { name: 'Take “about.txt” away' }).click();
  await expect(page.getByText('reading evenings')).toHaveCount(0);
  await page.getByLabel('Your LinkedIn export').setInputFiles({
    name: 'export.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('this is no zip'),
  });
  await page.getByRole('button', { name: 'Add the export' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('a LinkedIn export that tells otherwise is set beside the résumé', async ({ page }) => {
  const proof = await openProof(page);
  await page.goto(`${proof}/claims`);
  const csv = {
    'Profile.csv': 'First Name,Last Name,Headline\nNoor,Haddad,Staff Software Engineer at Lumen Freight\n',
    'Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\nLumen Freight,Staff Software Engineer,,Leeds,Mar 2022,\nLumen Freight,Senior Software Engineer,,Leeds,Jun 2018,Feb 2022\nQuayside Data,Software Engineer,Built the depot planner used at 90 depots,Newcastle,Sep 2012,May 2018\n',
  };
  const files = Object.entries(csv).map(([name, text]) => [name, strToU8(text)]);
  await page.getByLabel('Your LinkedIn export').setInputFiles({
    name: 'linkedin.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(Object.fromEntries(files))),
  });
  await page.getByRole('button', { name: 'Add the export' }).click();
  await expect(page.getByRole('status')).toContainText('is a source now');
  const apart = section(page, 'Where do two places not agree?');
  await expect(apart.getByRole('figure').filter({ hasText: 'your résumé' })).not.toHaveCount(0);
  await expect(apart.getByRole('figure').filter({ hasText: 'linkedin.zip' })).not.toHaveCount(0);
  // What both say is one claim with two places.
  const both = page.locator('ul.claims > li[id]').filter({ hasText: 'Staff Software Engineer' }).first();
  await expect(both).toContainText('linkedin.zip');
  await page.goto(proof);
  await expect(gate(page, 'One story')).toContainText('Missing');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a question is answered and the answer stays', async ({ page }) => {
    await openProof(page);
    const asked = await page.locator('label[for="answer"]').textContent();
    await page.locator('#answer').fill('planned it and ran it with two engineers');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(page.locator('#ask dl')).toContainText('planned it and ran it');
    expect(await page.locator('label[for="answer"], label[for="made"]').textContent()).not.toBe(asked);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ])
    test.describe(`${viewport.width}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });
      test('both pages can be used by everyone and fit the window', async ({ page }) => {
        const proof = await openProof(page);
        for (const path of [proof, `${proof}/claims`]) {
          await page.goto(path);
          await page.locator('details').evaluateAll((all) => {
            for (const one of all) (one as HTMLDetailsElement).open = true;
          });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            path,
          ).toEqual([]);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(wider, `${path} is wider than the window by`).toBeLessThanOrEqual(0);
        }
      });
    });
