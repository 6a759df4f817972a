import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openSample } from './steps.ts';
import { expect, test } from './test.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Opens whatever a page keeps folded, so that nothing escapes the check. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

async function judge(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await unfold(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    path,
  ).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${path} is wider than the window by`).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE }))
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test('every page can be used by everyone and fits the window', async ({ page }) => {
        await judge(page, '/');
        const brief = await openSample(page);
        const why = await page.locator('a[href^="/rules/"]').first().getAttribute('href');
        for (const path of [
          brief,
          `${brief}/scan`,
          `${brief}/map`,
          `${brief}/map?kind=must`,
          `${brief}/revise`,
          why!,
          '/',
          '/nowhere',
        ])
          await judge(page, path);
        await page.goto(brief);
        await page.getByRole('button', { name: 'Delete…' }).click();
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      });

      test('what was read can be corrected by everyone', async ({ page }) => {
        const read = `${await openSample(page)}/read`;
        const edits = ['/work/0/startDate', '/work/0/highlights/0', '/work/0'];
        for (const path of ['/read', read, ...edits.map((edit) => `${read}?edit=${edit}`)])
          await judge(page, path);
      });
    });

test('the keyboard reaches the content past the rail', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bring a newer version' })).toBeFocused();
});

/** Kilobytes of script that came over the wire for the page at hand. */
const scriptOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1024, 0),
  );

test('reading a brief takes no script, making and correcting take little', async ({ page }) => {
  const brief = await openSample(page);
  for (const path of [brief, `${brief}/scan`, `${brief}/map`]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await scriptOf(page), path).toBe(0);
  }
  for (const path of ['/', `${brief}/revise`]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const kilobytes = await scriptOf(page);
    test.info().annotations.push({ type: 'script', description: `${path} ${kilobytes.toFixed(1)} KB` });
    expect(kilobytes).toBeGreaterThan(0);
    expect(kilobytes).toBeLessThan(40);
  }
  await page.goto(`${brief}/read`, { waitUntil: 'networkidle' });
  const kilobytes = await scriptOf(page);
  test.info().annotations.push({ type: 'script', description: `/read ${kilobytes.toFixed(1)} KB` });
  expect(kilobytes).toBeLessThan(55);
});
