import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleDocument } from '../conformance/examples.test-support.ts';
import { conformance } from '../conformance.ts';
import type { Connection } from '../connection.ts';
import { openEmbeddedStore } from '../index.ts';
import { connectEmbedded } from './connect.ts';

const root = mkdtempSync(join(tmpdir(), 'throughline-store-'));
const dataDir = join(root, 'new', 'data');
const BUSY = { ok: false, problem: { code: 'store.busy' } };
let connection: Connection;

const opened = async (folder = dataDir) => {
  const result = await openEmbeddedStore(folder);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

conformance('PGlite on disk', async () => {
  // As an interrupted first start would leave it.
  mkdirSync(join(dataDir, 'database.unfinished'), { recursive: true });
  writeFileSync(join(dataDir, 'database.unfinished', 'PG_VERSION'), 'half');
  const result = await connectEmbedded(dataDir);
  if (!result.ok) throw new Error(result.problem.message);
  connection = result.value;
  return { connection, owner: connection.db };
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a data folder', () => {
  it('is refused to a second opening, and nothing happens to the first', async () => {
    expect(await openEmbeddedStore(dataDir)).toMatchObject(BUSY);
    expect((await connection.db.execute('select 1 as one')) as unknown).toMatchObject({ rows: [{ one: 1 }] });
    await connection.close();
    await connection.close();
  });

  it('is nobody else’s to read, and holds nothing half made', () => {
    expect(readdirSync(dataDir)).toEqual(['database']);
    expect(statSync(join(dataDir, 'database')).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'database', 'PG_VERSION')).mode & 0o777).toBe(0o600);
  });

  it('keeps what it had when it is opened again', async () => {
    const document = exampleDocument();
    const store = await opened();
    await store.within('again', ({ documents }) => documents.add(document));
    await store.close();
    const reopened = await opened();
    expect(await reopened.within('again', ({ documents }) => documents.get(document.id))).toEqual(document);
    await reopened.close();
  });

  it('keeps every answered write when its process is killed, and is refused while that runs', async () => {
    const child = writeForEver();
    const ended = once(child, 'exit');
    const written: string[] = [];
    try {
      for await (const id of createInterface(child.stdout!)) {
        written.push(id);
        if (written.length === 5) expect(await openEmbeddedStore(dataDir)).toMatchObject(BUSY);
        if (written.length === 40) child.kill('SIGKILL');
      }
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
    expect(readdirSync(dataDir)).toContain('lock');
    const store = await opened();
    const kept = await store.within('killed', ({ documents }) => documents.list());
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(written));
    expect(written.length).toBeGreaterThanOrEqual(40);
    await store.close();
  });

  it('lets its process end by itself once it is closed', async () => {
    const child = run(`
      const store = (await openEmbeddedStore(${JSON.stringify(dataDir)})).value;
      await store.close();`);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('is refused with a next step when it cannot be made or opened', async () => {
    const file = join(root, 'a file');
    writeFileSync(file, '');
    const broken = join(root, 'broken');
    mkdirSync(join(broken, 'database'), { recursive: true });
    writeFileSync(join(broken, 'database', 'PG_VERSION'), '12\n');
    for (const folder of [join(file, 'data'), broken]) {
      const result = await openEmbeddedStore(folder);
      expect(result).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } });
    }
    expect(readdirSync(broken)).toEqual(['database']);
  });
});

const run = (module: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '-e'],
      `import { openEmbeddedStore } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
      import { exampleDocument } from ${JSON.stringify(new URL('../conformance/examples.test-support.ts', import.meta.url).href)};
      ${module}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

const writeForEver = (): ChildProcess =>
  run(`
    const store = (await openEmbeddedStore(${JSON.stringify(dataDir)})).value;
    for (;;) {
      const { id } = await store.within('killed', ({ documents }) => documents.add(exampleDocument()));
      console.log(id);
    }`);
