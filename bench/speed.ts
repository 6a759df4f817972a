import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile } from '@throughline/formats';
import { typeset } from '../packages/formats/src/pdf/typeset.test-support.ts';
import { median, table } from './median.ts';

/**
 * How long reading takes, beside what only takes the text out: pdftotext (where it is installed) as a whole process,
 * unpdf in this one. Warm per file, pages per second, growth by pages, whole process cold.
 * Usage: npm run build && npx tsx bench/speed.ts [--rounds 5]
 */
const ROOT = new URL('..', import.meta.url).pathname;
const DATA = new URL('../../shared/data/', import.meta.url);
const at = process.argv.indexOf('--rounds');
const rounds = at === -1 ? 5 : Number(process.argv[at + 1]);

interface File {
  name: string;
  bytes: Uint8Array;
}

const filesIn = (folder: string, kind: RegExp): File[] =>
  existsSync(DATA)
    ? readdirSync(new URL(`${folder}/`, DATA))
        .filter((name) => kind.test(name))
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`${folder}/${name}`, DATA))) }))
    : [];

const ours = (file: File) => readFile(file);

// The peer is a dependency of the formats, not of the bench.
const peer = createRequire(new URL('../packages/formats/package.json', import.meta.url)).resolve('unpdf');
const { extractText, getDocumentProxy } = await import(peer);

/** What only wants the words: no order of columns, no lines, no understanding. */
const words = async ({ bytes }: File): Promise<unknown> =>
  extractText(await getDocumentProxy(new Uint8Array(bytes)));

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
async function cost(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle of some runs, the first of which only warms up. */
async function warm(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await cost(work));
  return median(times);
}

const p95 = (figures: number[]) =>
  [...figures].sort((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1] ?? Number.NaN;
const ms = (figure: number) => (Number.isFinite(figure) ? figure.toFixed(figure < 10 ? 1 : 0) : '–');
const times = (figure: number, peer: number) =>
  Number.isFinite(figure / peer) ? `${(figure / peer).toFixed(1)}×` : '–';

/** A résumé of some pages, as Typst sets it: about fifty lines on each. */
function pagesOf(count: number): File {
  const post = (n: number) =>
    `*Product Manager ${n}*, Halden Freight #h(1fr) ${1960 + (n % 60)} – ${1961 + (n % 60)}\n\n${`- Cut abandoned bookings from 31% to 18% across nine countries in ${n} weeks.\n`.repeat(7)}`;
  const posts = Array.from({ length: count * 6 }, (_, n) => post(n)).join('\n');
  const bytes = typeset(`= Mira Solberg\nmira\\@example.org\n== Experience\n${posts}`);
  return { name: `${count}.pdf`, bytes };
}

const KINDS: [label: string, folder: string, kind: RegExp][] = [
  ['PDF', 'resumes_pdf', /\.pdf$/],
  ['DOCX', 'resumes_docx', /\.docx$/],
  ['JSON Resume', 'resumes_jsonresume', /\.json$/],
  ['LinkedIn export', 'linkedin', /\.zip$/],
  ['posting', 'jobs', /\.(?:html|txt)$/],
];
const kindRows: string[][] = [
  ['read warm, of the processor', 'files', 'median ms', 'p95 ms', 'words alone (unpdf)'],
];
for (const [label, folder, kind] of KINDS) {
  const files = filesIn(folder, kind);
  const figures: number[] = [];
  const peers: number[] = [];
  for (const file of files) {
    figures.push(await warm(() => ours(file)));
    if (label === 'PDF') peers.push(await warm(() => words(file)));
  }
  const peer = label === 'PDF' ? times(median(figures), median(peers)) : '–';
  kindRows.push([label, String(files.length), ms(median(figures)), ms(p95(figures)), peer]);
}
console.log(`${table(kindRows)}\n`);

const growth: string[][] = [['pages', 'ms', 'ms a page', 'pages a second', 'words alone (unpdf)']];
for (const count of [1, 2, 4, 8, 16, 40]) {
  const file = pagesOf(count);
  const pages = (await getDocumentProxy(new Uint8Array(file.bytes))).numPages;
  const [own, peer] = [await warm(() => ours(file)), await warm(() => words(file))];
  growth.push([String(pages), ms(own), ms(own / pages), ((1000 * pages) / own).toFixed(0), times(own, peer)]);
}
console.log(`${table(growth)}\n`);

const [example] = filesIn('resumes_pdf', /classic\.pdf$/);
const path = example
  ? new URL(`resumes_pdf/${example.name}`, DATA).pathname
  : `${ROOT}content/sample/resume-earlier.pdf`;
const PROCESSES: Record<string, string[]> = {
  'node alone': [process.execPath, '-e', '0'],
  'throughline parse': [
    process.execPath,
    `${ROOT}apps/throughline/bin/throughline.js`,
    'parse',
    path,
    '--format',
    'json',
  ],
  'pdftotext -layout': ['pdftotext', '-layout', path, '-'],
};
const cold: string[][] = [['whole process', 'median ms', 'against node alone', 'memory MB']];
const took: Record<string, number[]> = {};
for (let round = 0; round <= rounds; round++)
  for (const [name, [program, ...args]] of Object.entries(PROCESSES)) {
    const start = performance.now();
    const { status } = spawnSync(program!, args);
    if (status === 0 && round > 0) took[name] = [...(took[name] ?? []), performance.now() - start];
  }
for (const [name, [program, ...args]] of Object.entries(PROCESSES)) {
  const middle = median(took[name] ?? []);
  const timed = spawnSync('/usr/bin/time', ['-f', '%M', program!, ...args], { encoding: 'utf8' });
  const memory = Number(/(\d+)\s*$/.exec(timed.stderr ?? '')?.[1] ?? Number.NaN) / 1000;
  cold.push([name, ms(middle), times(middle, median(took['node alone'] ?? [])), ms(memory)]);
}
console.log(table(cold));
const { maxRSS } = process.resourceUsage();
console.log(`\nThis process, all of the above: at most ${(maxRSS / 1000).toFixed(0)} MB.`);
