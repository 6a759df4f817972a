import { renderAngles } from './generate-angles.ts';
import { renderContent } from './generate-content.ts';
import { renderLock } from './generate-lock.ts';
import { renderMigrations } from './generate-migrations.ts';
import { renderSample } from './generate-sample.ts';
import { renderSchemas } from './generate-schemas.ts';
import { renderSignals } from './generate-signals.ts';
import { stalePaths, writeGenerated } from './generated.ts';

const files = [
  ...(await renderSignals()),
  ...renderContent(),
  ...renderAngles(),
  ...renderLock(),
  ...renderMigrations(),
  ...renderSample(),
  ...renderSchemas(),
];

if (process.argv.includes('--check')) {
  const stale = stalePaths(files);
  for (const path of stale) console.error(`stale: ${path}; run \`npm run generate\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const path of writeGenerated(files)) console.log(`wrote ${path}`);
