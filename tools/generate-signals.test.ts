import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signals } from '@throughline/signals';
import { afterAll, describe, expect, test } from 'vitest';
import { renderSignals, ruleFiles } from './generate-signals.ts';
import { refusal, scaffold } from './new-signal.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what exports a rule is a rule; what stands beside one is none', async () => {
  mkdirSync(join(folder, 'voice'));
  writeFileSync(join(folder, 'voice/loud.ts'), "export default { id: 'loud' };");
  writeFileSync(join(folder, 'voice/words.ts'), 'export const words = [];');
  writeFileSync(join(folder, 'voice/loud.test.ts'), "throw new Error('loaded');");
  expect((await ruleFiles(folder)).map(({ place }) => place)).toEqual(['voice/loud']);
});

test('there is a page for every rule, one index, one registry', async () => {
  const files = await renderSignals();
  const pages = files.map(({ path }) => path).filter((path) => path.startsWith('docs/signals/'));
  expect(pages.sort()).toEqual(
    ['docs/signals/README.md', ...signals.map(({ id }) => `docs/signals/${id}.md`)].sort(),
  );
  const page = files.find(({ path }) => path.endsWith('/duty-opener.md'))!.bytes;
  expect(page).toContain('«Responsible for» the billing migration');
  expect(files.find(({ path }) => path.endsWith('registry.gen.ts'))!.bytes).toContain(
    "from './voice/duty-opener.ts'",
  );
});

describe('a new rule', () => {
  test('carries its id and family', () => {
    expect(scaffold('voice', 'trailing-etc')).toMatch(/id: 'trailing-etc',\n {2}family: 'voice'/);
  });
  test('is refused without family and id, of an unknown family, under an odd id', () => {
    expect(refusal('voice', 'trailing-etc')).toBeUndefined();
    expect(refusal('voice')).toMatch(/Say the family/);
    expect(refusal('tone', 'trailing-etc')).toMatch(/no family/);
    expect(refusal('voice', '../etc')).toMatch(/no id/);
  });
});
