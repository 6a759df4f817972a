import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { JsonResume } from '@throughline/core/document';
import { readFile } from '@throughline/formats';
import { median, table } from './median.ts';
import { type Score, scoreResume, type TrueResume } from './reading-score.ts';

/**
 * How much of the résumés in ../shared/data is read right: positions (title and employer both), and of those found
 * the dates and the number of highlights; name and e-mail; what was invented. The truth is TRUTH.json beside the
 * PDFs, bench/truth for the others, and for JSON Resume the file itself.
 * Usage: npx tsx bench/reading.ts [-v]
 */
const DATA = new URL('../../shared/data/', import.meta.url);
if (!existsSync(DATA)) {
  console.log('Not measured: ../shared/data is not here.');
  process.exit(0);
}
const verbose = process.argv.includes('-v');
const parsed = (url: URL) => JSON.parse(readFileSync(url, 'utf8'));

const known = ['truth/pdf.json', 'truth/docx.json'].map((path) => new URL(path, import.meta.url));
const truths: TrueResume[] = [new URL('resumes_pdf/TRUTH.json', DATA), ...known].flatMap(
  (url) => parsed(url).resumes,
);

/** A JSON Resume is its own truth where it says things the way the standard does. */
function ownTruth(file: string, json: JsonResume): TrueResume {
  const positions = (json.work ?? []).map((work) => ({
    title: work.position ?? '',
    employer: work.name ?? (work as { company?: string }).company ?? '',
    start: work.startDate || null,
    end: work.endDate || null,
    bullets: work.highlights?.filter(Boolean).length ?? 0,
  }));
  const isPlain = Array.isArray(json.work) && positions.every(({ title, employer }) => title && employer);
  const { name, contact } = json as { name?: string; contact?: { email?: string } };
  return {
    file,
    name: json.basics?.name ?? name ?? null,
    email: json.basics?.email ?? contact?.email ?? null,
    positions: isPlain ? positions : [],
    positionsUnknown: !isPlain,
  };
}

const results: { file: string; layout: string; score: Score; ms: number }[] = [];
for (const folder of ['resumes_pdf', 'resumes_docx', 'resumes_jsonresume'])
  for (const file of readdirSync(new URL(`${folder}/`, DATA)).filter((name) => name !== 'TRUTH.json')) {
    const url = new URL(`${folder}/${file}`, DATA);
    const truth =
      folder === 'resumes_jsonresume' ? ownTruth(file, parsed(url)) : truths.find((one) => one.file === file);
    if (!truth) throw new Error(`no truth for ${file}`);
    const bytes = new Uint8Array(readFileSync(url));
    const start = performance.now();
    const read = await readFile({ name: file, bytes }, { as: 'resume' });
    const ms = performance.now() - start;
    const resume = read.ok && read.value.kind === 'resume' ? read.value.resume : {};
    results.push({ file, layout: folder.replace('resumes_', ''), score: scoreResume(truth, resume), ms });
  }

const ratio = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const sum = (rows: typeof results, of: (score: Score) => number) =>
  rows.reduce((total, { score }) => total + of(score), 0);

function totals(label: string, rows: typeof results): string[] {
  const [real, read, found] = [sum(rows, (s) => s.true), sum(rows, (s) => s.read), sum(rows, (s) => s.found)];
  return [
    label,
    `${sum(rows, (s) => +s.name)}/${rows.length}`,
    `${sum(rows, (s) => +s.email)}/${rows.length}`,
    `${found}/${real} (${read} read)`,
    ratio(2 * found, real + read),
    ratio(
      sum(rows, (s) => s.dates),
      found,
    ),
    ratio(
      sum(rows, (s) => s.bullets),
      found,
    ),
    `${median(rows.map(({ ms }) => ms)).toFixed(0)} ms`,
  ];
}

const HEAD = ['file', 'name', 'e-mail', 'positions', 'F1', 'dates', 'highlights', 'time'];
console.log(table([HEAD, ...results.map((result) => totals(result.file, [result]))]));
const kinds = [...new Set(results.map(({ layout }) => layout))];
console.log(
  table([
    HEAD,
    ...kinds.map((kind) =>
      totals(
        kind,
        results.filter(({ layout }) => layout === kind),
      ),
    ),
    totals('all', results),
  ]),
);
if (verbose)
  for (const { file, score } of results)
    if (score.missed.length + score.invented.length > 0)
      console.log(
        `${file}\n  missed: ${score.missed.join('; ') || '–'}\n  invented: ${score.invented.join('; ') || '–'}`,
      );
