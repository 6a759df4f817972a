import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '@throughline/app';
import { openEmbeddedStore, openServerStore } from '@throughline/store';
import { exampleBrief, exampleDocument } from '../packages/store/src/conformance/examples.test-support.ts';
import { startPostgres } from '../packages/store/src/server/postgres.test-support.ts';
import { median, table } from './median.ts';

/**
 * Embedded against server Postgres, both synced to the disk, each round in a process of its own.
 * Usage: npx tsx bench/store.ts
 */
const ROUNDS = 5;
const WRITES = 200;
const CONTENT = 'x'.repeat(20_000);

interface Figures {
  /** Milliseconds. */
  open: number;
  writesPerSecond: number;
  atOncePerSecond: number;
  /** Milliseconds. */
  list: number;
  megabytes: number;
}

const LABELS: Record<keyof Figures, string> = {
  open: 'open what is there, ms',
  writesPerSecond: 'résumés of 20 KB per second, one after the other',
  atOncePerSecond: 'the same, eight at a time',
  list: 'list 200 briefs, ms',
  megabytes: 'memory of the program, MB',
};

const open = (place: string) =>
  place.startsWith('postgres:') ? openServerStore(place) : openEmbeddedStore(place);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const write = (store: Store, workspace: string) =>
  store.within(workspace, ({ documents }) =>
    documents.add({ ...exampleDocument(), reading: { text: CONTENT }, bytes: Buffer.from(CONTENT) }),
  );

async function writeBriefs(store: Store, workspace: string): Promise<void> {
  await store.within(workspace, async ({ documents, briefs }) => {
    const resume = await documents.add(exampleDocument());
    const posting = await documents.add(exampleDocument({ kind: 'posting' }));
    for (let n = 0; n < WRITES; n++)
      await briefs.add(exampleBrief({ resumeId: resume.id, postingId: posting.id }));
  });
}

async function measure(place: string): Promise<Figures> {
  const start = performance.now();
  const opened = await open(place);
  if (!opened.ok) throw new Error(opened.problem.message);
  const store = opened.value;
  const openMs = performance.now() - start;
  const workspace = `round ${Date.now()}`;
  const single = await timed(async () => {
    for (let n = 0; n < WRITES; n++) await write(store, workspace);
  });
  const atOnce = await timed(() =>
    Promise.all(
      Array.from({ length: 8 }, async (_, lane) => {
        for (let n = 0; n < WRITES / 8; n++) await write(store, `${workspace} ${lane}`);
      }),
    ),
  );
  await writeBriefs(store, workspace);
  const list = await timed(() => store.within(workspace, ({ briefs }) => briefs.list()));
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  await store.close();
  return {
    open: openMs,
    writesPerSecond: (WRITES / single) * 1000,
    atOncePerSecond: (WRITES / atOnce) * 1000,
    list,
    megabytes,
  };
}

function round(place: string): Figures {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), place];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const postgres = await startPostgres({ fsync: true });
  const embedded = join(folder, 'data');
  const server = await postgres.url('bench');
  const first = await timed(async () => round(embedded));
  round(server);
  const rounds = Array.from({ length: ROUNDS }, () => [round(embedded), round(server)] as const);
  const rows = Object.entries(LABELS).map(([key, label]) => {
    const [a, b] = [0, 1].map((side) => median(rounds.map((both) => both[side]![key as keyof Figures])));
    return [label, a!.toFixed(0), b!.toFixed(0), `${(b! / a!).toFixed(1)}×`];
  });
  console.log(table([['medians', 'embedded', 'server', 'server/embedded'], ...rows]));
  console.log(`first start and round, embedded, whole process: ${first.toFixed(0)} ms`);
  await postgres.stop();
  rmSync(folder, { recursive: true });
}

const place = process.argv[2];
if (place) console.log(JSON.stringify(await measure(place)));
else await compare();
