import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { content } from '@throughline/content';
import {
  buildLedger,
  type ClaimOrigin,
  CONTRADICTION_KINDS,
  type Contradiction,
  type LedgerSource,
} from '@throughline/core/ledger';
import { readFile } from '@throughline/formats';
import { packFolder } from '@throughline/formats/folder';
import { table } from './median.ts';

/**
 * How many contradictions between a person's documents are found, and how many are false, by the rules of
 * `../shared/data/truth/README.md` §2.
 * Usage: npx tsx bench/consistency.ts [--misses] [FILE.jsonl …]; without files the reference bundles, where they are there,
 * and our own in bench/truth/consistency.
 */
interface Place {
  doc: string;
  path: string;
  text: string;
}

interface Bundle {
  id: string;
  today: string;
  resume: Record<string, unknown>;
  linkedin: { headline: string; about: string; positions: Record<string, string>[] };
  answers: string[];
  contradictions: { kind: string; a: Place; b: Place | null }[];
  why: string;
}

const OWN = new URL('truth/consistency/', import.meta.url);
const SHARED = new URL('../../shared/data/truth/consistency/bundles.jsonl', import.meta.url);
const LINKEDIN_PATHS: Record<string, string> = {
  '/profile/headline': '/headline',
  '/profile/summary': '/about',
};

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (rows: string[][]) =>
  bytes(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

/** A bundle's documents, read by the product's own readers as the files they would be. */
async function sourcesOf({ resume, linkedin, answers }: Bundle): Promise<LedgerSource[]> {
  const read = await readFile(
    { name: 'resume.json', bytes: bytes(JSON.stringify(resume)) },
    { as: 'resume' },
  );
  if (!read.ok || read.value.kind !== 'resume') throw new Error('the résumé does not read');
  const { text, blocks, resume: understood } = read.value;
  const zip = packFolder([
    {
      name: 'Profile.csv',
      bytes: csv([
        ['First Name', 'Last Name', 'Headline', 'Summary'],
        ['A', 'B', linkedin.headline, linkedin.about],
      ]),
    },
    {
      name: 'Positions.csv',
      bytes: csv([
        ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
        ...linkedin.positions.map((at) =>
          ['company', 'title', 'description', 'location', 'startedOn', 'finishedOn'].map(
            (key) => at[key] ?? '',
          ),
        ),
      ]),
    },
  ]);
  const profile = await readFile({ name: 'linkedin.zip', bytes: zip }, { as: 'linkedin' });
  if (!profile.ok || profile.value.kind !== 'linkedin') throw new Error('the LinkedIn export does not read');
  return [
    {
      id: 'resume',
      name: 'résumé',
      kind: 'resume',
      document: { channel: 'resume', text, blocks, resume: understood },
    },
    { id: 'linkedin', name: 'LinkedIn profile', kind: 'linkedin', reading: profile.value },
    ...answers.map(
      (text, at): LedgerSource => ({
        id: `answers/${at}`,
        name: 'answer',
        kind: 'text',
        text,
        channel: 'mock',
      }),
    ),
  ];
}

const pathOf = ({ source, path }: ClaimOrigin) =>
  source === 'linkedin' ? (LINKEDIN_PATHS[path] ?? path) : path;

function fieldOf(bundle: Bundle, doc: string, path: string): string {
  const root: unknown =
    doc === 'resume'
      ? bundle.resume
      : doc === 'linkedin'
        ? bundle.linkedin
        : bundle.answers[Number(doc.split('/')[1])];
  return String(
    path
      .split('/')
      .filter(Boolean)
      .reduce((at: unknown, key) => (at as Record<string, unknown>)[key], root),
  );
}

/** Whether an origin touches the words of a place by a character or more. */
function touches(bundle: Bundle, origin: ClaimOrigin | undefined, place: Place | null): boolean {
  if (!origin || !place || origin.source !== place.doc || pathOf(origin) !== place.path) return false;
  if (!origin.part) return true;
  const field = fieldOf(bundle, place.doc, place.path);
  const { start, end } = origin.part;
  for (let at = field.indexOf(place.text); at !== -1; at = field.indexOf(place.text, at + 1))
    if (at < end && start < at + place.text.length) return true;
  return false;
}

const found: Record<string, { truth: number; hit: number; false: number }> = {};
const rowOf = (kind: string) => (found[kind] ??= { truth: 0, hit: 0, false: 0 });
const shown = ({ kind, a, b }: Contradiction) =>
  `${kind}: ${[a, b].map((at) => (at ? `${at.source}${at.path} “${at.text}”` : 'nowhere')).join(' / ')}`;

const words = process.argv.slice(2);
const misses = words.includes('--misses');
const given = words.filter((word) => !word.startsWith('--'));
const files: (string | URL)[] = given.length
  ? given
  : [
      ...(existsSync(SHARED) ? [SHARED] : []),
      ...readdirSync(OWN)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => new URL(name, OWN)),
    ];

for (const file of files) {
  for (const kind of CONTRADICTION_KINDS) found[kind] = { truth: 0, hit: 0, false: 0 };
  const bundles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Bundle);
  for (const bundle of bundles) {
    const { contradictions } = buildLedger(await sourcesOf(bundle), { content, today: bundle.today });
    const matches = (found: Contradiction, { kind, a, b }: Bundle['contradictions'][number]) =>
      found.kind === kind &&
      [found.a, found.b].some((at) => touches(bundle, at, a) || touches(bundle, at, b));
    for (const entry of bundle.contradictions) {
      const hit = contradictions.some((contradiction) => matches(contradiction, entry));
      rowOf(entry.kind).truth++;
      if (hit) rowOf(entry.kind).hit++;
      else if (misses)
        console.log(
          `${bundle.id} missed ${entry.kind}: ${entry.a.text} / ${entry.b?.text ?? '–'} (${bundle.why})`,
        );
    }
    for (const contradiction of contradictions)
      if (!bundle.contradictions.some((entry) => matches(contradiction, entry))) {
        rowOf(contradiction.kind).false++;
        if (misses) console.log(`${bundle.id} false ${shown(contradiction)}`);
      }
  }
  const rows = Object.entries(found).filter(([, row]) => row.truth + row.false > 0);
  const all = rows.reduce(
    (sum, [, row]) => ({
      truth: sum.truth + row.truth,
      hit: sum.hit + row.hit,
      false: sum.false + row.false,
    }),
    { truth: 0, hit: 0, false: 0 },
  );
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  console.log(`\n${String(file).split('/').slice(-2).join('/')}: ${bundles.length} bundles`);
  console.log(
    table([
      ['kind', 'truth', 'found', 'false', 'recall', 'precision'],
      ...[...rows, ['all', all] as const].map(([kind, row]) => [
        kind,
        String(row.truth),
        String(row.hit),
        String(row.false),
        share(row.hit, row.truth),
        share(row.hit, row.hit + row.false),
      ]),
    ]),
  );
}
