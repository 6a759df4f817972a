import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { content } from '@throughline/content';
import type { Document } from '@throughline/core/document';
import { checkDocument, documentOf, sketchResume } from '@throughline/core/signal';
import { readFile } from '@throughline/formats';
import { signals } from '@throughline/signals';
import { inTurn, median, table } from './median.ts';

/**
 * Words per second of our signals against write-good, retext and textlint on the same text in the same run, and how our
 * time grows with the length of one text (50,000, 100,000 and 200,000 characters of each kind).
 * The peers are installed apart: npm --prefix bench/peers ci
 * Usage: npx tsx bench/signals.ts [FOLDER of résumés] [--growth]
 */
const ROOT = new URL('..', import.meta.url).pathname;
const folder =
  process.argv.slice(2).find((arg) => !arg.startsWith('-')) ??
  [`${ROOT}../shared/data/resumes_pdf`, `${ROOT}content/sample`].find(existsSync)!;
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

const times = await inTurn(15, {
  throughline: () =>
    documents.map((document) => checkDocument(document, signals, { content, today: '2026-06-01' })),
  'write-good': () => texts.map((text) => writeGood(text)),
  retext: () => Promise.all(texts.map((text) => processor.process(text))),
  textlint: () => Promise.all(texts.map((text) => kernel.lintText(text, textlintOptions))),
});
const rules: Record<string, number> = {
  throughline: signals.filter(({ appliesTo }) => appliesTo.includes('resume')).length,
  'write-good': 8,
  retext: plugins.length,
  textlint: 1,
};
type Name = keyof typeof times;
const rate = (name: string, of: (figures: number[]) => number) => words / (of(times[name as Name]) / 1000);
const fastest = (figures: number[]) => Math.min(...figures);
const against = (name: string, of: (figures: number[]) => number) =>
  `${(rate('throughline', of) / rate(name, of)).toFixed(1)}×`;
console.log(
  `${documents.length} résumés, ${words} words; on a busy machine the fastest of 15 rounds says more\n`,
);
console.log(
  table([
    [
      'engine',
      'rules',
      'words/s, median',
      'fastest',
      'ours is faster by, median',
      'fastest',
      'words × rules/s',
    ],
    ...Object.keys(times).map((name) => [
      name,
      rules[name] ?? 0,
      Math.round(rate(name, median)),
      Math.round(rate(name, fastest)),
      against(name, median),
      against(name, fastest),
      Math.round(rate(name, median) * (rules[name] ?? 0)),
    ]),
  ]),
);

/** Texts that a careless pattern would take the square of their length for. */
const LINE =
  '- Responsible for managing 40 vendors and several suppliers, improving quality; results-driven team player (GRTX)\n';
const HEAD = '# A B\n## Experience\n';
const POSITION = '### Analyst, Mill, 2019-01 – 2020-01\n';
const times200: Record<string, (length: number) => Document> = {
  'highlights, one a line': (length) => documentOf(LINE.repeat(length / LINE.length), 'highlights'),
  'a résumé of one position': (length) => sketchResume(HEAD + POSITION + LINE.repeat(length / LINE.length)),
  'a résumé of many positions': (length) =>
    sketchResume(HEAD + (POSITION + LINE).repeat(length / (POSITION.length + LINE.length))),
  'one line of words and numbers': (length) => documentOf('word many 12 '.repeat(length / 13), 'highlights'),
  'one word': (length) => documentOf('a'.repeat(length), 'highlights'),
  dots: (length) => sketchResume(`${HEAD}${'.'.repeat(length)}`),
  'single capitals': (length) => sketchResume(`${HEAD}${POSITION}- ${'A '.repeat(length / 2)}`),
  'hyphened words': (length) => sketchResume(`${HEAD}${POSITION}- ${'a-'.repeat(length / 2)}`),
};
const grown = (process.argv.includes('--growth') ? Object.entries(times200) : []).map(([kind, make]) => {
  const spent = [50_000, 100_000, 200_000].map((length) => {
    const document = make(length);
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      checkDocument(document, signals, { content, today: '2026-06-01' });
      return performance.now() - start;
    });
    return median(runs);
  });
  return [kind, ...spent.map((ms) => `${ms.toFixed(0)} ms`), `${(spent[2]! / spent[1]!).toFixed(1)}×`];
});
if (grown.length > 0)
  console.log(`\n${table([['one text of', '50,000', '100,000', '200,000', 'last doubling'], ...grown])}`);
