import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { done, type Result, refused } from '@throughline/core/problem';
import { drizzle } from 'drizzle-orm/pglite';
import { FAST_BYTEA } from '../bytea.ts';
import type { Connection } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { unavailable } from '../unavailable.ts';
import { databaseFolder } from './database-folder.ts';
import { type Lock, takeLock } from './lock.ts';
import { SyncedNodeFs } from './synced-node-fs.ts';

/** PGlite's own parameters, of which ours override `-F` (no fsync); buffers are small since one person is served. */
export const START = [
  ...PGlite.defaultStartParams,
  ...['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=16MB'].flatMap((setting) => ['-c', setting]),
];

/** Opens the database in `dataDir`, alone, migrated; makes it on the first start. */
export async function connectEmbedded(dataDir: string): Promise<Result<Connection>> {
  let lock: Lock;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    lock = takeLock(join(dataDir, 'lock'));
  } catch (error) {
    return unavailable('The data folder cannot be used', error, 'Choose a folder you may write to.');
  }
  if (!lock.held) return busy(lock);
  const opened = await open(dataDir).catch((error) =>
    unavailable(
      'The data folder did not open',
      error,
      'Restore a backup, or start with another data folder.',
    ),
  );
  if (!opened.ok) {
    lock.release();
    return opened;
  }
  const { db, pglite } = opened.value;
  return done({ db, close: () => closeOnce(pglite).finally(() => lock.release()) });
}

async function open(dataDir: string) {
  const pglite = await PGlite.create({
    fs: new SyncedNodeFs(await databaseFolder(dataDir)),
    startParams: START,
    ...FAST_BYTEA,
  });
  const db = drizzle(pglite);
  const migrated = await migrate(db).catch(async (error) => {
    await pglite.close();
    throw error;
  });
  if (migrated.ok) return done({ db, pglite });
  await pglite.close();
  return migrated;
}

/** Closing twice is no mistake: a signal may come while the program is already shutting down. */
export const closeOnce = async (pglite: PGlite): Promise<void> => {
  if (!pglite.closed) await pglite.close();
};

function busy({ by }: Lock & { held: false }) {
  return refused(
    'store.busy',
    by
      ? `Throughline is already running with this data folder (process ${by.pid} on ${by.host}).`
      : 'Throughline is already running with this data folder.',
    'Use the one that runs, or stop it and try again. If nothing runs, remove the file “lock” in the data folder.',
  );
}
