#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/throughline.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('Throughline is not built yet. Run `npm run build` in the checkout first.');
  process.exitCode = 2;
}
