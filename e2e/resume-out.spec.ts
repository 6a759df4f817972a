import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { openSample, readResume, section, upload } from './steps.ts';
import { expect, test } from './test.ts';

/** Opens what the sample person would send. */
async function openResume(page: Page): Promise<string> {
  const path = `${await openSample(page)}/resume`;
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What will they hold in their hands?');
  return path;
}

async function take(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const left = (page: Page) => section(page, 'What is left out, and why?');
const pictures = (page: Page) => page.getByRole('img', { name: /^Page \d of \d/ });
const again = (page: Page) => page.getByRole('button', { name: 'Set it again' }).first().click();

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the résumé is set, changed by its choices, taken along and read back whole', async ({ page }) => {
    await openResume(page);
    await expect(pictures(page).first()).toBeVisible();
    const looks = (await pictures(page).first().getAttribute('src'))!;

    await test.step('in another look, on one page', async () => {
      await page.getByLabel('Modern').check();
      await page.getByLabel('One page').check();
      await again(page);
      await expect(pictures(page)).toHaveCount(1);
      await expect(page.getByLabel('Modern')).toBeChecked();
      expect(await pictures(page).first().getAttribute('src')).not.toBe(looks);
    });

    const stands = section(page, 'What stands, and why?');
    const unfold = () => stands.getByText(/^\d+ pieces$/).click();
    let words = '';
    await test.step('a line is left out, and stands again when it is let', async () => {
      await unfold();
      const line = stands.getByRole('listitem').filter({ hasText: 'It shows a result' }).first();
      words = (await line.locator('.own').textContent())!;
      await line.getByLabel('Leave it out').check();
      await again(page);
      const out = left(page).getByRole('listitem').filter({ hasText: words });
      await expect(out).toContainText('You left it out.');
      await out.getByLabel('Leave it out').uncheck();
      await again(page);
      await expect(left(page)).toContainText('Everything stands.');
    });

    const [pdf, docx, json] = [
      await take(page, 'PDF'),
      await take(page, 'Word'),
      await take(page, 'JSON Resume'),
    ];
    expect(pdf.name).toMatch(/^resume-noor-haddad-.*\.pdf$/);
    const { work, basics } = JSON.parse(json.bytes.toString());
    expect(json.bytes.toString()).toContain(words);
    expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml');

    await readResume(page, upload('back.pdf', pdf.bytes));
    for (const { name, position, highlights = [] } of work) {
      const read = page.locator('li.entry').filter({ hasText: position }).filter({ hasText: name });
      for (const highlight of highlights) await expect(read).toContainText(highlight);
    }
    await expect(page.locator('main')).toContainText(basics.email);
  });

  test('what no fact covers is said before anything is sent', async ({ page }) => {
    const path = await openResume(page);
    await expect(page.getByRole('note')).toHaveCount(0);
    await page.goto(path.replace(/resume$/, 'write?plain'));
    const text = page.locator('textarea[name="text"]');
    const draft = await text.inputValue();
    await text.fill(draft.replace(/^- .*/m, '- Grew revenue by 340 % to $92M as Chief Technology Officer'));
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await page.goto(path);
    await expect(page.getByRole('note')).toContainText('340');
    await expect(page.getByRole('note')).toContainText('covered by nothing you have said');
  });
});

test('the line writes the same files, or says which it can', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'throughline-resume-'));
  const tailor = (file: string, ...more: string[]) =>
    spawnSync(
      process.execPath,
      [
        join(root, 'apps/throughline/bin/throughline.js'),
        ...['tailor', join(root, 'content/sample/resume-earlier.pdf')],
        ...['--target', join(root, 'content/sample/posting.txt'), '-o', join(folder, file), ...more],
      ],
      { encoding: 'utf8' },
    );
  for (const [file, start] of [
    ['a.pdf', '%PDF-'],
    ['a.docx', 'PK'],
    ['a.json', '{'],
  ] as const) {
    expect(tailor(file, '--pages', '1', '--template', 'modern', '--today', '2026-11-21').status).toBe(0);
    expect((await readFile(join(folder, file), 'latin1')).startsWith(start), file).toBe(true);
  }
  const refused = tailor('a.exe');
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('.pdf, .docx or .json');
  expect(tailor('b.pdf', '--template', 'gothic').status).toBe(2);
  await rm(folder, { recursive: true });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [device, viewport] of Object.entries({
    desktop: { width: 1280, height: 900 },
    phone: { width: 390, height: 844 },
  }))
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test('the page can be used by everyone and fits the window', async ({ page }) => {
        await openResume(page);
        await page.getByText(/^\d+ pieces$/).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${device}-${colorScheme}.png`,
            fullPage: true,
          });
      });
    });
