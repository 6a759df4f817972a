import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '@throughline/formats';
import { type Marks, marksOf, type Truth, totals } from '../layouts/marks.ts';
import { table } from '../median.ts';

const truthIn = (folder: string, file: string): Truth =>
  JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'));

async function read(folder: string, file: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const found = await readFile({ name: file, bytes }, { as: 'resume' });
  return found.ok && found.value.kind === 'resume' ? found.value : undefined;
}

const HEAD = ['', 'files', 'P', 'R', 'F1', 'dates', 'highlights', 'each', 'schools', 'name', 'e-mail'];

/** Reads a corpus and prints the table by kind and by arrangement, and the worst files with their faults. */
export async function score(folder: string, kind: string, worst: number): Promise<void> {
  const all: (Marks & { file: string; kind: string; arrangement: string })[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()) {
    const truth = truthIn(folder, file);
    if (!truth.kind.includes(kind)) continue;
    const { resume = {} } = (await read(folder, file)) ?? {};
    all.push({ file, kind: truth.kind, arrangement: truth.arrangement, ...marksOf(truth, resume) });
  }
  for (const by of ['kind', 'arrangement'] as const) {
    const groups = [...new Set(all.map((one) => one[by]))];
    const rows = groups.map((group) =>
      totals(
        group,
        all.filter((one) => one[by] === group),
      ),
    );
    console.log(`${table([HEAD, ...rows, totals('all', all)])}\n`);
  }
  const faulty = all
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => b.faults.length - a.faults.length);
  for (const { file, arrangement, faults } of faulty.slice(0, worst))
    console.log(`${file} (${arrangement})\n${faults.map((fault) => `   ${fault}`).join('\n')}`);
}

/** Prints what was read of one file, beside its truth. */
export async function show(folder: string, name: string): Promise<void> {
  const file =
    readdirSync(folder).find((one) => one.startsWith(`${name}.`) && !one.endsWith('.json')) ?? name;
  const found = await read(folder, file);
  console.log(
    found?.text,
    JSON.stringify(found?.resume, null, 1),
    JSON.stringify(truthIn(folder, file), null, 1),
  );
}
