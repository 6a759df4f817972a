import type { Locator, Page } from '@playwright/test';
import { readingPdf, resumePdf, STREAMING_POSTING } from './material.ts';
import { entry, makeBrief, readResume, section, upload } from './steps.ts';
import { expect, test } from './test.ts';

const FIRST = upload('mirela.pdf', readingPdf('first'));
const NEWER = upload('mirela-2.pdf', readingPdf('newer'));
const CLAIMS = 'Wrote the claims report that 12 branches read';
const BILL = 'Cut the monthly bill by 30 percent';
const KAFKA = 'Runs the Kafka evenings of the town library';

const editor = (page: Page) => page.locator('form.editor');
const said = (page: Page) => page.locator('.bar').getByRole('status');

/** Opens a field for correction as a keyboard does. */
async function open(field: Locator): Promise<void> {
  await field.focus();
  await field.press('Enter');
}

async function correct(page: Page, field: Locator, value: string): Promise<void> {
  await open(field);
  await editor(page).getByRole('textbox').fill(value);
  await page.keyboard.press('Enter');
}

/** Takes a line by its grip and lets it go over another entry. */
async function drag(page: Page, line: Locator, onto: Locator): Promise<void> {
  await line.scrollIntoViewIfNeeded();
  const grip = (await line.locator('.grip').boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x + 20, grip.y + 20);
  const target = (await onto.boundingBox())!;
  await page.mouse.move(target.x + 120, target.y + target.height - 6, { steps: 5 });
  await page.mouse.up();
}

const place = (page: Page) => page.getByRole('link', { name: `Place it: ${KAFKA}` });

test('corrections are made in place and made again in a newer version', async ({ page, product }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'See your résumé beside what is understood of it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How is your résumé read?');
  await readResume(page, FIRST);
  const freight = entry(page, 'Harbour Freight');
  const insurance = entry(page, 'Tidewater');

  await test.step('a date, with a clear word where it is none', async () => {
    const from = insurance.getByRole('link', { name: /^From:/ });
    await expect(from).toHaveText('Jun 2016');
    await correct(page, from, 'one of these days');
    await expect(editor(page).getByRole('alert')).toBeVisible();
    await expect(editor(page).getByRole('textbox')).toHaveValue('one of these days');
    await editor(page).getByRole('textbox').fill('04/2016');
    await page.keyboard.press('Enter');
    await expect(from).toHaveText('Apr 2016');
    await expect(editor(page)).toHaveCount(0);
    await expect(from).toBeFocused();
    await expect(said(page)).toContainText('Analyst, Tidewater Insurance');
  });

  await test.step('a line to another position, by keyboard', async () => {
    await open(freight.getByRole('link', { name: CLAIMS }));
    await editor(page).getByLabel('Move to').selectOption({ label: 'Analyst, Tidewater Insurance' });
    await editor(page).getByRole('button', { name: 'Move', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(insurance.locator('.highlights')).toContainText(CLAIMS);
    await expect(freight).not.toContainText(CLAIMS);
    await expect(insurance.getByRole('link', { name: CLAIMS })).toBeFocused();
  });

  await test.step('another by dragging it, and back again', async () => {
    await drag(page, freight.locator('.highlights > li').filter({ hasText: BILL }), insurance);
    await expect(insurance.locator('.highlights > li').last()).toContainText(BILL);
    await expect(freight).not.toContainText(BILL);
    await section(page, 'What did you change?')
      .getByRole('listitem')
      .filter({ hasText: BILL })
      .getByRole('button', { name: /^Undo/ })
      .click();
    await expect(freight).toContainText(BILL);
    await expect(insurance).not.toContainText(BILL);
  });

  await test.step('a line without a place gets one', async () => {
    await place(page).click();
    await editor(page)
      .getByLabel('This line is')
      .selectOption({ label: 'A highlight of Data Engineer, Harbour Freight Analytics' });
    await editor(page).getByRole('button', { name: 'Place it' }).click();
    await expect(freight.locator('.highlights')).toContainText(KAFKA);
    await expect(place(page)).toHaveCount(0);
  });

  await test.step('the next doubt is one key away, and settled with one press', async () => {
    await page.getByRole('link', { name: 'Next doubt' }).click();
    await expect(freight).toBeFocused();
    await freight.getByRole('button', { name: 'It is right' }).click();
    await expect(page.getByText('Nothing doubtful')).toBeVisible();
  });

  const holds = async () => {
    await expect(insurance.getByRole('link', { name: /^From:/ })).toHaveText('Apr 2016');
    await expect(insurance.locator('.highlights')).toContainText(CLAIMS);
    await expect(freight.locator('.highlights')).toContainText(KAFKA);
    await expect(section(page, 'What did you change?').getByRole('listitem')).toHaveCount(4);
  };

  await test.step('they hold in a newer version, after a reload and a restart', async () => {
    await page.getByLabel('The newer résumé').setInputFiles(NEWER);
    await section(page, 'Is there a newer version?').getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByText('mirela-2.pdf')).toBeVisible();
    await expect(entry(page, 'Lantern Energy')).toBeVisible();
    await expect(page.getByRole('note')).toContainText('4 of 4 corrections');
    await holds();
    await page.reload();
    await holds();
    await product.restart();
    await page.reload();
    await holds();
  });
});

test('the brief and the map are made of the corrected résumé', async ({ page }) => {
  await makeBrief(page, FIRST, STREAMING_POSTING);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did they see in ten seconds?');
  const brief = new URL(page.url()).pathname;
  const kafka = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: 'Kafka' }) });
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(kafka).toContainText('not yet shown at work');

  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await expect(page).toHaveURL(`${brief}/read`);
  await place(page).click();
  await editor(page)
    .getByLabel('This line is')
    .selectOption({ label: 'A highlight of Data Engineer, Harbour Freight Analytics' });
  await editor(page).getByRole('button', { name: 'Place it' }).click();
  await expect(place(page)).toHaveCount(0);
  await correct(
    page,
    entry(page, 'Harbour Freight').getByRole('link', { name: /^Title:/ }),
    'Principal Data Engineer',
  );
  await expect(said(page)).toContainText('Principal Data Engineer');

  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(kafka).not.toContainText('not yet shown at work');
  await page.goto(`${brief}/read`);
  await page.getByLabel('The newer résumé').setInputFiles(NEWER);
  await section(page, 'Is there a newer version?').getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('mirela-2.pdf')).toBeVisible();
  expect(new URL(page.url()).pathname).not.toBe(`${brief}/read`);
  await expect(entry(page, 'Harbour Freight')).toContainText('Principal Data Engineer');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(kafka).not.toContainText('not yet shown at work');
});

test('each side shows where it stands on the other', async ({ page }) => {
  await readResume(page, FIRST);
  const employer = entry(page, 'Tidewater').getByRole('link', { name: /^Employer|^Name: Tidewater/ });
  const printed = page.locator('.sheet a', { hasText: 'Tidewater Insurance' });
  await employer.hover();
  await expect(printed).toHaveClass(/lit/);
  await printed.click();
  await expect(employer).toBeFocused();

  await page.locator('.sheet a', { hasText: 'Off the clock' }).click();
  await expect(editor(page).getByLabel('This line is')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
});

test('a line of the document itself can be dragged to where it belongs', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await readResume(page, FIRST);
  const from = (await page.locator('.sheet a', { hasText: KAFKA }).boundingBox())!;
  const to = (await entry(page, 'Tidewater').boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y - 20, { steps: 3 });
  await page.mouse.move(to.x + 100, to.y + to.height - 8, { steps: 5 });
  await page.mouse.up();
  await expect(entry(page, 'Tidewater').locator('.highlights')).toContainText(KAFKA);
});

test('what no longer fits is said, and can be removed', async ({ page }) => {
  await readResume(page, FIRST);
  await correct(page, entry(page, 'Tidewater').getByRole('link', { name: /^Title:/ }), 'Deck hand');
  await expect(said(page)).toContainText('Deck hand');
  await page.getByLabel('The newer résumé').setInputFiles(upload('other.pdf', resumePdf('next')));
  await section(page, 'Is there a newer version?').getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('other.pdf')).toBeVisible();
  await expect(page.getByRole('note')).toContainText('None of 1 correction');
  const changes = section(page, 'What did you change?');
  await expect(changes).toContainText('These no longer fit this version');
  await changes.getByRole('button', { name: /^Remove/ }).click();
  await expect(changes).toHaveCount(0);
});

test('a résumé with nothing doubtful says so', async ({ page }) => {
  await readResume(page, upload('ilse.pdf', resumePdf('next')));
  await expect(page.getByText('Nothing is doubtful and nothing was lost.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Next doubt' })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a field is corrected, a doubt settled and a loss placed by plain forms', async ({ page }) => {
    await readResume(page, FIRST);
    await entry(page, 'Tidewater')
      .getByRole('link', { name: /^From:/ })
      .click();
    await page.getByRole('textbox', { name: 'From' }).fill('no date');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('textbox', { name: 'From' }).fill('April 2016');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(entry(page, 'Tidewater').getByRole('link', { name: /^From:/ })).toHaveText('Apr 2016');

    await place(page).click();
    await page
      .getByLabel('This line is')
      .selectOption({ label: 'A highlight of Analyst, Tidewater Insurance' });
    await page.getByRole('button', { name: 'Place it' }).click();
    await expect(entry(page, 'Tidewater').locator('.highlights')).toContainText(KAFKA);

    await page.getByRole('button', { name: 'It is right' }).click();
    await expect(page.getByText('Nothing doubtful')).toBeVisible();
    await page.getByLabel('The newer résumé').setInputFiles(NEWER);
    await section(page, 'Is there a newer version?').getByRole('button', { name: 'Read it' }).click();
    await expect(entry(page, 'Tidewater').locator('.highlights')).toContainText(KAFKA);
  });
});
