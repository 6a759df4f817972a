/**
 * What the rules say over whole résumés, and how much of it a careful reader calls false.
 *
 * `npx tsx bench/rules.ts [FOLDER…]`: findings per rule over the résumés of the folders (without any: those of
 * `../shared/data` that are there, and the invented ones of `bench/truth/findings`), and what was judged of them in
 * `bench/truth/findings/judged.jsonl`: the false share with its Wilson interval, and the recall where labelled highlights
 * give one.
 * `--sample N [--seed S]` prints findings that nobody has judged, spread over the rules, as lines to be judged.
 * `--target TITLE` names the role aimed at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { content } from '@throughline/content';
import { type Document, sliceSpan } from '@throughline/core/document';
import { readHighlight } from '@throughline/core/highlight';
import { checkDocument, documentOf, type Finding } from '@throughline/core/signal';
import { nameTarget } from '@throughline/core/target';
import { readFile } from '@throughline/formats';
import { signals } from '@throughline/signals';
import { table } from './median.ts';

interface Judged {
  file: string;
  rule: string;
  text: string;
  verdict: boolean;
  why: string;
  /** In which sample it was drawn: 1 before the rules were mended, 2 after. */
  round: number;
}

interface Placed extends Finding {
  file: string;
  /** The words it is about and those around them. */
  around: string;
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const here = new URL('truth/findings/', import.meta.url);
const shared = new URL('../../shared/data/', import.meta.url).pathname;
const VALUED = ['--sample', '--seed', '--target', '--round'];
const given = args.filter((arg, at) => !arg.startsWith('-') && !VALUED.includes(args[at - 1] ?? ''));
const folders = given.length
  ? given
  : [
      ...['resumes_pdf', 'resumes_docx', 'resumes_jsonresume'].map((name) => shared + name),
      new URL('resumes', here).pathname,
    ].filter(existsSync);

async function placedIn(folder: string): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const name of readdirSync(folder).filter((name) => /\.(?:pdf|docx|json|txt|md)$/.test(name))) {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const read = await readFile({ name, bytes }, { as: 'resume' });
    if (!read.ok || read.value.kind !== 'resume') continue;
    const { text, blocks, resume, layout } = read.value;
    const document: Document = { channel: 'resume', text, blocks, resume, ...(layout && { layout }) };
    const { findings } = checkDocument(document, signals, {
      content,
      today: '2026-06-01',
      ...(target && { target: nameTarget(target, content) }),
    });
    for (const finding of findings)
      placed.push({ ...finding, file: basename(name), around: aroundOf(document, finding) });
  }
  return placed;
}

const aroundOf = ({ text }: Document, { span }: Finding): string =>
  sliceSpan(text, { start: Math.max(0, span.start - 70), end: Math.min(text.length, span.end + 90) }).replace(
    /\s+/g,
    ' ',
  );

const keyOf = ({ file, rule, text }: Pick<Judged, 'file' | 'rule' | 'text'>): string =>
  `${file}\n${rule}\n${text.replace(/\s+/g, ' ')}`;

/** Round by round over the rules, so that the rare ones are looked at as well. */
function sample(size: number, seed: number): void {
  const known = new Set(judged.map(keyOf));
  const left = new Map<string, Placed[]>();
  for (const finding of found.filter((finding) => !known.has(keyOf(finding))))
    left.set(finding.rule, [...(left.get(finding.rule) ?? []), finding]);
  const next = chance(seed);
  const queues = [...left.values()].map((findings) =>
    findings.map((finding) => ({ finding, at: next() })).sort((a, b) => a.at - b.at),
  );
  const drawn: Placed[] = [];
  while (drawn.length < size && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const entry = queue.shift();
      if (entry && drawn.length < size) drawn.push(entry.finding);
    }
  for (const { file, rule, text, message, around } of drawn)
    console.log(JSON.stringify({ file, rule, text: text.replace(/\s+/g, ' '), message, around }));
}

/** A small generator, so that a sample can be drawn again. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function report(): void {
  const rounds = [...new Set(judged.map(({ round }) => round))].sort();
  const rows = signals
    .filter(({ appliesTo, checkTogether }) => appliesTo.includes('resume') && !checkTogether)
    .map(({ id }) => {
      const own = judged.filter(({ rule }) => rule === id);
      return [
        id,
        found.filter(({ rule }) => rule === id).length,
        ...rounds.map((round) => share(own.filter((entry) => entry.round === round))),
      ];
    });
  console.log(
    `${new Set(found.map(({ file }) => file)).size} résumés with findings, ${found.length} findings\n`,
  );
  console.log(
    table([
      ['rule', 'findings', ...rounds.map((round) => `round ${round}: false of judged (95 %)`)],
      ...rows,
    ]),
  );
  for (const round of rounds)
    console.log(`\nround ${round}: ${share(judged.filter((entry) => entry.round === round))}`);
  recall();
}

const share = (entries: readonly Judged[]): string => {
  const wrong = entries.filter(({ verdict }) => !verdict).length;
  if (entries.length === 0) return '–';
  const [low, high] = wilson(wrong, entries.length);
  return `${wrong}/${entries.length}  ${percent(wrong / entries.length)} (${percent(low)}–${percent(high)})`;
};

const percent = (value: number): string => `${Math.round(value * 100)} %`;

function wilson(hits: number, of: number): [number, number] {
  const z = 1.96;
  const rate = hits / of;
  const middle = (rate + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

interface Label {
  text: string;
  weak_opening?: boolean;
  outcome_vs_task?: string;
  has_metric?: boolean;
  scope_present?: boolean;
  leadership_evidence?: boolean;
}

/** Where a label says that a rule about single lines should speak. */
function recall(): void {
  const sources = [new URL('truth/labels/', import.meta.url).pathname, `${shared}labels/`].filter(existsSync);
  const lines = sources
    .flatMap((folder) => readdirSync(folder).map((name) => folder + name))
    .filter((file) => /bullets_\w+\.jsonl$/.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Label);
  const speaks = (text: string, ...rules: string[]) =>
    checkDocument(documentOf(text, 'highlights'), signals, { content }).findings.some(({ rule }) =>
      rules.includes(rule),
    );
  const told = (name: string, should: (label: Label) => boolean, ...rules: string[]) => {
    const due = lines.filter(should);
    const hit = due.filter(({ text }) => speaks(text, ...rules)).length;
    const beside = lines.filter((label) => !should(label) && speaks(label.text, ...rules)).length;
    return [name, `${hit}/${due.length}`, percent(hit / due.length), `${beside} beside`];
  };
  console.log(`\nrecall on ${lines.length} labelled highlights\n`);
  console.log(
    table([
      ['rule', 'found', 'recall', 'found where the label says no'],
      told(
        'weak-opener, duty-opener, junior-cue',
        ({ weak_opening }) => weak_opening === true,
        'weak-opener',
        'duty-opener',
        'junior-cue',
      ),
      told('benefit-unmeasured', ({ outcome_vs_task }) => outcome_vs_task === 'mixed', 'benefit-unmeasured'),
      told(
        'outcome-not-task',
        (label) =>
          label.outcome_vs_task === 'task' &&
          !label.has_metric &&
          !label.scope_present &&
          !label.leadership_evidence,
        'outcome-not-task',
      ),
    ]),
  );
  if (args.includes('--misses'))
    for (const { text, outcome_vs_task } of lines)
      if (outcome_vs_task !== readHighlight(text).kind) console.log(`  ${outcome_vs_task}: ${text}`);
}

const target = option('--target');
const found = (await Promise.all(folders.map(placedIn))).flat();
const judged = readFileSync(new URL('judged.jsonl', here), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Judged);

if (option('--sample')) sample(Number(option('--sample')), Number(option('--seed') ?? 1));
else report();
