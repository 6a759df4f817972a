import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readDraft } from '@throughline/core/draft';
import { build } from 'esbuild';
import { browser } from '../e2e/browser.ts';
import { serve } from '../e2e/server.ts';
import { median, table } from './median.ts';

/**
 * From a key to its finding, in a real Chromium on the built product, beside the same key in an editor that checks
 * nothing; what the page loads and when; and how both grow with the draft.
 * Usage: npx tsx tools/build.ts && npx tsx bench/editor.ts [keys]
 */
const KEYS = Number(process.argv[2] ?? 60);
/** A person's own pace is 100 to 300 ms; the next key comes when the last one is answered, and not before this. */
const PACE = 120;

const highlight = (at: number) =>
  [
    `- Moved ${20 + at} nightly jobs of the freight team to one scheduler, failures fell from ${9 + at} to 2 a week`,
    `- Responsible for the claims report that ${3 + at} branches read every Monday`,
    `- Coached two analysts, who took over the monthly close after ${at + 2} months`,
    `- Worked closely with sales and design on the checkout, helped with releases`,
  ][at % 4]!;

/** A résumé of about three pages for a length of 9,000 characters; longer ones go on in the same way. */
function resumeOf(length: number): string {
  const lines = [
    '# Mirela Vasko',
    'Data Engineer',
    'mirela.vasko@example.org | +385 21 555 0142',
    '',
    '## Experience',
  ];
  let size = 0;
  for (let at = 0; size < length; at++) {
    const line =
      at % 7 === 0
        ? `\n### Data Engineer, Harbour ${at} Freight, 20${10 + (at % 12)} – 20${11 + (at % 12)}`
        : highlight(at);
    size += line.length + 1;
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

/** Milliseconds from each key to its letter on the page, and to the finding that holds all letters typed so far. */
interface Timed {
  letter: number[];
  finding: number[];
  /** Keys without a finding of their own within three seconds. */
  missed: number;
}

/** Types a number that nobody said, a figure at a time: with each the finding has to be made anew. */
async function time(page: Page, keys: number, withFinding: boolean): Promise<Timed> {
  const timed: Timed = { letter: [], finding: [], missed: 0 };
  await page.locator('.cm-content').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n- Cut the monthly bill by ');
  let typed = '';
  for (let at = 0; at < keys; at++) {
    if (at % 6 === 0) {
      await page.keyboard.type(`${typed ? ' percent\n- Cut the monthly bill by ' : ''}77`);
      typed = '77';
    }
    const figure = String(1 + (at % 9));
    typed += figure;
    const answered = page.evaluate(
      ({ typed, withFinding }) =>
        new Promise<{ letter: number; finding: number }>((resolve) => {
          const content = document.querySelector('.cm-content')!;
          let pressed = 0;
          let letter = 0;
          const seen = new MutationObserver(() => {
            if (pressed === 0) return;
            const line = content.querySelector('.cm-line:last-child')?.textContent;
            if (!letter && line?.endsWith(` ${typed}`)) letter = performance.now() - pressed;
            const held = [...content.querySelectorAll('.cm-lintRange')].some(
              (mark) => /^\d+/.exec(mark.textContent)?.[0] === typed,
            );
            if (!letter || (withFinding && !held)) return;
            clearTimeout(given);
            seen.disconnect();
            resolve({ letter, finding: performance.now() - pressed });
          });
          const given = setTimeout(() => resolve({ letter, finding: Number.NaN }), 3000);
          seen.observe(content, { childList: true, subtree: true, characterData: true, attributes: true });
          addEventListener(
            'keydown',
            () => {
              pressed = performance.now();
            },
            { capture: true, once: true },
          );
        }),
      { typed, withFinding },
    );
    await page.keyboard.press(figure);
    const { letter, finding } = await answered;
    timed.letter.push(letter);
    if (Number.isNaN(finding)) timed.missed++;
    else timed.finding.push(finding);
    await page.waitForTimeout(PACE);
  }
  return timed;
}

const percentile = (figures: number[], share: number): number =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ??
  Number.NaN;

/** An editor of the same library with the same text that does nothing but take keys. */
async function bareEditor(text: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: new URL('../apps/web', import.meta.url).pathname,
      contents: `
        import { EditorState } from '@codemirror/state';
        import { EditorView, keymap } from '@codemirror/view';
        import { defaultKeymap, history } from '@codemirror/commands';
        new EditorView({ parent: document.body, state: EditorState.create({ doc: window.draft,
          extensions: [history(), EditorView.lineWrapping, keymap.of(defaultKeymap)] }) });`,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
  return `<!doctype html><script>window.draft=${JSON.stringify(text).replaceAll('<', '\\u003c')}</script><body><script>${script}</script>`;
}

/** Opens the page of a draft that holds a text; gives what was loaded, in bytes as sent. */
async function open(page: Page, address: string, text: string): Promise<Map<string, number>> {
  // A page that is left open would save its own text meanwhile.
  await page.goto('about:blank');
  const headers = { origin: new URL(address).origin };
  const put = (base: number) => page.request.put(address, { data: { text, base }, headers });
  let saved = await put(0);
  if (saved.status() === 409) saved = await put((await saved.json()).theirs.revision);
  if (!saved.ok()) throw new Error(`the draft was not taken: ${saved.status()} ${await saved.text()}`);
  const loaded = new Map<string, number>();
  page.on('response', async (response) => {
    const { responseBodySize } = await response
      .request()
      .sizes()
      .catch(() => ({ responseBodySize: 0 }));
    loaded.set(new URL(response.url()).pathname, responseBodySize);
  });
  await page.goto(address);
  await page.locator('.cm-content').waitFor();
  await page.getByText('Looking at your text.').waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
  page.removeAllListeners('response');
  for (const worker of page.workers()) {
    const sent = await fetch(worker.url(), { headers: { 'accept-encoding': 'br' } });
    loaded.set(new URL(worker.url()).pathname, Number(sent.headers.get('content-length')));
  }
  return loaded;
}

const ms = (figure: number): string => figure.toFixed(1);
const row = (name: string, figures: number[], bare: number) => [
  name,
  ms(median(figures)),
  ms(percentile(figures, 0.95)),
  (median(figures) / bare).toFixed(1),
];

const data = mkdtempSync(join(tmpdir(), 'throughline-editor-'));
const server = await serve(join(data, 'home'));
const chrome = await chromium.launch(await browser());
try {
  const page = await chrome.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Look around with a sample person' }).click();
  await page.waitForURL(/\/briefs\/[\w-]+$/);
  const address = `${page.url()}/write`;
  const text = resumeOf(9000);
  const loaded = await open(page, address, text);
  const ours = await time(page, KEYS, true);
  const plain = await chrome.newPage();
  await plain.setContent(await bareEditor(text));
  const bare = await time(plain, KEYS, false);
  const unit = median(bare.letter);
  console.log(`three pages, ${text.length} characters, ${KEYS} keys; ms, and times a bare editor’s letter`);
  console.log(
    table([
      ['', 'median', 'p95', 'ratio'],
      row('bare CodeMirror, key to letter', bare.letter, unit),
      row('the draft’s editor, key to letter', ours.letter, unit),
      row('the draft’s editor, key to finding', ours.finding, unit),
    ]),
  );
  if (ours.missed > 0) console.log(`${ours.missed} keys made no finding within three seconds`);
  const scripts = [...loaded].filter(([path]) => path.endsWith('.js'));
  const worker = scripts.filter(([path]) => path.includes('/workers/'));
  const sum = (some: [string, number][]) =>
    (some.reduce((total, [, size]) => total + size, 0) / 1000).toFixed(0);
  console.log(
    `\nscript as sent, KB: ${sum(scripts.filter((one) => !worker.includes(one)))} page and editor, ${sum(worker)} worker`,
  );
  console.log('\ngrowth: characters, key to finding (median of 12), reading the draft alone (median of 9)');
  for (const length of [9000, 18_000, 36_000, 72_000]) {
    const longer = resumeOf(length);
    await open(page, address, longer);
    const { finding } = await time(page, 12, true);
    const readings = Array.from({ length: 9 }, () => {
      const start = performance.now();
      readDraft(longer);
      return performance.now() - start;
    });
    console.log(table([[longer.length, ms(median(finding)), ms(median(readings))]]));
  }
} finally {
  await chrome.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
