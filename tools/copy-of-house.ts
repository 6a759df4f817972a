import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from './run.ts';

/** A copy of every file of the checkout, with its own workspace links, to plant violations in. */
export function copyOfHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), 'throughline-canary-'));
  for (const path of filesOfHouse()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
  linkModules(join(ROOT, 'node_modules'), join(copy, 'node_modules'), copy);
  for (const workspace of [
    'apps/web',
    'apps/throughline',
    'packages/app',
    'packages/core',
    'packages/formats',
    'packages/signals',
    'packages/store',
    'content',
  ]) {
    const modules = join(ROOT, workspace, 'node_modules');
    if (existsSync(modules)) linkModules(modules, join(copy, workspace, 'node_modules'), copy);
  }
  execFileSync('git', ['init', '-q'], { cwd: copy });
  return copy;
}

/** Tracked files and new ones that are not ignored; a file deleted but not yet committed is left out. */
export const filesOfHouse = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path && existsSync(join(ROOT, path)));

/** Links each package; a workspace's link is pointed into the copy. */
function linkModules(from: string, to: string, copy: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.name === '@throughline') {
      mkdirSync(join(to, entry.name));
      for (const name of readdirSync(source)) {
        const place = relative(ROOT, resolve(source, readlinkSync(join(source, name))));
        symlinkSync(join(copy, place), join(to, entry.name, name));
      }
    } else symlinkSync(source, join(to, entry.name));
  }
}
