import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { drawsFrom, mutated } from '../packages/formats/src/read-file-mutations.test-support.ts';
import type { Answer, Order } from './fuzz-worker.ts';
import { table } from './median.ts';

/**
 * What the readers make of good files that were damaged: each run takes a file of ../shared/data, changes it by its
 * seed, and reads it in a process with the product's limits. Anything but a sound reading or a coded problem, in time,
 * is a failure; its file is saved.
 * Usage: nice npx tsx bench/fuzz.ts [--runs 10000] [--seed 1] [--only PDF] [--out FOLDER] [-v]; Ctrl-C ends it with what there is
 */
const DATA = new URL('../../shared/data/', import.meta.url);
if (!existsSync(DATA)) {
  console.log('Not measured: ../shared/data is not here.');
  process.exit(0);
}
const args = process.argv.slice(2);
const option = (name: string, usual: string) =>
  args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
const runs = Number(option('--runs', '10000'));
const first = Number(option('--seed', '1'));
const only = option('--only', '');
const out = option('--out', join(tmpdir(), 'throughline-fuzz'));

/** The product's limit of memory. Of time it gives 30 s; here the processor's is held to a tenth of that, the clock runs on. */
const LIMITS = ['--max-old-space-size=256', '--max-semi-space-size=16'];
const TIMEOUT = 120_000;
const SLOW = 3000;
/** Larger files take long to change and teach nothing more. */
const MAX_FILE = 700_000;

const KINDS: Record<string, string> = {
  resumes_pdf: 'PDF',
  resumes_docx: 'DOCX',
  resumes_jsonresume: 'JSON Resume',
  jobs: 'posting',
  linkedin: 'LinkedIn',
  'linkedin/variants': 'LinkedIn',
  guides: 'text',
};
const corpus = Object.entries(KINDS).flatMap(([folder, kind]) =>
  readdirSync(new URL(`${folder}/`, DATA), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:TRUTH|FORMAT)/.test(entry.name))
    .map(({ name }) => ({
      kind,
      name,
      bytes: new Uint8Array(readFileSync(new URL(`${folder}/${name}`, DATA))),
    }))
    .filter(({ bytes }) => bytes.length <= MAX_FILE),
);
corpus.push({
  kind: 'text',
  name: 'cv.txt',
  bytes: new Uint8Array(readFileSync(new URL('nasty/utf16le_bom_resume.txt', DATA))),
});
const kinds = [...new Set(corpus.map(({ kind }) => kind))].filter((kind) => kind.includes(only));

interface Run extends Answer {
  kind: string;
  name: string;
}

// The reading process runs what the product would: a bundle.
const script = join(tmpdir(), `throughline-fuzz-worker-${process.pid}.mjs`);
await build({
  entryPoints: [new URL('./fuzz-worker.ts', import.meta.url).pathname],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  logLevel: 'error',
});

let said = '';
let reader = start();
function start(): ChildProcess {
  said = '';
  const child = fork(script, {
    serialization: 'advanced',
    execArgv: LIMITS,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  return child;
}

/** The answer of the process, or what became of it. One that died or hangs is replaced, as the product does each time. */
async function ask(order: Order): Promise<Answer> {
  const since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<Answer | string>((resolve) => {
    timer = setTimeout(() => resolve('did not end in time'), TIMEOUT);
    reader.removeAllListeners();
    reader.once('message', (message) => resolve(message as Answer));
    reader.once('close', () => resolve(said || 'ended without a word'));
    reader.send(order);
  });
  clearTimeout(timer);
  if (typeof answer !== 'string') return answer;
  reader.kill('SIGKILL');
  reader = start();
  const exhausted = /heap out of memory|heap limit/.test(answer);
  const gone = { seed: order.seed, partial: false, ms: performance.now() - since, memory: 0 };
  // The product answers so, too: the file is refused by code and nothing else is harmed.
  if (exhausted) console.log(`seed ${order.seed}, ${order.name}: out of memory`);
  return exhausted
    ? { ...gone, outcome: 'work.out-of-memory', faults: [] }
    : { ...gone, outcome: 'failure', faults: [answer] };
}

const done: Run[] = [];
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
for (let seed = first; seed < first + runs && !stopped; seed++) {
  const draw = drawsFrom(-seed);
  const kind = kinds[draw(kinds.length)];
  const files = corpus.filter((file) => file.kind === kind);
  const { name, bytes } = files[draw(files.length)]!;
  if (args.includes('-v')) console.error(seed, name);
  const answer = await ask({ name, bytes, seed });
  if (answer.ms > SLOW && !answer.outcome.startsWith('work.'))
    answer.faults.push(`took ${(answer.ms / 1000).toFixed(1)} s`);
  done.push({ ...answer, kind: kind!, name });
  if (answer.faults.length > 0) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, `${seed}-${name}`), mutated(bytes, drawsFrom(seed)));
    console.log(`seed ${seed}, ${name}: ${answer.faults.slice(0, 3).join('; ').slice(0, 600)}`);
  }
  if (seed % 1000 === 0) console.error(`${seed - first + 1} of ${runs}`);
}
reader.kill('SIGKILL');
rmSync(script);

const quantile = (figures: number[], share: number) =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? 0;

function row(label: string, of: Run[]): string[] {
  const read = of.filter(({ outcome }) => /^(?:resume|text|postings|linkedin)/.test(outcome));
  const times = of.map(({ ms }) => ms);
  return [
    label,
    String(of.length),
    String(read.filter(({ partial }) => !partial).length),
    String(read.filter(({ partial }) => partial).length),
    String(of.filter(({ outcome }) => /^(?:file|work)\./.test(outcome)).length),
    ...[0.5, 0.99, 1].map((share) => `${quantile(times, share).toFixed(0)} ms`),
    `${Math.max(0, ...of.map(({ memory }) => memory)).toFixed(0)} MB`,
    String(of.filter(({ faults }) => faults.length > 0).length),
  ];
}
console.log(
  table([
    ['', 'runs', 'read', 'partial', 'refused', 'median', 'p99', 'longest', 'memory', 'failures'],
    ...kinds.map((kind) =>
      row(
        kind,
        done.filter((run) => run.kind === kind),
      ),
    ),
    row('all', done),
  ]),
);
const codes = done.map(({ outcome }) => outcome);
console.log(
  [...new Set(codes)]
    .map((code) => `${code} ${codes.filter((it) => it === code).length}`)
    .sort()
    .join(' · '),
);
process.exit(done.some(({ faults }) => faults.length > 0) ? 1 : 0);
