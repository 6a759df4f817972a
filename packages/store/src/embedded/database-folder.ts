import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { chmod, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/**
 * The database's folder inside `dataDir`, made if it is not there yet; the caller holds the lock.
 * *Why* made elsewhere and renamed: a first start killed midway leaves a folder that never opens again.
 */
export async function databaseFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'database');
  if (existsSync(folder)) return folder;
  const unfinished = join(dataDir, 'database.unfinished');
  await rm(unfinished, { recursive: true, force: true });
  await (await PGlite.create(unfinished)).close();
  await settle(unfinished, true);
  await rename(unfinished, folder);
  sync(dataDir);
  return folder;
}

/** Closes the tree to other users and brings it to the disk before its final name says that it is whole. */
async function settle(path: string, isFolder: boolean): Promise<void> {
  await chmod(path, isFolder ? 0o700 : 0o600);
  const entries = isFolder ? await readdir(path, { withFileTypes: true }) : [];
  for (const entry of entries) await settle(join(path, entry.name), entry.isDirectory());
  sync(path);
}

function sync(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
