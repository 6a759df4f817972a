import { open, opendir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { InputFile } from '@throughline/app';
import { done, type Result, refused } from '@throughline/core/problem';

/** An export lies two folders deep at most; a home folder or a disk is not gone through. */
const DEEPEST = 4;
const MOST_FILES = 1000;
/** A little more than the reader takes of one table, so that it is the reader who says that it was cut. */
const MOST_OF_TABLE = 130_000_000;
const MOST_BYTES = 190_000_000;

/** Loads a folder that holds a LinkedIn export, as the archive it was unpacked from. */
export async function loadFolder(path: string): Promise<Result<InputFile>> {
  const files = await filesIn(resolve(path));
  const tables = files.filter(isTable);
  if (tables.length === 0) return noTables(path);
  const contents: { name: string; bytes: Uint8Array }[] = [];
  let total = 0;
  for (const file of files) {
    const bytes = isTable(file) ? await beginning(file) : new Uint8Array();
    total += bytes.length;
    if (total > MOST_BYTES) return tooMuch(path);
    contents.push({ name: relative(resolve(path), file).replaceAll('\\', '/'), bytes });
  }
  const { packFolder } = await import('@throughline/formats/folder');
  return done({ name: basename(resolve(path)) || 'folder', bytes: packFolder(contents) });
}

const isTable = (file: string) => /\.(?:csv|tsv)$/i.test(file);

/** Files of a folder and of those in it. Links are not followed: they could lead anywhere. */
async function filesIn(folder: string, depth = 1): Promise<string[]> {
  const files: string[] = [];
  for await (const entry of await opendir(folder)) {
    if (files.length >= MOST_FILES) break;
    if (entry.isFile()) files.push(join(folder, entry.name));
    else if (entry.isDirectory() && depth < DEEPEST && !/^[._]|^node_modules$/.test(entry.name))
      files.push(...(await filesIn(join(folder, entry.name), depth + 1)));
  }
  return files.slice(0, MOST_FILES).sort();
}

async function beginning(file: string): Promise<Uint8Array> {
  const size = Math.min((await stat(file)).size, MOST_OF_TABLE);
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(size);
    const { bytesRead } = await handle.read(bytes, 0, size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const noTables = (path: string) =>
  refused(
    'file.wrong-kind',
    `“${path}” is a folder without tables (.csv) in it.`,
    'Name a file in it, or the folder that a LinkedIn export unpacks to.',
  );

const tooMuch = (path: string) =>
  refused(
    'file.too-large',
    `The tables in “${path}” are more than ${MOST_BYTES / 1_000_000} MB together.`,
    'Name the folder of one export, or a single file in it.',
  );
