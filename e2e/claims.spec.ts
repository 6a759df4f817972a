import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { gate, openProof, outcomes } from './proof-steps.ts';
import { section } from './steps.ts';
import { expect, test } from './test.ts';

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
