import { readdirSync } from 'node:fs';
import { type Ran, ROOT, run } from './run.ts';

export interface Guard {
  name: string;
  run(cwd: string): Promise<Ran>;
}

const program =
  (name: string, ...args: string[]) =>
  (cwd: string) =>
    run(name, args, { cwd });

/** The packages whose compiler settings are guards of their own. */
const compiled = [
  ...readdirSync(`${ROOT}/packages`).map((name) => `packages/${name}`),
  'content',
  'apps/throughline',
  '.',
];

/** Everything that must hold besides the tests. Each has a canary in canaries.test.ts. */
export const GUARDS: Guard[] = [
  { name: 'generated files are fresh', run: program('tsx', 'tools/generate.ts', '--check') },
  { name: 'lint and format', run: program('biome', 'check', '--error-on-warnings', '.') },
  ...compiled.map((place) => ({ name: `types of ${place}`, run: program('tsc', '-p', place) })),
  {
    name: 'types of the pages',
    run: (cwd) =>
      run(
        'svelte-check',
        [
          '--workspace',
          'apps/web',
          '--tsconfig',
          './tsconfig.json',
          '--fail-on-warnings',
          '--output',
          'human',
        ],
        { cwd },
      ),
  },
  {
    name: 'arrows of the house',
    run: program('depcruise', 'packages', 'apps', 'content', '--config', '.dependency-cruiser.cjs'),
  },
  { name: 'no dead code', run: program('knip', '--no-progress') },
];
