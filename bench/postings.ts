/**
 * How well postings are read: title, employer, place, day and pay by format, and what is asked by kind.
 *
 * `npx tsx bench/postings.ts [--faults]`: against `truth/postings.json`, written by hand from the files in
 * `../shared/data/jobs`, and against the postings in `truth/requirements`, whose lines are marked by hand. These are
 * our own words in the shapes that employers and job sites use, in six languages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Posting, type Salary, understandPosting } from '@throughline/core/target';
import { readFile } from '@throughline/formats';
import { content } from '../content/index.ts';
import { table } from './median.ts';
import { type MarkedPosting, markedPosting } from './postings/marked.ts';

interface Told {
  title: string;
  company: string | null;
  location: string | null;
  posted: string | null;
  /** `min-max CURRENCY period`, as far as printed. */
  pay: string | null;
}

const JOBS = new URL('../../shared/data/jobs/', import.meta.url);
const TRUTH = new URL('truth/', import.meta.url);
const FIELDS = ['title', 'company', 'location', 'posted', 'pay'] as const;
const faults = process.argv.includes('--faults');

const plain = (value: string | null | undefined) =>
  value
    ?.toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const payIn = (salary?: Salary): string | null =>
  salary && (salary.min ?? salary.max) !== undefined
    ? [`${salary.min ?? ''}-${salary.max ?? ''}`, salary.currency, salary.per].filter(Boolean).join(' ')
    : null;

const found = (posting: Posting | undefined): Told => ({
  title: posting?.title ?? '',
  company: posting?.company ?? null,
  location: posting?.location ?? null,
  posted: posting?.posted ?? null,
  pay: payIn(posting?.salary),
});

async function postingsOf(name: string): Promise<Posting[]> {
  const marked = name.startsWith('requirements/')
    ? markedPosting(readFileSync(new URL(name, TRUTH), 'utf8'))
    : undefined;
  const bytes = marked ? new TextEncoder().encode(marked.text) : readFileSync(new URL(name, JOBS));
  const read = await readFile({ name: name.split('/').at(-1)!, bytes }, { as: 'posting' });
  return read.ok && read.value.kind === 'postings'
    ? read.value.postings.map((posting) => understandPosting(posting, content))
    : [];
}

const formatOf = (name: string): string =>
  name.startsWith('requirements/')
    ? 'pasted, our own'
    : (/^(?:greenhouse|lever|ashby|jsonld|schemaorg|text|nojsonld|ranking)/.exec(name)?.[0] ?? name);

async function header(): Promise<void> {
  const truth: Record<string, Told[]> = JSON.parse(readFileSync(new URL('postings.json', TRUTH), 'utf8'));
  const marks = new Map<string, Record<(typeof FIELDS)[number], [right: number, all: number]>>();
  const wrong: string[] = [];
  for (const [name, wanted] of Object.entries(truth)) {
    if (!name.startsWith('requirements/') && !existsSync(JOBS)) continue;
    const postings = await postingsOf(name);
    if (postings.length !== wanted.length)
      wrong.push(`${name}: ${postings.length} postings instead of ${wanted.length}`);
    const row = marks.get(formatOf(name)) ?? {
      title: [0, 0],
      company: [0, 0],
      location: [0, 0],
      posted: [0, 0],
      pay: [0, 0],
    };
    marks.set(formatOf(name), row);
    for (const [at, told] of wanted.entries()) {
      const got = found(postings[at]);
      for (const field of FIELDS) {
        row[field][1]++;
        if (plain(got[field]) === plain(told[field])) row[field][0]++;
        else
          wrong.push(
            `${name}${wanted.length > 1 ? ` (${at + 1})` : ''}: ${field} is ${got[field]}, not ${told[field]}`,
          );
      }
    }
  }
  const rows = [...marks].map(([format, row]) => [format, ...FIELDS.map((field) => row[field].join(' of '))]);
  console.log(`${table([['format', ...FIELDS], ...rows])}\n`);
  if (faults) console.log(`${wrong.map((line) => `  ${line}`).join('\n')}\n`);
}

function asked(): void {
  const rows: (string | number)[][] = [['posting', 'right', 'other kind', 'missed', 'not asked']];
  const sum = [0, 0, 0, 0];
  for (const file of readdirSync(new URL('requirements/', TRUTH)).sort()) {
    const marks = marksOf(markedPosting(readFileSync(new URL(`requirements/${file}`, TRUTH), 'utf8')));
    rows.push([file.replace(/\.txt$/, ''), ...marks.counts]);
    marks.counts.forEach((count, at) => {
      sum[at]! += count;
    });
    if (faults) for (const line of marks.wrong) console.log(`  ${file}: ${line}`);
  }
  console.log(table([...rows, ['all', ...sum]]));
}

/** A line is right when a requirement of its kind stands in it; a line that asks nothing must hold none. */
function marksOf({ text, lines }: MarkedPosting) {
  const { requirements } = understandPosting({ title: lines[0]!.text, description: text }, content);
  const counts: [right: number, other: number, missed: number, extra: number] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const line of lines) {
    const kinds = requirements
      .filter(({ span }) => span.start >= line.start && span.end <= line.end)
      .map(({ kind }) => kind);
    if (line.kind === undefined && kinds.length === 0) continue;
    const at = line.kind === undefined ? 3 : kinds.length === 0 ? 2 : kinds.includes(line.kind) ? 0 : 1;
    counts[at]++;
    if (at > 0) wrong.push(`${kinds[0] ?? 'nothing'} instead of ${line.kind ?? 'nothing'}: ${line.text}`);
  }
  return { counts, wrong };
}

await header();
asked();
