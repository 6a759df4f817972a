/**
 * How well highlights, messages and pivot texts are read, against lines labelled by hand.
 *
 * `npx tsx bench/labels.ts [FOLDER] [--half A|B] [--misses]`: precision and recall per label, on all lines and without
 * those the labeller called borderline. FOLDER holds `bullets_*.jsonl`, `messages_*.jsonl`, `pivots_*.jsonl`; without one the
 * lines of `../shared/data/labels` are read, and with `--own` those of `bench/truth/labels`, which were written and labelled
 * before any rule had seen them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHighlight, readMessage, readSummary } from '@throughline/core/highlight';
import { content } from '../content/index.ts';

interface Labelled {
  id: string;
  text: string;
  kind?: string;
  borderline?: string[];
  [label: string]: unknown;
}

type Reading = Record<string, boolean | string>;

const args = process.argv.slice(2);
const folder =
  args.find((arg) => !arg.startsWith('-') && arg.length > 1) ??
  new URL(args.includes('--own') ? 'truth/labels' : '../../shared/data/labels', import.meta.url).pathname;
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;

const inHalf = ({ id }: Labelled): boolean => {
  const even = BigInt(`0x${createHash('md5').update(id).digest('hex')}`) % 2n === 0n;
  return half === undefined || (half === 'A') === even;
};

function labelled(kind: string): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}_`) && file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled)
    .filter(inHalf);
}

const bullet = (text: string): Reading => {
  const { hasMetric, kind, hasScope, weakOpening, leadership } = readHighlight(text);
  return {
    has_metric: hasMetric,
    outcome_vs_task: kind,
    scope_present: hasScope,
    weak_opening: weakOpening,
    leadership_evidence: leadership,
  };
};

const message = (text: string): Reading => {
  const { oneRoleNamed, explicitAsk, proofAttached, forwardable, words } = readMessage(text);
  return {
    one_role_named: oneRoleNamed,
    explicit_ask: explicitAsk,
    proof_attached: proofAttached,
    forwardable,
    too_long: words > 150,
  };
};

const pivot = (text: string): Reading => {
  const { targetNamed, levelNamed, leadsWithGap, hasProof } = readSummary(text, content);
  return {
    target_named: targetNamed,
    level_named: levelNamed,
    leads_with_gap: leadsWithGap,
    has_proof: hasProof,
  };
};

/** One line per label and class: precision, recall and their counts. */
function score(lines: Labelled[], read: (line: Labelled) => Reading, name: string): void {
  const readings = lines.map((line) => ({ line, reading: read(line) }));
  for (const label of Object.keys(readings[0]?.reading ?? {})) {
    const classes = [...new Set(lines.map((line) => line[label]))].filter((value) => value !== false).sort();
    for (const value of classes.length ? classes : [true]) {
      const cells = [false, true].map((clear) => {
        const counted = readings.filter(({ line }) => !(clear && line.borderline?.includes(label)));
        const hits = (a: boolean, b: boolean) =>
          counted.filter(
            ({ line, reading }) => (line[label] === value) === a && (reading[label] === value) === b,
          ).length;
        const both = hits(true, true);
        const rate = (n: number) => (n ? (both / n).toFixed(2) : ' –  ');
        return `P ${rate(both + hits(false, true))}  R ${rate(both + hits(true, false))}  (${both}+${hits(false, true)}−${hits(true, false)})`;
      });
      console.log(
        `${name.padEnd(9)} ${`${label}${value === true ? '' : `=${value}`}`.padEnd(24)} ${cells[0]!.padEnd(30)} ${cells[1]}`,
      );
    }
    if (args.includes('--misses'))
      for (const { line, reading } of readings)
        if (line[label] !== reading[label])
          console.log(
            `    ${line.id} ${label}: label ${line[label]}, read ${reading[label]}${line.borderline?.includes(label) ? ' (borderline)' : ''}\n      ${line.text}`,
          );
  }
}

if (!existsSync(folder)) {
  console.log('No labelled lines here: give a folder with bullets_*.jsonl.');
  process.exit(0);
}
console.log(`${''.padEnd(34)} ${'all lines'.padEnd(30)} without borderline`);
score(labelled('bullets'), ({ text }) => bullet(text), 'bullets');
score(labelled('messages'), ({ text }) => message(text), 'messages');
score(labelled('pivots'), ({ text }) => pivot(text), 'pivots');
