import { expect, type Page } from '@playwright/test';
import { POSTING } from './material.ts';

export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const upload = (name: string, buffer: Buffer): Upload => ({
  name,
  mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
  buffer,
});

/** Fills the form on the first page and sends it. */
export async function makeBrief(page: Page, resume: Upload, posting: string = POSTING): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Your résumé').setInputFiles(resume);
  await page.getByLabel('Or paste its text').fill(posting);
  await page.getByRole('button', { name: 'Make the brief' }).click();
}

/** Opens the sample person's newest brief; gives its path. */
export async function openSample(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with a sample person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did they see in ten seconds?');
  return new URL(page.url()).pathname;
}

export const section = (page: Page, name: string) => page.getByRole('region', { name });

/** Gives a résumé only to see how it is read. */
export async function readResume(page: Page, resume: Upload): Promise<void> {
  await page.goto('/read');
  await page.getByLabel('Your résumé').setInputFiles(resume);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was understood?');
}

/** An entry of what was understood, by words of its head. */
export const entry = (page: Page, words: string) =>
  page.locator('li.entry').filter({ has: page.locator('.head', { hasText: words }) });
