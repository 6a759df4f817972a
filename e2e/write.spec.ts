import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openSample } from './steps.ts';
import { expect, test } from './test.ts';

/** Opens the sample person's draft and waits until it was looked at; gives its address. */
async function openDraft(page: Page): Promise<string> {
  const address = `${await openSample(page)}/write`;
  await page.goto(address);
  await looked(page);
  return address;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Your résumé' });
const state = (page: Page) => page.locator('.state');
const here = (page: Page) => page.getByRole('region', { name: 'Here' });
const looked = async (page: Page) => {
  await expect(editor(page)).toBeVisible();
  await expect(page.getByText('Looking at your text.')).toBeHidden();
};

/** The whole text of the editor, whatever of it is drawn. */
const textOf = (page: Page): Promise<string> =>
  page.locator('#draft').evaluate((field: HTMLTextAreaElement) => {
    const form = field.form!;
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    form.requestSubmit();
    return field.value;
  });

/** A new highlight at the end of the first position. */
async function typeLine(page: Page, words: string): Promise<void> {
  await page.locator('.cm-line', { hasText: 'Led the tariff migration' }).click();
  // In a line that wraps, the first press goes to where it wraps.
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`- ${words}`);
}

test('a weak line is found as it is typed, put right by one key, and back by undo', async ({ page }) => {
  await openDraft(page);
  await typeLine(page, 'Tasked with building the billing service');
  const underlined = page.locator('.cm-lintRange', { hasText: 'Tasked with' });
  await expect(underlined).toBeVisible();
  await underlined.click();
  await expect(here(page)).toContainText('what the job was');
  await page.keyboard.press('Control+.');
  await expect(page.locator('.cm-line', { hasText: 'Build the billing service' })).toBeVisible();
  await expect(underlined).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.cm-line', { hasText: 'Tasked with building' })).toBeVisible();
  await expect(underlined).toBeVisible();
});

test('a number that nobody said is flagged, and is a fact once the person says so', async ({ page }) => {
  await openDraft(page);
  await typeLine(page, 'Cut the cloud bill by 47 percent');
  const flagged = page.locator('.cm-lintRange-error', { hasText: '47' });
  await expect(flagged).toBeVisible();
  await expect(page.getByText('1 place says what is not among your facts.')).toBeVisible();
  await flagged.click();
  await here(page).getByRole('button', { name: 'Answer it here' }).click();
  await expect(here(page).getByRole('textbox')).toHaveValue('Cut the cloud bill by 47 percent');
  await here(page).getByRole('textbox').fill('Cut the cloud bill of three teams by 47 percent in a year');
  await here(page).getByRole('button', { name: 'Put it in' }).click();
  await expect(page.locator('.cm-line', { hasText: 'of three teams by 47 percent' })).toBeVisible();
  await expect(flagged).toBeHidden();
  await expect(page.getByText('not among your facts')).toBeHidden();
});

test('a question is answered in place, and why it is asked is there with examples', async ({ page }) => {
  await openDraft(page);
  await typeLine(page, 'Responsible for the tariff engine');
  await page.locator('.cm-lintRange', { hasText: 'Responsible for' }).first().click();
  await here(page).getByText('Why?').click();
  await expect(here(page)).toContainText('What it leaves alone');
  await expect(here(page).getByRole('link', { name: 'More about this rule' })).toHaveAttribute(
    'href',
    /\/rules\/.+\?brief=/,
  );
  await page.locator('.cm-lintRange', { hasText: 'Responsible for' }).first().click();
  await page.keyboard.press('Control+.');
  await expect(here(page).getByRole('textbox')).toBeFocused();
  await expect(here(page).getByRole('link', { name: 'Answer at length in Proof' })).toHaveAttribute(
    'href',
    /\/proof$/,
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Led the tariff engine of two teams');
  await here(page).getByRole('button', { name: 'Put it in' }).click();
  await expect(page.locator('.cm-lintRange', { hasText: 'Responsible for' })).toHaveCount(0);
  expect(await textOf(page)).toContain('- Led the tariff engine of two teams\n');
});

test('it is saved on demand and by itself, and is there after a reload', async ({ page }) => {
  const address = await openDraft(page);
  await typeLine(page, 'Wrote the first runbook');
  await expect(state(page)).toHaveText('Not saved yet');
  await page.keyboard.press('Control+s');
  await expect(state(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await page.keyboard.type(' of the team');
  await expect(state(page)).toHaveText('Not saved yet');
  await expect(state(page)).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 10_000 });
  await page.goto(address);
  await looked(page);
  expect(await textOf(page)).toContain('- Wrote the first runbook of the team\n');
});

test('what was not saved is offered again after a reload', async ({ page }) => {
  const address = await openDraft(page);
  const refusal = { problem: { message: 'There is no room left.', hint: 'Make some.' } };
  await page.route('**/write', (route) =>
    route.request().method() === 'PUT' ? route.fulfill({ status: 413, json: refusal }) : route.continue(),
  );
  await typeLine(page, 'Held the line');
  await page.keyboard.press('Control+s');
  await expect(state(page)).toContainText('Not saved: There is no room left. Make some.');
  await page.unroute('**/write');
  await page.goto(address);
  await looked(page);
  await expect(page.locator('.cm-line', { hasText: 'Held the line' })).toBeHidden();
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(page.locator('.cm-line', { hasText: 'Held the line' })).toBeVisible();
  await expect(state(page)).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 10_000 });
});

test('two windows that change different lines become one text; of the same line both are shown', async ({
  page,
}) => {
  const address = await openDraft(page);
  const other = await page.context().newPage();
  await other.goto(address);
  await looked(other);
  await typeLine(page, 'From the first window');
  await page.keyboard.press('Control+s');
  await expect(state(page)).toHaveText(/^Saved/);
  await other.locator('.cm-line', { hasText: '# Noor Haddad' }).click();
  await other.keyboard.press('End');
  await other.keyboard.type(', PMP');
  await other.keyboard.press('Control+s');
  await expect(state(other)).toHaveText(/^Saved/);
  expect(await textOf(other)).toContain('- From the first window\n');
  expect(await textOf(other)).toContain('# Noor Haddad, PMP\n');

  await page.locator('.cm-line', { hasText: '# Noor Haddad' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(', MBA');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('This draft was also changed in another window')).toBeVisible();
  await expect(page.getByRole('cell', { name: '# Noor Haddad, MBA' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '# Noor Haddad, PMP' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(state(page)).toHaveText(/^Saved/);
  expect(await textOf(page)).toContain('# Noor Haddad, MBA\n');
});

test('everything is there by keyboard, and Tab leaves the text', async ({ page }) => {
  await openDraft(page);
  await typeLine(page, 'Tasked with building the billing service');
  await expect(page.locator('.cm-lintRange', { hasText: 'Tasked with' })).toBeVisible();
  await page.keyboard.press('Control+Home');
  const told = page.locator('[aria-live=polite]').filter({ hasText: 'Finding' });
  for (
    let presses = 0;
    presses < 12 && !(await here(page).getByText('what the job was').isVisible());
    presses++
  )
    await page.keyboard.press('F8');
  await expect(told).toContainText(/Finding \d+ of \d+: /);
  await page.keyboard.press('Control+.');
  await expect(page.locator('.cm-line', { hasText: 'Build the billing service' })).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(told).toContainText('Finding');
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'As you write it' })).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'As you write it' })).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
});

test('the ten seconds of the draft stand beside those of the résumé as it came', async ({ page }) => {
  await openDraft(page);
  await page.getByRole('button', { name: 'Before and after' }).click();
  const compared = page.getByRole('region', { name: 'Ten seconds, before and after' });
  await expect(compared.getByText('As it came')).toBeVisible();
  await expect(compared.locator('svg[role=img]')).toHaveCount(2);
  const sentence = compared.locator('.sentence').last();
  const before = await sentence.textContent();
  await page.locator('.cm-line', { hasText: '# Noor Haddad' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Engineering Manager, Dispatch');
  await expect(sentence).not.toHaveText(before!);
});

test('the draft becomes the next version of the résumé, with a brief of its own', async ({ page }) => {
  await openDraft(page);
  await typeLine(page, 'Cut the wait of 40 depots from nine days to two');
  await page.getByRole('button', { name: 'Use as my next version' }).click();
  await expect(page).toHaveURL(/\/briefs\/[\w-]+$/, { timeout: 60_000 });
  await expect(page.getByText(/draft-\d{4}-\d\d-\d\d\.json/).first()).toBeVisible();
  await page.goto(`${page.url()}/write`);
  await looked(page);
  expect(await textOf(page)).toContain('- Cut the wait of 40 depots from nine days to two\n');
});

test('200,000 characters pasted in leave the page usable, and more is said and kept here', async ({
  page,
}) => {
  await openDraft(page);
  const line = '- Responsible for the tariff migration of depot 7, which fell by 31 percent in a year\n';
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await editor(page).evaluate(
    (content, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      content.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    line.repeat(Math.floor(195_000 / line.length)),
  );
  await page.keyboard.type('typed after it ');
  expect(await textOf(page)).toContain('typed after it');
  await expect(page.locator('.cm-lintRange').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+s');
  await expect(state(page)).toHaveText(/^Saved/, { timeout: 30_000 });
  await editor(page).evaluate((content, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    content.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, line.repeat(200));
  await page.keyboard.press('Control+s');
  await expect(state(page)).toContainText('Not saved: The draft is longer than can be kept', {
    timeout: 30_000,
  });
  expect((await textOf(page)).length).toBeGreaterThan(200_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the draft is a plain form: written, saved, and its findings listed', async ({ page }) => {
    const address = `${await openSample(page)}/write`;
    await page.goto(address);
    const field = page.getByLabel('Your résumé');
    const text = await field.inputValue();
    await field.fill(
      text.replace('- Led the tariff', '- Responsible for the tariff engine\n- Led the tariff'),
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Fix these first' })).toBeVisible();
    await expect(page.getByText('Responsible for', { exact: true }).first()).toBeVisible();
    await page.goto(address);
    expect(await field.inputValue()).toContain('- Responsible for the tariff engine\n');
    await page.getByRole('link', { name: 'See what a reader will stumble on' }).click();
    await expect(page.getByText('Responsible for', { exact: true }).first()).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const)
  for (const [device, viewport] of [
    ['desktop', { width: 1280, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)
    test(`axe finds nothing: ${scheme}, ${device}`, async ({ page }, info) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await openDraft(page);
      await typeLine(page, 'Responsible for the tariff engine, 47 percent');
      await page.locator('.cm-lintRange', { hasText: 'Responsible for' }).first().click();
      await here(page).getByText('Why?').click();
      await page.keyboard.press('F9');
      await here(page).getByRole('button', { name: 'Answer it here' }).click();
      await expect(here(page).getByRole('textbox')).toBeVisible();
      await page.screenshot({ path: info.outputPath(`write-${scheme}-${device}.png`), fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
