import { existsSync } from 'node:fs';
import { chmod, open, readdir, rename, rm } from 'node:fs/promises';
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
  await sync(dataDir);
  return folder;
}

/** Closes the tree to other users and brings it to the disk before its final name says that it is whole. */
async function settle(path: string, isFolder: boolean): Promise<void> {
  await chmod(path, isFolder ? 0o700 : 0o600);
  const entries = isFolder ? await readdir(path, { withFileTypes: true }) : [];
  // Side by side: a disk takes many small files in one go, and there are a thousand.
  await Promise.all(entries.map((entry) => settle(join(path, entry.name), entry.isDirectory())));
  await sync(path);
}

async function sync(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
