import { openSample, section } from './steps.ts';
import { expect, test } from './test.ts';

test('a new user looks around with the sample person, and it is still there after a restart', async ({
  page,
  product,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who do they see?');

  const brief = await openSample(page);
  await expect(page.locator('.page svg')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Fix these first' }).locator('ol > li')).not.toHaveCount(0);
  await expect(section(page, 'What carries over to the role?').getByRole('row')).not.toHaveCount(0);
  await expect(section(page, 'What got better, what got worse?')).toBeVisible();
  const sentence = await page.locator('blockquote').textContent();

  await page.getByRole('link', { name: 'Scan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where did their eye go?');
  await expect(page.getByRole('table', { name: 'In this order' }).getByRole('row')).not.toHaveCount(1);

  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What carries over to the role?');
  const all = await page.locator('tbody tr').count();
  await page.getByRole('navigation', { name: 'Which requirements' }).getByRole('link').nth(1).click();
  expect(await page.locator('tbody tr').count()).toBeLessThan(all);

  await page.goto(brief);
  await page.reload();
  await expect(page.locator('blockquote')).toHaveText(sentence ?? '');
  await product.restart();
  await page.goto(brief);
  await expect(page.locator('blockquote')).toHaveText(sentence ?? '');

  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who do they see?');
  const gone = await page.goto(brief);
  expect(gone?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where did it go?');
});

test('a rule answers why, and leads back', async ({ page }) => {
  const brief = await openSample(page);
  await page.getByText('Why?').first().click();
  await page.getByRole('link', { name: 'More about this rule' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why does this matter?');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to the brief' }).click();
  await expect(page).toHaveURL(brief);
});

test('a brief is kept as PDF, page and Markdown', async ({ page }) => {
  const brief = await openSample(page);
  for (const [as, start] of [
    ['pdf', '%PDF-'],
    ['html', '<!doctype html'],
    ['md', '#'],
  ] as const) {
    const file = await page.request.get(`${brief}/file/${as}`);
    expect(file.status()).toBe(200);
    expect(file.headers()['content-disposition']).toContain(`.${as}"`);
    expect((await file.body()).subarray(0, 20).toString().toLowerCase()).toContain(start.toLowerCase());
  }
});

test('deleting asks first', async ({ page }) => {
  const brief = await openSample(page);
  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this brief?' });
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await dialog.getByRole('button', { name: 'Delete it' }).click();
  await expect(page).toHaveURL('/');
  expect((await page.request.get(brief)).status()).toBe(404);
});
