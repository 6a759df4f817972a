import { describe, expect, it } from 'vitest';
import { catalogue, createApp } from './index.ts';
import { file, testPorts } from './testing/ports.test-support.ts';

const actor = { workspace: 'home' };

describe('the catalogue', () => {
  it('names every use-case as its key says', () => {
    const entries = Object.entries(catalogue);
    expect(entries.length).toBeGreaterThan(10);
    for (const [key, { name }] of entries) expect(name).toBe(key);
  });

  it('refuses input that does not fit, naming the field', async () => {
    const run = createApp(testPorts().ports).run(
      'documents.scan',
      { file: file('a.pdf'), seconds: 0 },
      { actor },
    );
    expect(await run).toMatchObject({
      ok: false,
      problem: { code: 'input.invalid', message: expect.stringContaining('seconds') },
    });
  });

  it.each([
    ['documents.read', { file: file('ada.pdf') }],
    ['documents.read', { file: file('posting.txt') }],
    ['documents.check', { file: file('ada.pdf'), target: 'Senior Software Engineer' }],
    ['documents.scan', { file: file('ada.pdf') }],
    ['documents.map', { file: file('ada.pdf'), target: file('posting.txt') }],
    ['briefs.compose', { file: file('ada.pdf'), target: file('posting.txt') }],
    ['rules.list', {}],
  ] as const)('%s gives what its schema says', async (name, input) => {
    const result = await createApp(testPorts().ports).run(name, input as never, { actor });
    expect(result.ok && catalogue[name].output.safeParse(result.value).error).toBeUndefined();
    expect(result.ok).toBe(true);
  });

  it('asks for a posting that is there', async () => {
    const input = { file: file('ada.pdf'), target: file('posting.txt'), pick: 3 };
    const result = await createApp(testPorts().ports).run('documents.map', input, { actor });
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'target.unclear', hint: 'Choose a number from 1 to 1.' },
    });
  });

  it('names the known rules when one is not', async () => {
    const result = await createApp(testPorts().ports).run('rules.explain', { rule: 'nope' }, { actor });
    expect(result).toMatchObject({ ok: false, problem: { code: 'rule.not-found' } });
  });
});
