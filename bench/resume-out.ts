/**
 * Whether a résumé that we print comes back whole: JSON Resume → our PDF or Word file → our reader, and the order of
 * the text by a second reader; and what a PDF costs beside printing the same page from Chromium.
 *
 * `npx tsx bench/resume-out.ts [--generated N] [--from SEED] [--template NAME] [--faults] [--out FOLDER] [--speed]`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '@throughline/content';
import { mapRole } from '@throughline/core/match';
import { planTailoring, type TailorPlan, type Template, tailor } from '@throughline/core/tailor';
import { targetOf, understandPosting } from '@throughline/core/target';
import { readFile } from '@throughline/formats';
import { fitResume, writeResume } from '@throughline/formats/resume';
import { totals } from './layouts/marks.ts';
import { table } from './median.ts';
import { everyone, type Known } from './resume-out/people.ts';
import { type ReadBack, readBack, secondReading } from './resume-out/read-back.ts';
import { speed } from './resume-out/speed.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const TODAY = '2026-01-01';

async function targetHere() {
  const url = new URL('../content/sample/posting.txt', import.meta.url);
  const read = await readFile(
    { name: 'posting.txt', bytes: new Uint8Array(readFileSync(url)) },
    { as: 'posting' },
  );
  const raw = read.ok && read.value.kind === 'postings' ? read.value.postings[0] : undefined;
  if (!raw) throw new Error('the sample posting could not be read');
  return targetOf(understandPosting(raw, content), content);
}

const target = await targetHere();
const planFor = ({ document }: Known): TailorPlan =>
  planTailoring(document, mapRole(document, target, content, { today: TODAY }), { content, today: TODAY });

/** Everything stands, on as many pages as it takes. */
const uncut = (plan: TailorPlan, template: Template) => ({
  ...tailor(plan, 0, { pinned: plan.pieces.map(({ id }) => id) }),
  look: { template, paper: 'a4' as const, size: 10.5 },
});

const chosenFor = (plan: TailorPlan, template: Template, pages: 1 | 2 | undefined) =>
  pages ? fitResume(plan, { template, paper: 'us-letter', pages }) : uncut(plan, template);

const people = await everyone(Number(option('--generated') ?? 60), Number(option('--from') ?? 1));
const templates = (['classic', 'modern'] as const).filter((name) =>
  name.includes(option('--template') ?? ''),
);
const out = option('--out');
if (out) mkdirSync(out, { recursive: true });

const HEAD = [
  '',
  'files',
  'P',
  'R',
  'F1',
  'dates',
  'posts whole',
  'bullets',
  'schools',
  'name',
  'e-mail',
  'skills',
  'order',
];
const share = (pairs: [number, number][]) => {
  const [part, all] = pairs.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return all === 0 ? '–' : ((100 * part) / all).toFixed(1);
};
const row = (label: string, all: ReadBack[]) => [
  ...totals(label, all),
  share(all.map(({ skills }) => skills)),
  share(all.map(({ order }) => order)),
];

if (!args.includes('--speed')) {
  const rows: (string | number)[][] = [];
  const faults: string[] = [];
  for (const template of templates)
    for (const pages of [1, 2, undefined] as const)
      for (const as of ['pdf', 'docx'] as const) {
        const label = `${as} ${template} ${pages ?? 'uncut'}`;
        const all: ReadBack[] = [];
        for (const person of people) {
          const chosen = await chosenFor(planFor(person), template, pages);
          const bytes = await writeResume(chosen, as);
          const name = `${person.name}-${template}-${pages ?? 'uncut'}.${as}`;
          if (out) writeFileSync(join(out, name), bytes);
          const back = await readBack(
            name,
            bytes,
            chosen.resume,
            as === 'pdf' ? await secondReading(bytes) : undefined,
          );
          all.push(back);
          faults.push(...back.faults.map((fault) => `${name}: ${fault}`));
        }
        rows.push(row(label, all));
      }
  console.log(table([HEAD, ...rows]));
  if (args.includes('--faults')) console.log(`\n${faults.join('\n')}`);
} else await speed(people, planFor);
