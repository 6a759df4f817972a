/**
 * How well the faults of summaries are found, and whether a good summary stands above the bad ones of the same person.
 *
 * `npx tsx bench/stories.ts [FILE.jsonl…] [--misses]`: precision and recall per fault over all summaries, the good ones
 * included. A line of FILE is `{ id, target: { role, level }, goodSummary, badSummaries: [{ text, faults }] }`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compareSummaries, faultNames, judgeSummary, STORY_FAULTS } from '@throughline/core/summary';
import { nameTarget } from '@throughline/core/target';
import { content } from '../content/index.ts';

interface Case {
  id: string;
  target: { role: string; level: string };
  goodSummary: string;
  badSummaries: { text: string; faults: string[] }[];
}

const misses = process.argv.includes('--misses');
const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const here = (path: string): string => new URL(path, import.meta.url).pathname;
const own = here('truth/stories/');
const files = (
  given.length
    ? given
    : [
        here('../../shared/data/truth/stories/stories.jsonl'),
        ...readdirSync(own).map((file) => `${own}${file}`),
      ]
).filter((file) => existsSync(file));

const casesOf = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

function report(file: string): void {
  const cases = casesOf(file);
  const summaries = cases.flatMap(({ id, target, goodSummary, badSummaries }) =>
    [{ text: goodSummary, faults: [] as string[] }, ...badSummaries].map((summary) => ({
      id,
      ...summary,
      read: judgeSummary(summary.text, content, nameTarget(`${target.role}, ${target.level}`, content)),
    })),
  );
  console.log(`${file.split('/').at(-1)}: ${cases.length} people, ${summaries.length} summaries`);
  for (const fault of STORY_FAULTS) {
    const count = (said: boolean, found: boolean) =>
      summaries.filter(
        ({ faults, read }) => faults.includes(fault) === said && faultNames(read).includes(fault) === found,
      ).length;
    const both = count(true, true);
    const rate = (all: number) => (all ? (both / all).toFixed(2) : ' –  ');
    console.log(
      `  ${fault.padEnd(16)} P ${rate(both + count(false, true))}  R ${rate(both + count(true, false))}  (${both}+${count(false, true)}−${count(true, false)})`,
    );
  }
  const below = cases.flatMap(({ id }) => {
    const [good, ...bad] = summaries.filter((summary) => summary.id === id);
    return bad
      .filter(({ read }) => compareSummaries(good!.read, read) >= 0)
      .map(({ text }) => `${id}: ${text}`);
  });
  console.log(
    `  good above bad: ${summaries.length - cases.length - below.length} of ${summaries.length - cases.length}`,
  );
  if (!misses) return;
  for (const { id, text, faults, read } of summaries)
    if ([...faults].sort().join() !== faultNames(read).sort().join())
      console.log(`    ${id} said [${[...faults].sort()}] read [${faultNames(read).sort()}]\n      ${text}`);
  for (const line of below) console.log(`    not below: ${line}`);
}

if (files.length === 0) console.log('No summaries here: give files of cases.');
for (const file of files) report(file);
