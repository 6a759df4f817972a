import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUARDS } from './guards.ts';
import { ROOT, run } from './run.ts';

/** What one runner counted. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Adds up the runners; a runner that executed nothing counts as a failure, so that silence is seen. */
export function total(tallies: Tally[]): Tally {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed + (passed + failed === 0 ? 1 : 0);
    sum.skipped += skipped;
  }
  return sum;
}

async function guards(): Promise<Tally> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const guard of GUARDS) {
    const { code, output } = await guard.run(ROOT);
    console.log(`${code === 0 ? '✓' : '✗'} ${guard.name}`);
    if (code !== 0) console.log(output);
    tally[code === 0 ? 'passed' : 'failed']++;
  }
  return tally;
}

async function unitTests(scratch: string): Promise<Tally> {
  const report = join(scratch, 'vitest.json');
  const ran = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { show: true },
  );
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load fails the run without failing a test.
  const brokenRun = ran.code !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + brokenRun, skipped: numPendingTests };
}

async function browserTests(scratch: string): Promise<Tally> {
  const report = join(scratch, 'playwright.json');
  const ran = await run('playwright', ['test', '--reporter=list,json'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
  const brokenRun = ran.code !== 0 && unexpected === 0 ? 1 : 0;
  return { passed: expected + flaky, failed: unexpected + brokenRun, skipped };
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'throughline-check-'));
  try {
    const built = await run('tsx', ['tools/build.ts'], { show: true });
    if (built.code !== 0) throw new Error('the build failed');
    const { passed, failed, skipped } = total([
      await guards(),
      await unitTests(scratch),
      await browserTests(scratch),
    ]);
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main();
