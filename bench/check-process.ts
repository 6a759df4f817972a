import { spawnSync } from 'node:child_process';
import { median, table } from './median.ts';

/**
 * Whole-process time of `throughline check` on a one-page PDF, beside a bare `node` in the same run.
 * Usage: npx tsx bench/check-process.ts [FILE]
 */
const ROOT = new URL('..', import.meta.url).pathname;
const file = process.argv[2] ?? `${ROOT}content/sample/resume-earlier.pdf`;
const CONTESTANTS: Record<string, string[]> = {
  'node alone': ['-e', '0'],
  'throughline --version': [`${ROOT}apps/throughline/bin/throughline.js`, '--version'],
  'throughline check': [`${ROOT}apps/throughline/bin/throughline.js`, 'check', file, '--format', 'json'],
};
const times: Record<string, number[]> = {};
for (let round = -1; round < 15; round++)
  for (const [name, args] of Object.entries(CONTESTANTS)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args);
    if (status === 2) throw new Error(`${name}: ${stderr}`);
    if (round >= 0) times[name] = [...(times[name] ?? []), performance.now() - start];
  }
const base = median(times['node alone'] ?? []);
console.log(
  table([
    ['whole process', 'median ms', 'against node alone'],
    ...Object.entries(times).map(([name, figures]) => [
      name,
      median(figures).toFixed(0),
      `${(median(figures) / base).toFixed(1)}×`,
    ]),
  ]),
);
