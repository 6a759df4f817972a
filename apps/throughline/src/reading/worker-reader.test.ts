import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workerReader } from './worker-reader.ts';

/** Processes that behave as a reader in trouble would. */
const BEHAVIOURS = {
  answers: `process.once('message', ({ file }) => process.send({ ok: true, value: { kind: 'text', text: file.name, losses: [] } }));`,
  echoes: `process.once('message', ({ file }) => process.send({ ok: true, value: { kind: 'text', text: String(file.bytes.reduce((sum, byte) => sum + byte, 0)), losses: [] } }));`,
  hangs: `process.once('message', () => { for (;;); });`,
  hoards: `process.once('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill({})); });`,
  hoardsAtOnce: `process.once('message', () => { const all = {}; for (let i = 0; i < 3e7; i++) all['k' + i] = i; for (const k in all) all[k]; });`,
  throws: `process.once('message', () => { throw new Error('a bug'); });`,
};

describe('reading apart from this process', () => {
  let folder = '';
  const reader = (name: keyof typeof BEHAVIOURS, timeout = 20_000) =>
    workerReader(pathToFileURL(join(folder, `${name}.mjs`)), { timeout, heap: 32 });
  const file = { name: 'ada.pdf', bytes: new Uint8Array(3) };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-worker-'));
    for (const [name, body] of Object.entries(BEHAVIOURS)) writeFileSync(join(folder, `${name}.mjs`), body);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives what the worker gives', async () => {
    expect(await reader('answers').read(file, {})).toMatchObject({ ok: true, value: { text: 'ada.pdf' } });
  });

  it('ends a reading that takes too long', async () => {
    expect(await reader('hangs', 200).read(file, {})).toMatchObject({ problem: { code: 'work.timeout' } });
  });

  it('ends a reading that takes too much memory, and lives on', async () => {
    expect(await reader('hoards').read(file, {})).toMatchObject({ problem: { code: 'work.out-of-memory' } });
    expect(await reader('answers').read(file, {})).toMatchObject({ ok: true });
  });

  it('outlives a reading that asks for far too much at once', async () => {
    expect(await reader('hoardsAtOnce').read(file, {})).toMatchObject({
      problem: { code: 'work.out-of-memory' },
    });
  });

  it('hands over bytes as they are', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => at % 251);
    const read = await reader('echoes').read({ name: 'a', bytes }, {});
    expect(read).toMatchObject({
      ok: true,
      value: { text: String(bytes.reduce((sum, byte) => sum + byte, 0)) },
    });
  });

  it('ends a reading that is cancelled, also one in a loop', async () => {
    const cancel = new AbortController();
    const reading = reader('hangs').read(file, { cancel: cancel.signal });
    setTimeout(() => cancel.abort(), 50);
    expect(await reading).toMatchObject({ problem: { code: 'work.cancelled' } });
  });

  it('starts nothing for a request that is gone already', async () => {
    expect(await reader('throws').read(file, { cancel: AbortSignal.abort() })).toMatchObject({
      problem: { code: 'work.cancelled' },
    });
  });

  it('does not take a bug for bad input', async () => {
    await expect(reader('throws').read(file, {})).rejects.toThrow('a bug');
  });
});
