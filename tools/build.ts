import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = new URL('..', import.meta.url).pathname;
const CLI = join(ROOT, 'apps/throughline');
const WEB = join(ROOT, 'apps/web');

/** Native or WASM packages that find files beside themselves: left where npm put them. */
const EXTERNAL = [
  '@electric-sql/pglite',
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/*',
  'pg',
  'unpdf',
];

async function buildCli(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  rmSync(join(CLI, 'dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      throughline: 'apps/throughline/src/main.ts',
      worker: 'apps/throughline/src/reading/worker.ts',
    },
    outdir: join(CLI, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: EXTERNAL,
    define: { THROUGHLINE_VERSION: JSON.stringify(version) },
    // Some CommonJS dependencies call `require` for Node's own modules.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'warning',
  });
  mkdirSync(join(CLI, 'dist/sample'));
  for (const name of ['resume-earlier.pdf', 'resume-later.pdf', 'posting.txt'])
    cpSync(join(ROOT, 'content/sample', name), join(CLI, 'dist/sample', name));
}

/** The newest change among the sources that the web build reads. */
function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && !/node_modules|\.svelte-kit|[/\\]build([/\\]|$)/.test(entry.parentPath),
    )
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function buildWeb(): void {
  const stamp = join(WEB, 'build/built-at');
  const changed = Math.max(...[WEB, join(ROOT, 'packages'), join(ROOT, 'content')].map(newest));
  if (existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= changed) return;
  // `npm exec` would start npm again; the binary is right here.
  execFileSync(join(ROOT, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], {
    cwd: WEB,
    stdio: 'inherit',
  });
  writeFileSync(stamp, String(changed));
}

await buildCli();
buildWeb();
