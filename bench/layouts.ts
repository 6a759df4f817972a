/**
 * How well résumés are read whose layout nobody tuned to: invented people, printed through several renderers in very
 * different designs, each from a seed.
 *
 * `npx tsx bench/layouts.ts [--seeds N] [--from SEED] [--kind PART] [--show SEED] [--out FOLDER]`: N résumés of each
 * kind whose name holds PART. `--show` prints what was read from one of them, `--out` keeps the files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readFile } from '@throughline/formats';
import { browser as options } from '../e2e/browser.ts';
import { type Marks, marksOf, totals, truthOfSheet } from './layouts/marks.ts';
import { printEach } from './layouts/printers.ts';
import { table } from './median.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const show = option('--show') === undefined ? undefined : Number(option('--show'));
const from = show ?? Number(option('--from') ?? 1);
const count = show === undefined ? Number(option('--seeds') ?? 5) : 1;
const out = option('--out');

const chrome = await chromium.launch(await options());
const all: (Marks & { kind: string; seed: number; arrangement: string })[] = [];
for await (const { kind, seed, sheet, name, bytes } of printEach(
  chrome,
  from,
  count,
  option('--kind') ?? '',
)) {
  if (out) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, `${kind.replace(/\W+/g, '-')}-${name}`), bytes);
  }
  const read = await readFile({ name, bytes }, { as: 'resume' });
  const resume = read.ok && read.value.kind === 'resume' ? read.value.resume : {};
  all.push({ kind, seed, arrangement: sheet.arrangement, ...marksOf(truthOfSheet(kind, sheet), resume) });
  if (show !== undefined && read.ok && read.value.kind === 'resume')
    console.log(`${kind}\n${read.value.text}\n${JSON.stringify(resume, null, 1)}`);
}
await chrome.close();

const HEAD = ['', 'files', 'P', 'R', 'F1', 'dates', 'highlights', 'each', 'schools', 'name', 'e-mail'];
for (const by of ['kind', 'arrangement'] as const) {
  const groups = [...new Set(all.map((one) => one[by]))];
  const rows = groups.map((group) =>
    totals(
      group,
      all.filter((one) => one[by] === group),
    ),
  );
  console.log(`${table([HEAD, ...rows, totals('all', all)])}\n`);
}
const worst = all.filter(({ faults }) => faults.length > 0).sort((a, b) => b.faults.length - a.faults.length);
for (const { kind, seed, arrangement, faults } of worst.slice(0, Number(option('--worst') ?? 25)))
  console.log(`${kind}, seed ${seed} (${arrangement})\n${faults.map((fault) => `   ${fault}`).join('\n')}`);
