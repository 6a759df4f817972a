import { expect, type Page } from '@playwright/test';
import { openSample, section } from './steps.ts';

/** Opens the Proof page of the sample person's earlier, weaker résumé. */
export async function openProof(page: Page): Promise<string> {
  await openSample(page);
  await page.goto('/');
  const earlier = await page.locator('ul.briefs a[href^="/briefs/"]').last().getAttribute('href');
  await page.goto(`${earlier}/proof`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What proves that you can do this?');
  return `${earlier}/proof`;
}

/** The results that the page counts. */
export const outcomes = (page: Page) =>
  section(page, 'Which results can you show?').locator('li:not(.open) .own');
/** One of the five gates, by words of its name. */
export const gate = (page: Page, name: string) =>
  section(page, 'Can it be sent?').getByRole('listitem').filter({ hasText: name });
