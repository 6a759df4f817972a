import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openSample } from './steps.ts';
import { expect, test } from './test.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Opens the sample person's story; gives the brief's path. */
async function openStory(page: Page): Promise<string> {
  const brief = await openSample(page);
  await page.goto(`${brief}/story`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What should they repeat about you?');
  return brief;
}

const text = (page: Page, name: string) => page.getByRole('article', { name }).locator('.text');

/** Writes something else into a text, and keeps it. */
async function rewrite(page: Page, name: string, change: (words: string) => string): Promise<void> {
  const article = page.getByRole('article', { name });
  const field = article.getByRole('textbox', { name: `${name}, in your words` });
  if (!(await field.isVisible())) await article.getByText('Edit', { exact: true }).click();
  await field.fill(change(await field.inputValue()));
  await article.getByRole('button', { name: 'Keep this text' }).click();
  await expect(page.getByRole('status').first()).toContainText('Kept');
}

test('a story is told from the person’s own claims, an untrue number is seen, a changed claim makes it stale', async ({
  page,
  product,
}) => {
  test.slow();
  const brief = await openStory(page);
  await expect(page.locator('blockquote')).toContainText('engineering manager');
  for (const name of [
    'Résumé summary',
    'LinkedIn headline',
    'LinkedIn About',
    'Pitch, 60 seconds',
    'Interview opener',
  ])
    await expect(text(page, name)).not.toBeEmpty();
  await expect(page.getByText('in none of your documents')).toHaveCount(0);

  await rewrite(page, 'Résumé summary', (words) => words.replace(/38\s?%/, '83 %'));
  const summary = page.getByRole('article', { name: 'Résumé summary' });
  await expect(summary.getByRole('note')).toContainText('One thing is in none of your documents');
  await expect(summary.locator('.text mark')).toContainText('83');
  await rewrite(page, 'Résumé summary', (words) => words.replace('83 %', '38 %'));
  await expect(summary.getByRole('note')).toHaveCount(0);

  await rewrite(page, 'LinkedIn About', (words) => words.replace('write to me', 'write to me any day'));
  const before = await text(page, 'LinkedIn About').textContent();
  await page.goto(`${brief}/proof/claims`);
  const claim = page.locator('li[id^="statement"]').filter({ hasText: 'billing disputes' }).first();
  await claim.getByText('Say', { exact: true }).click();
  const field = claim.getByLabel('It should say');
  await field.fill((await field.inputValue()).replace(/38\s?%/, '31 %'));
  await claim.getByRole('button', { name: 'Correct it' }).click();

  await page.goto(`${brief}/story`);
  await expect(page.getByRole('note').first()).toContainText('Stale: Résumé summary, LinkedIn About');
  const about = page.getByRole('article', { name: 'LinkedIn About' });
  await expect(about.locator('.stale')).toContainText('31 %');
  await about.getByRole('button', { name: 'Put this in, leave the rest' }).click();
  await expect(about.locator('.stale')).toHaveCount(0);
  await expect(text(page, 'LinkedIn About')).toHaveText((before ?? '').replace(/38\s?%/, '31 %'));

  await product.restart();
  await page.goto(`${brief}/story`);
  await expect(text(page, 'LinkedIn About')).toContainText('any day');
  await expect(summary.locator('.stale')).toBeVisible();
});

test('two windows never overwrite each other unseen', async ({ page, context }) => {
  test.slow();
  const brief = await openStory(page);
  await rewrite(page, 'LinkedIn headline', () => 'Staff Software Engineer becoming Engineering Manager');
  const other = await context.newPage();
  await other.goto(`${brief}/story`);
  await rewrite(page, 'LinkedIn headline', (words) => `${words} | Leeds`);
  const article = other.getByRole('article', { name: 'LinkedIn headline' });
  await article.getByText('Edit', { exact: true }).click();
  await article.getByRole('textbox').fill('Staff Software Engineer becoming Engineering Manager | Kafka');
  await article.getByRole('button', { name: 'Keep this text' }).click();
  await expect(article.getByRole('alert')).toContainText('changed in another window');
  await expect(article.getByRole('textbox')).toHaveValue(/Kafka$/);
  await expect(text(other, 'LinkedIn headline')).toContainText('Leeds');
});

test('the sentence and the reason are the person’s own; the texts can be copied and kept', async ({
  page,
}) => {
  const brief = await openStory(page);
  await page
    .getByLabel(/What draws you/)
    .fill('I already coach four engineers, and I want that to be the work itself');
  await page.getByRole('button', { name: 'Keep my reasons' }).click();
  await expect(text(page, 'Interview opener')).toContainText('I want that to be the work itself.');

  await page.getByText('Choose another, or write your own').click();
  await page.getByRole('radio').nth(1).check();
  const chosen = await page.getByRole('radio').nth(1).getAttribute('value');
  await page.getByRole('button', { name: 'Keep this sentence' }).click();
  await expect(page.locator('blockquote')).toHaveText(chosen ?? '');

  await page
    .getByRole('article', { name: 'LinkedIn About' })
    .getByText('What does each sentence rest on?')
    .click();
  await expect(
    page.getByRole('article', { name: 'LinkedIn About' }).locator('.rests a').first(),
  ).toHaveAttribute('href', /\/proof\/claims#/);
  for (const [as, start] of [
    ['md', '# '],
    ['txt', 'Noor Haddad'],
  ] as const) {
    const file = await page.request.get(`${brief}/story/file/${as}`);
    expect((await file.text()).startsWith(start)).toBe(true);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a text is edited, kept and read', async ({ page }) => {
    await openStory(page);
    await rewrite(page, 'LinkedIn headline', () => 'Staff Software Engineer becoming Engineering Manager');
    await expect(text(page, 'LinkedIn headline')).toHaveText(
      'Staff Software Engineer becoming Engineering Manager',
    );
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE }))
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test('the story can be used by everyone and fits the window', async ({ page }, info) => {
        const brief = await openStory(page);
        await rewrite(page, 'Résumé summary', (words) => `${words} Saved 900 hours.`);
        await page.goto(`${brief}/story`);
        await page.screenshot({
          path: info.outputPath(`story-${device}-${colorScheme}.png`),
          fullPage: true,
        });
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
        await page.screenshot({
          path: info.outputPath(`story-open-${device}-${colorScheme}.png`),
          fullPage: true,
        });
      });
    });
