import { resumePdf } from './material.ts';
import { makeBrief, openSample, upload } from './steps.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('everything works without script', async ({ page }) => {
  await makeBrief(page, upload('empty.pdf', Buffer.alloc(0)));
  await expect(page.getByRole('alert')).toContainText(/empty/i);
  await expect(page.getByLabel('Or paste its text')).toHaveValue(/Checkout/);

  await makeBrief(page, upload('ilse.pdf', resumePdf('first')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did they see in ten seconds?');
  await page.getByRole('link', { name: 'Bring a newer version' }).click();
  await page.getByLabel('The newer résumé').setInputFiles(upload('ilse-2.pdf', resumePdf('next')));
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('region', { name: 'What got better, what got worse?' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.locator('ul.briefs > li')).toHaveCount(1);

  await openSample(page);
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page.locator('ul.briefs > li')).toHaveCount(1);
});
