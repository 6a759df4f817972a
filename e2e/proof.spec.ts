import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { gate, openProof, outcomes } from './proof-steps.ts';
import { section } from './steps.ts';
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

test('from a weak résumé to grounded outcomes, by the questions alone', async ({ page, product }) => {
  test.slow();
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
