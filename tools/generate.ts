import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderContent } from './generate-content.ts';
import { renderMigrations } from './generate-migrations.ts';
import { renderSample } from './generate-sample.ts';
import { renderSchemas } from './generate-schemas.ts';
import { renderSignals } from './generate-signals.ts';
import { ROOT } from './run.ts';

/** A file that is made from the one definition and never by hand. */
export interface Generated {
  path: string;
  bytes: Uint8Array | string;
}

/** Folders that hold generated files only: what no generator names is stale. */
const WHOLLY_GENERATED = ['docs/signals', 'docs/schema'];

const everything = async (): Promise<Generated[]> => [
  ...(await renderSignals()),
  ...renderContent(),
  ...renderMigrations(),
  ...renderSample(),
  ...renderSchemas(),
];

const bufferOf = (bytes: Uint8Array | string): Buffer => Buffer.from(bytes as string);

const isFresh = ({ path, bytes }: Generated): boolean =>
  existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path)).equals(bufferOf(bytes));

const leftOver = (files: Generated[]): string[] =>
  WHOLLY_GENERATED.flatMap((folder) =>
    existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`) : [],
  ).filter((path) => files.every((file) => file.path !== path));

const files = await everything();
const stale = files.filter((file) => !isFresh(file));
const extra = leftOver(files);
if (process.argv.includes('--check')) {
  for (const path of [...stale.map((file) => file.path), ...extra])
    console.error(`stale: ${path}; run \`npm run generate\``);
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
} else {
  for (const { path, bytes } of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), bytes);
    console.log(`wrote ${path}`);
  }
  for (const path of extra) rmSync(join(ROOT, path));
}
