/**
 * Whether confidences mean what they say: of the fields given 0.9, are nine in ten right?
 *
 * `npx tsx bench/calibration.ts FOLDER…` reads corpora printed by `bench/renderers.ts --make` and prints the table;
 * `--fit` fits the weights to them first and writes them. Fit to some seeds, print the table of others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from '@throughline/core/reading';
import { withConfidence } from '../packages/core/src/reading/confidence/confidence.ts';
import { evidenceOf, KINDS, type Kind } from '../packages/core/src/reading/confidence/evidence.ts';
import { understandLines } from '../packages/core/src/reading/resume/understand.ts';
import { readDocxLines } from '../packages/formats/src/docx/read.ts';
import { readPdfLines } from '../packages/formats/src/pdf/read.ts';
import { labeller } from './calibration/label.ts';
import { type Example, weigh } from './calibration/weigh.ts';
import { table } from './median.ts';

const WEIGHTS = new URL('../packages/core/src/reading/confidence/weights.ts', import.meta.url);
const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const fitting = process.argv.includes('--fit');

async function linesOf(file: string): Promise<{ lines: Line[]; losses?: never[] } | undefined> {
  const bytes = new Uint8Array(readFileSync(file));
  const read = file.endsWith('.pdf') ? await readPdfLines(bytes) : readDocxLines(bytes);
  return read.ok ? { lines: read.value.lines } : undefined;
}

interface Judged extends Example {
  kind: Kind;
  confidence: number;
}

async function judge(folder: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const file of readdirSync(folder).filter((name) => /\.(?:pdf|docx)$/.test(name))) {
    const read = await linesOf(join(folder, file));
    if (!read) continue;
    const raw = understandLines(read.lines);
    const right = labeller(
      raw.resume,
      JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8')),
    );
    const { origins } = withConfidence(raw);
    evidenceOf(raw).forEach(({ origin, kind, signs }, i) => {
      const verdict = right(origin.path);
      if (verdict !== undefined)
        judged.push({ kind, signs, right: verdict, confidence: origins[i]!.confidence });
    });
  }
  return judged;
}

const all = (await Promise.all(folders.map(judge))).flat();

if (fitting) {
  const weights = Object.fromEntries(
    KINDS.map((kind) => {
      const examples = all.filter((one) => one.kind === kind);
      return [kind, examples.length < 50 ? { reader: 1 } : weigh(examples)];
    }),
  );
  const source = readFileSync(WEIGHTS, 'utf8');
  const start = source.indexOf('= {') + 2;
  writeFileSync(WEIGHTS, `${source.slice(0, start)}${JSON.stringify(weights, null, 2)};\n`);
  console.log(`fitted to ${all.length} fields`);
} else {
  const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];
  const row = (label: string, some: Judged[]) => {
    const right = some.filter((one) => one.right).length;
    const mean = some.reduce((sum, one) => sum + one.confidence, 0) / some.length;
    return [label, some.length, percent(mean), percent(right / some.length), interval(right, some.length)];
  };
  const HEAD = ['', 'fields', 'said', 'right', '95 % interval'];
  const binned = BINS.slice(1).map((to, i) =>
    row(
      `${BINS[i]} to ${Math.min(1, to)}`,
      all.filter(({ confidence }) => confidence >= BINS[i]! && confidence < to),
    ),
  );
  console.log(`${table([HEAD, ...binned, row('all', all)])}\n`);
  const kinds = KINDS.filter((kind) => all.some((one) => one.kind === kind));
  const sure = kinds.map((kind) =>
    row(
      `${kind}, at least 0.9`,
      all.filter((one) => one.kind === kind && one.confidence >= 0.9),
    ),
  );
  console.log(table([HEAD, ...sure]));
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

/** Wilson's interval of a share. */
function interval(right: number, of: number): string {
  if (of === 0) return '–';
  const [z, p] = [1.96, right / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return `${percent(middle - half)}–${percent(middle + half)}`;
}
