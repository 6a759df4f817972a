import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resumePdf } from './material.ts';
import { makeBrief, section, upload } from './steps.ts';
import { expect, test } from './test.ts';

const SHARED = new URL('../../shared/data/', import.meta.url).pathname;

test('an own PDF and a pasted posting become a brief, and a newer version is compared', async ({ page }) => {
  await makeBrief(page, upload('ilse.pdf', resumePdf('first')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did they see in ten seconds?');
  await expect(page.getByText('from “ilse.pdf”')).toBeVisible();
  await expect(page.locator('nav .person')).toHaveText('Ilse Brandvold');
  await expect(page.locator('.page svg')).toContainText('Brandvold');
  const table = section(page, 'What carries over to the role?');
  await expect(table.getByRole('rowheader').filter({ hasText: 'A/B' }).first()).toBeVisible();

  await page.getByRole('link', { name: 'Bring a newer version' }).click();
  await page.getByLabel('The newer résumé').setInputFiles(upload('ilse-2.pdf', resumePdf('next')));
  await page.getByRole('button', { name: 'Compare' }).click();
  const comparison = section(page, 'What got better, what got worse?');
  await expect(comparison).toBeVisible();
  await expect(comparison.locator('.columns > div').first().locator('li')).not.toHaveCount(0);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which brief do you want to open?');
  await expect(page.locator('ul.briefs > li')).toHaveCount(2);
  await expect(page.locator('ul.briefs > li').first()).toContainText('newer version');
});

test('a role and a level are target enough', async ({ page }) => {
  await makeBrief(page, upload('ilse.pdf', resumePdf('next')), 'Product Manager, Senior');
  await expect(page.getByText('Product Manager, Senior · from “ilse.pdf”')).toBeVisible();
  await expect(section(page, 'What carries over to the role?').getByRole('rowheader')).not.toHaveCount(0);
});

test('given résumés of other makers become briefs', async ({ page }) => {
  const folder = `${SHARED}resumes_pdf`;
  test.skip(!existsSync(folder), 'the developer set is not beside this checkout');
  const names = readdirSync(folder).filter((name) => /^(rendercv|reportlab|word).*\.pdf$/.test(name));
  for (const name of names.slice(0, 4)) {
    await makeBrief(page, upload(name, readFileSync(`${folder}/${name}`)));
    await expect(page.getByText(`from “${name}”`)).toBeVisible();
  }
});
