import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { InputFile } from '@throughline/app';
import { done, type Result, refused } from '@throughline/core/problem';
import { loadFolder } from './folder.ts';

/** More than any reader takes; a larger file is not even loaded. */
const MOST_BYTES = 200_000_000;

/** Loads the file or folder at `path`; `-` is standard input. */
export async function loadFile(path: string): Promise<Result<InputFile>> {
  if (path === '-') return done({ name: 'stdin', bytes: new Uint8Array(await buffer(process.stdin)) });
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return await loadFolder(path);
    if (facts.size > MOST_BYTES)
      return refused(
        'file.too-large',
        `“${path}” is larger than ${MOST_BYTES / 1_000_000} MB.`,
        'Export it again without pictures.',
      );
    return done({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch {
    return refused(
      'file.not-found',
      `There is no file “${path}” that can be read.`,
      'Check the path and its spelling.',
    );
  }
}

/** Loads several files; the first that cannot be loaded is the answer. */
export async function loadFiles(paths: readonly string[]): Promise<Result<InputFile[]>> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const loaded = await loadFile(path);
    if (!loaded.ok) return loaded;
    files.push(loaded.value);
  }
  return done(files);
}

/** A target given on the line: a file where one stands at that path, otherwise a role's name. */
export async function loadTarget(given: string): Promise<Result<InputFile | string>> {
  const looksLikePath = given === '-' || /[/\\]|\.(json|html?|txt|md|pdf|docx)$/i.test(given);
  const exists =
    given !== '-' &&
    (await stat(given).then(
      () => true,
      () => false,
    ));
  return looksLikePath || exists ? loadFile(given) : done(given);
}

/** Writes a whole file or nothing: beside its place first, then moved there. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<Result<string>> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
    return done(path);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
    return refused(
      'output.unwritable',
      `“${path}” could not be written.`,
      'Choose a folder that exists and that you may write to.',
    );
  }
}
