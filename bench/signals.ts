import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { content } from '@throughline/content';
import type { Document } from '@throughline/core/document';
import { checkDocument } from '@throughline/core/signal';
import { readFile } from '@throughline/formats';
import { signals } from '@throughline/signals';
import { inTurn, median, table } from './median.ts';

/**
 * Words per second of our signals against write-good, retext and textlint on the same text in the same run.
 * The peers are installed apart: npm --prefix bench/peers ci
 * Usage: npx tsx bench/signals.ts [FOLDER of résumés]
 */
const ROOT = new URL('..', import.meta.url).pathname;
const folder =
  process.argv[2] ?? [`${ROOT}../shared/data/resumes_pdf`, `${ROOT}content/sample`].find(existsSync)!;
const peers = createRequire(`${ROOT}bench/peers/package.json`);
const peer = async (name: string) => {
  const module = await import(peers.resolve(name));
  return module.default?.default ?? module.default;
};

const documents: Document[] = [];
for (const name of readdirSync(folder).filter((name) => /\.(pdf|docx|md|txt)$/.test(name))) {
  const read = await readFile(
    { name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) },
    { as: 'resume' },
  );
  if (read.ok && read.value.kind === 'resume') {
    const { text, blocks, resume, layout } = read.value;
    documents.push({ channel: 'resume', text, blocks, resume, ...(layout && { layout }) });
  }
}
const texts = documents.map(({ text }) => text);
const words = texts.join(' ').split(/\s+/).length;

const writeGood = await peer('write-good');
const { retext } = await import(peers.resolve('retext'));
const plugins = await Promise.all(
  ['retext-passive', 'retext-simplify', 'retext-intensify', 'retext-equality'].map(peer),
);
const processor = plugins.reduce((chain, plugin) => chain.use(plugin), retext());
const { TextlintKernel } = await import(peers.resolve('@textlint/kernel'));
const kernel = new TextlintKernel();
const textlintOptions = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: await peer('@textlint/textlint-plugin-text') }],
  rules: [{ ruleId: 'write-good', rule: await peer('textlint-rule-write-good') }],
};

const times = await inTurn(7, {
  throughline: () =>
    documents.map((document) => checkDocument(document, signals, { content, today: '2026-06-01' })),
  'write-good': () => texts.map((text) => writeGood(text)),
  retext: () => Promise.all(texts.map((text) => processor.process(text))),
  textlint: () => Promise.all(texts.map((text) => kernel.lintText(text, textlintOptions))),
});
const rules: Record<string, number> = {
  throughline: signals.length,
  'write-good': 8,
  retext: plugins.length,
  textlint: 1,
};
const rate = (name: string) => words / (median(times[name as keyof typeof times]) / 1000);
console.log(`${documents.length} résumés, ${words} words\n`);
console.log(
  table([
    ['engine', 'rules', 'words/s', 'words × rules/s', 'against throughline'],
    ...Object.keys(times).map((name) => [
      name,
      rules[name] ?? 0,
      Math.round(rate(name)),
      Math.round(rate(name) * (rules[name] ?? 0)),
      `${(rate(name) / rate('throughline')).toFixed(2)}×`,
    ]),
  ]),
);
