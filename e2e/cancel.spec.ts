import { endlessPdf } from './material.ts';
import { makeBrief, upload } from './steps.ts';
import { expect, test } from './test.ts';

test('reading is told, leaves the page usable, and can be stopped', async ({ page }) => {
  await makeBrief(page, upload('endless.pdf', endlessPdf(400)));
  await expect(page.getByRole('status')).toContainText('Reading the résumé');
  await expect(page.getByRole('progressbar', { name: 'Making the brief' })).toBeVisible();
  await page.getByLabel('Or paste its text').fill('The page is still mine');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toContainText('Stopped. Nothing was kept.');
  await expect(page.getByRole('button', { name: 'Make the brief' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who do they see?');
});
