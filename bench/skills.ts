/**
 * How well skills are found, against sentences of postings in which people marked what names a skill.
 *
 * `npx tsx bench/skills.ts [--faults NUMBER] [--esco FILE]`: for each data set and finder the share of marked places
 * that a found skill touches (recall), and the share of found skills that touch a marked place (precision).
 *
 * Precision stands twice: over all sentences, where a tool named in a sentence about the employer counts as wrong, and
 * over the sentences in which people marked anything.
 *
 * What this does not say: whether the right skill was named, since the data sets mark words and not our skills; and
 * people mark whole clauses as soft skills (`take pride in what you build`) that no lexicon can hold, and leave out
 * half of the tools in long lists, so neither share can come near 100 %. The peers in the same run are the measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extendContent, type ImportedLexicon } from '@throughline/core/lexicon';
import { readFile } from '@throughline/formats';
import { content } from '../content/index.ts';
import { median, table } from './median.ts';
import { labelled, type Marked, tagged, there } from './skills/datasets.ts';
import { type Finder, labelsOf, ours } from './skills/finders.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const LABELS = new URL('../../shared/data/taxonomy/esco_1.1.0_skill_labels_en.txt', import.meta.url);

if (!there) throw new Error('../shared/data/skills_bench is not here');

const SETS: Record<string, Marked[]> = {
  'SkillSpan tech+house': tagged('skillspan_original_dev.json'),
  Green: tagged('nnose_green_dev.json'),
  Sayfullina: tagged('nnose_sayfullina_dev.json'),
  'Decorte tech': labelled('decorte_tech_validation_annotations.csv'),
  'Decorte house': labelled('decorte_house_validation_annotations.csv'),
};

const TAXONOMY = new URL('../../shared/data/taxonomy/', import.meta.url);

/** Our finder with the files of a taxonomy read into it, and what that costs. */
async function extended(...files: string[]): Promise<Finder> {
  const start = performance.now();
  const lexicons: ImportedLexicon[] = [];
  for (const name of files) {
    const read = await readFile({ name, bytes: readFileSync(new URL(name, TAXONOMY)) }, { as: 'lexicon' });
    if (!read.ok || read.value.kind !== 'lexicon') throw new Error(`${name} is no lexicon`);
    lexicons.push(...read.value.lexicons);
  }
  const readIn = performance.now();
  const { content: more, notes } = extendContent(content, lexicons);
  const merged = performance.now();
  const heap = process.memoryUsage().heapUsed;
  const find = ours(more);
  const ready = performance.now();
  console.log(
    `${files.join(', ')}: read ${(readIn - start).toFixed(0)} ms, merged ${(merged - readIn).toFixed(0)} ms, made ready ${(ready - merged).toFixed(0)} ms, ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0)} MB; ${notes.map(({ reason }) => reason).join('; ')}`,
  );
  return find;
}

async function namesIn(name: string): Promise<string[]> {
  const read = await readFile({ name, bytes: readFileSync(new URL(name, TAXONOMY)) }, { as: 'lexicon' });
  const lexicons = read.ok && read.value.kind === 'lexicon' ? read.value.lexicons : [];
  return lexicons.flatMap(({ skills }) => skills.flatMap((skill) => [skill.name, ...skill.aliases]));
}

const ESCO = 'esco_skills_altlabels_partial_4199.csv';
const FINDERS: Record<string, Finder> = {
  ours: ours(content),
  ...(existsSync(new URL(ESCO, TAXONOMY)) && {
    'ours + 4,199 of ESCO': await extended(ESCO),
    'ours + all ESCO labels': await extended('esco_1.1.0_skill_labels_en.txt'),
    'ours + O*NET extract': await extended('onet_29.2_tech_extract/Technology_Skills.txt'),
  }),
  'our names, bare': labelsOf(content.skills.flatMap(({ name, aliases }) => [name, ...aliases])),
  ...(existsSync(new URL(ESCO, TAXONOMY)) && {
    '4,199 of ESCO with all names, bare': labelsOf(await namesIn(ESCO)),
  }),
  ...(existsSync(LABELS) && { 'ESCO labels, bare': labelsOf(readFileSync(LABELS, 'utf8').split('\n')) }),
};

type Place = { start: number; end: number };
const touches = (one: Place, other: Place) => one.start < other.end && other.start < one.end;
const share = (right: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * right) / all)} %`);

function score(set: readonly Marked[], find: Finder) {
  const marks = { hard: 0, hardFound: 0, soft: 0, softFound: 0, found: 0, right: 0, among: 0 };
  const wrong: string[] = [];
  const missed: string[] = [];
  const times: number[] = [];
  for (const { text, hard, soft } of set) {
    const start = performance.now();
    const found = find(text);
    times.push(performance.now() - start);
    for (const place of found) {
      const right = [...hard, ...soft].some((mark) => touches(mark, place));
      marks.found++;
      if (right) marks.right++;
      else wrong.push(`${place.name} ← “${text.slice(Math.max(0, place.start - 50), place.end + 40)}”`);
    }
    if (hard.length + soft.length) marks.among += found.length;
    marks.hard += hard.length;
    marks.soft += soft.length;
    const known = (mark: Place) => found.some((place) => touches(mark, place));
    marks.hardFound += hard.filter(known).length;
    marks.softFound += soft.filter(known).length;
    missed.push(
      ...[...hard, ...(hard.length ? [] : soft)]
        .filter((mark) => !known(mark))
        .map(({ start, end }) => text.slice(start, end)),
    );
  }
  return { ...marks, wrong, missed, perThousand: 1000 * median(times) };
}

const rows: string[][] = [
  [
    'set',
    'sentences',
    'finder',
    'recall: knowledge',
    'recall: other marks',
    'precision',
    'in marked sentences',
    'µs a sentence',
  ],
];
for (const [name, set] of Object.entries(SETS))
  for (const [finder, find] of Object.entries(FINDERS)) {
    const { hard, hardFound, soft, softFound, found, right, among, wrong, missed, perThousand } = score(
      set,
      find,
    );
    rows.push([
      name,
      String(set.length),
      finder,
      `${share(hardFound, hard)} of ${hard}`,
      `${share(softFound, soft)} of ${soft}`,
      `${share(right, found)} of ${found}`,
      `${share(right, among)} of ${among}`,
      perThousand.toFixed(0),
    ]);
    if (finder === 'ours' && option('--faults')) {
      const step = (list: string[]) =>
        list.filter((_, at) => at % Math.ceil(list.length / Number(option('--faults'))) === 0);
      console.log(
        `\n${name}: not marked\n  ${step(wrong).join('\n  ')}\n${name}: not found\n  ${step(missed).join(' · ')}`,
      );
    }
  }
console.log(table(rows));
