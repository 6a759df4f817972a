import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfHouse, filesOfHouse } from './copy-of-house.ts';
import { GUARDS } from './guards.ts';
import { ROOT } from './run.ts';

interface Canary {
  guard: string;
  plants: string;
  /** Path to text; `append` adds to the file that is there. */
  file: string;
  text: string;
  append?: true;
  /** What the guard must say, so that it fails for this and not for something else. */
  says: RegExp;
}

const core = (name: string, plants: string, text: string, says: RegExp): Canary => ({
  guard: `types of packages/${name}`,
  plants,
  file: `packages/${name}/src/canary.ts`,
  text,
  says,
});

const arrow = (plants: string, file: string, text: string, says: RegExp): Canary => ({
  guard: 'arrows of the house',
  plants,
  file,
  text,
  says,
});

const CANARIES: Canary[] = [
  core('core', 'the network', "fetch('https://example.com');", /canary\.ts.*fetch/),
  core('core', 'the process', 'process.exit();', /canary\.ts.*process/),
  core('core', 'a timer', 'setTimeout(() => {}, 1);', /canary\.ts.*setTimeout/),
  core('core', 'the console', "console.log('x');", /canary\.ts.*console/),
  core(
    'core',
    'a module of Node',
    "import { readFileSync } from 'node:fs';\nreadFileSync('x');",
    /canary\.ts.*node:fs/,
  ),
  core('signals', 'the page', 'document.title;', /canary\.ts.*document/),
  core('app', 'a timer', 'setTimeout(() => {}, 1);', /canary\.ts.*setTimeout/),
  core('formats', 'a wrong type', "export const size: number = 'x';", /canary\.ts.*not assignable/),
  core('store', 'a wrong type', "export const size: number = 'x';", /canary\.ts.*not assignable/),
  { ...core('app', 'a problem that is not declared', '', /file\.empty/), text: UNDECLARED() },
  {
    guard: 'types of apps/throughline',
    plants: 'a use-case without a place on the line',
    file: 'packages/app/src/catalogue.ts',
    append: true,
    text: '',
    says: /commands\.ts.*briefs\.unplaced/s,
  },
  {
    guard: 'types of content',
    plants: 'a wrong type',
    file: 'content/canary.ts',
    text: "export const size: number = 'x';",
    says: /canary\.ts/,
  },
  {
    guard: 'types of .',
    plants: 'a wrong type in a test',
    file: 'tools/canary.test.ts',
    text: "const size: number = 'x';\nsize;",
    says: /canary\.test\.ts/,
  },
  {
    guard: 'types of the pages',
    plants: 'a wrong type in a page',
    file: 'apps/web/src/routes/canary/+page.svelte',
    text: '<script lang="ts">\n  const size: number = "x";\n</script>\n\n{size}\n',
    says: /canary/,
  },
  {
    guard: 'lint and format',
    plants: '`any`',
    file: 'packages/core/src/canary.ts',
    text: 'export const x = (y: any) => y;\n',
    says: /noExplicitAny/,
  },
  {
    guard: 'no dead code',
    plants: 'a file that nobody imports',
    file: 'packages/formats/src/canary.ts',
    text: 'export const x = 1;\n',
    says: /canary\.ts/,
  },
  {
    guard: 'generated files are fresh',
    plants: 'a stale page',
    file: 'docs/signals/README.md',
    append: true,
    text: 'by hand',
    says: /stale: docs\/signals\/README\.md/,
  },
  {
    guard: 'generated files are fresh',
    plants: 'a left-over page',
    file: 'docs/signals/gone-rule.md',
    text: '# gone',
    says: /stale: docs\/signals\/gone-rule\.md/,
  },
  arrow(
    'core → signals',
    'packages/core/src/problem/canary.ts',
    "export * from '@throughline/signals';",
    /problem\/canary\.ts → packages\/signals/,
  ),
  arrow(
    'core → a library',
    'packages/core/src/problem/canary.ts',
    "export * from 'zod';",
    /problem\/canary\.ts → \S*node_modules\/zod/,
  ),
  arrow(
    'a type alone is an arrow too',
    'packages/core/src/problem/canary.ts',
    "import type { Signal } from '@throughline/app';\nexport type X = Signal;",
    /problem\/canary\.ts → packages\/app/,
  ),
  arrow(
    'app → store',
    'packages/app/src/canary.ts',
    "export * from '@throughline/store';",
    /app\/src\/canary\.ts → packages\/store/,
  ),
  arrow(
    'signals → formats',
    'packages/signals/src/canary.ts',
    "export * from '@throughline/formats';",
    /signals\/src\/canary\.ts → packages\/formats/,
  ),
  arrow(
    'store → formats',
    'packages/store/src/canary.ts',
    "export * from '@throughline/formats';",
    /store\/src\/canary\.ts → packages\/formats/,
  ),
  arrow(
    'web → store',
    'apps/web/src/canary.ts',
    "export * from '@throughline/store';",
    /web\/src\/canary\.ts → packages\/store/,
  ),
  arrow(
    'web → signals, outside the worker that checks a draft',
    'apps/web/src/lib/write/canary.ts',
    "export * from '@throughline/signals';",
    /write\/canary\.ts → packages\/signals/,
  ),
  arrow(
    'the worker that checks a draft → formats',
    'apps/web/src/lib/write/worker/canary.ts',
    "export * from '@throughline/formats';",
    /worker\/canary\.ts → packages\/formats/,
  ),
  arrow(
    'SQL outside store',
    'apps/throughline/src/canary.ts',
    "export * from 'pg';",
    /sql-only-in-store: apps\/throughline\/src\/canary\.ts/,
  ),
  arrow(
    'a parser outside formats',
    'apps/throughline/src/canary.ts',
    "export * from 'fflate';",
    /parsers-only-in-formats: apps\/throughline\/src\/canary\.ts/,
  ),
  arrow(
    'an engine’s inside',
    'packages/core/src/scan/canary.ts',
    "export * from '../document/span.ts';",
    /siblings-through-their-index: packages\/core\/src\/scan\/canary\.ts/,
  ),
  arrow(
    'an orphan',
    'packages/core/src/problem/canary.ts',
    'export const x = 1;',
    /no-orphans: packages\/core\/src\/problem\/canary\.ts/,
  ),
];

function UNDECLARED(): string {
  return `import { z } from 'zod';
import { defineUseCase } from './use-case/define.ts';
export const canary = defineUseCase({
  name: 'canary',
  summary: '',
  input: z.object({}),
  output: z.object({}),
  problems: ['brief.not-found'],
  run: async ({ fail }) => fail('file.empty', '', ''),
});
`;
}

/** The catalogue with one use-case more than any surface knows. */
const withUnplaced = (text: string): string =>
  text.replace('} as const;', "  'briefs.unplaced': listBriefs,\n} as const;");

describe('every guard fails on what it guards against', () => {
  let house = '';
  beforeAll(() => {
    house = copyOfHouse();
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(CANARIES)(
    '$guard: $plants',
    async ({ guard: name, file, text, append, says }) => {
      const guard = GUARDS.find((known) => known.name === name);
      const path = join(house, file);
      const before = append ? readFileSync(path, 'utf8') : undefined;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, before === undefined ? text : text ? before + text : withUnplaced(before));
      try {
        const { code, output } = await guard!.run(house);
        expect(output).toMatch(says);
        expect(code).not.toBe(0);
      } finally {
        if (before === undefined) rmSync(path);
        else writeFileSync(path, before);
      }
    },
    120_000,
  );

  it('leaves no guard without a canary', () => {
    const guarded = new Set(CANARIES.map(({ guard }) => guard));
    expect(GUARDS.map(({ name }) => name).filter((name) => !guarded.has(name))).toEqual([]);
  });
});

/** Patterns of what no checkout holds: installed packages, and what the pages' compiler makes. */
const OUTSIDE = /node_modules|\$types|\$app/;

describe('the patterns of the arrows', () => {
  interface Pattern {
    path?: string | string[];
    pathNot?: string | string[];
  }
  const config = createRequire(import.meta.url)(`${ROOT}/.dependency-cruiser.cjs`);
  const patterns: string[] = [...config.allowed, ...config.forbidden].flatMap(
    ({ from, to }: { from: Pattern; to: Pattern }) =>
      [from.path, from.pathNot, to.path]
        .flat()
        .filter((pattern): pattern is string => pattern !== undefined && !OUTSIDE.test(pattern)),
  );

  it('each match a file of the house', () => {
    const files = filesOfHouse();
    const dead = patterns.filter((pattern) => !files.some((file) => new RegExp(pattern).test(file)));
    expect(patterns.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });
});
