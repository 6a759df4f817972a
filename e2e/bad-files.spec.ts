import { lockedPdf, scannedPdf } from './pdf.ts';
import { makeBrief, upload } from './steps.ts';
import { expect, test } from './test.ts';

const BAD = [
  { name: 'locked.pdf', buffer: lockedPdf(), says: /password|protected/i },
  { name: 'scanned.pdf', buffer: scannedPdf(), says: /text/i },
  { name: 'empty.pdf', buffer: Buffer.alloc(0), says: /empty/i },
  { name: 'cut.pdf', buffer: lockedPdf().subarray(0, 120), says: /cut|damaged/i },
];

test('a file that cannot be read is answered with a next step, and nothing is kept', async ({ page }) => {
  for (const { name, buffer, says } of BAD) {
    await makeBrief(page, upload(name, buffer));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    expect((await alert.locator('p').last().textContent())?.length).toBeGreaterThan(10);
    await expect(page.getByLabel('Or paste its text'), 'what was typed stays').toHaveValue(/Checkout/);
    expect(
      await page.getByLabel('Your résumé').evaluate((input: HTMLInputElement) => input.files?.length),
    ).toBe(1);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 }), 'nothing is kept').toHaveText('Who do they see?');
  }
});

test('a form without files says what is missing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Make the brief' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no résumé to read yet.');
});

test('an address that leads nowhere says so', async ({ page }) => {
  for (const path of [
    '/nowhere',
    '/briefs/unknown',
    '/briefs/unknown/scan',
    '/rules/unknown',
    '/briefs/x/file/pdf',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('link', { name: 'Go to your briefs' })).toBeVisible();
  }
});

test('another site may not post here, and pages are guarded', async ({ page }) => {
  const posted = await page.request.post('/?/removeSample', {
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(posted.status()).toBe(403);
  const { headers } = { headers: (await page.request.get('/')).headers() };
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self' 'nonce-/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
