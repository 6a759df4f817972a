import { fstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { START } from './connect.ts';
import { SyncedNodeFs } from './synced-node-fs.ts';

/** Guards the one place that rests on PGlite's insides. */
describe('SyncedNodeFs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-fsync-'));
  let synced: ('file' | 'folder')[] = [];
  let pglite: PGlite;
  beforeAll(async () => {
    const fs = new SyncedNodeFs(folder, (descriptor) => {
      synced.push(fstatSync(descriptor).isDirectory() ? 'folder' : 'file');
    });
    pglite = await PGlite.create({ fs, startParams: START });
  });
  afterAll(async () => {
    await pglite.close();
    rmSync(folder, { recursive: true });
  });
  const syncsOf = async (statement: string) => {
    synced = [];
    await pglite.exec(statement);
    return synced;
  };

  it('runs with fsync on and small buffers', async () => {
    const { rows } = await pglite.query(
      `select name, setting from pg_settings where name in ('fsync', 'wal_sync_method', 'shared_buffers') order by 1`,
    );
    expect(rows).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'shared_buffers', setting: '2048' },
      { name: 'wal_sync_method', setting: 'fsync' },
    ]);
  });

  it('brings a commit to the disk, and reads nothing to it', async () => {
    await pglite.exec('create table t (n int)');
    expect(await syncsOf('insert into t values (1)')).toContain('file');
    expect(await syncsOf('select * from t')).toEqual([]);
  });

  it('brings a checkpoint to the disk, folders too', async () => {
    const kinds = await syncsOf('insert into t values (2); checkpoint; select pg_switch_wal(); checkpoint');
    expect(new Set(kinds)).toEqual(new Set(['file', 'folder']));
  });

  it('reports a disk that fails as an error of the database', async () => {
    const broken = new SyncedNodeFs(folder, () => {
      throw Object.assign(new Error('disk'), { code: 'EIO' });
    });
    const internals = { FS: {}, stream_ops: {} } as { stream_ops: { fsync?: (stream: object) => number } };
    const { emscriptenOpts } = await broken.init(pglite, {});
    const tryFSOperation = (operation: () => unknown) => {
      try {
        return operation();
      } catch (error) {
        throw new Error(`as errno ${(error as NodeJS.ErrnoException).code}`);
      }
    };
    const last = [emscriptenOpts.preRun].flat().at(-1) as (module: object) => void;
    last({ NODEFS: Object.assign(internals, { tryFSOperation }) });
    expect(() => internals.stream_ops.fsync?.({ nfd: 0 })).toThrow('as errno EIO');
  });
});
