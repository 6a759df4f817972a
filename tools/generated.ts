import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.ts';

/** A file that is made from the one definition and never by hand. */
export interface Generated {
  /** From the root of the checkout. */
  path: string;
  bytes: Uint8Array | string;
}

/** Folders that hold generated files only: what no generator names there is left over. */
const WHOLLY_GENERATED = ['docs/signals', 'docs/schema'];

const isFresh = ({ path, bytes }: Generated): boolean =>
  existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path)).equals(Buffer.from(bytes as string));

function leftOver(files: Generated[]): string[] {
  const folders = WHOLLY_GENERATED.filter((folder) =>
    files.some(({ path }) => path.startsWith(`${folder}/`)),
  );
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => files.every((file) => file.path !== path));
}

/** Paths that are not as their definitions would make them, or that nothing makes any more. */
export const stalePaths = (files: Generated[]): string[] => [
  ...files.filter((file) => !isFresh(file)).map(({ path }) => path),
  ...leftOver(files),
];

/** Writes what is stale and removes what is left over; gives their paths. */
export function writeGenerated(files: Generated[]): string[] {
  const stale = stalePaths(files);
  for (const path of stale) {
    const file = files.find((made) => made.path === path);
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    if (file) writeFileSync(join(ROOT, path), file.bytes);
    else rmSync(join(ROOT, path));
  }
  return stale;
}
