/**
 * How well the grounding gate tells what the facts cover, against drafts labelled by hand.
 *
 * `npx tsx bench/grounding.ts [FILE…] [--misses] [--kind KIND]`: recall of ungrounded spans by kind, false blocks per
 * clean draft and per span by verdict, and whether what is called derivable or grounded was. Without FILE the dev
 * cases and those of `bench/grounding/` are read. The rules stand in `shared/data/truth/README.md` §1: a span is found
 * when a finding touches it; a finding that touches none is a false block.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Grounding, prepareFacts, type UngroundedKind } from '@throughline/core/grounding';
import { content } from '../content/index.ts';

interface Labelled {
  start: number;
  end: number;
  text: string;
  verdict: 'ungrounded' | 'derivable' | 'grounded';
  kind: UngroundedKind | string;
}

interface Case {
  id: string;
  today?: string;
  sources: string[];
  draft: string;
  spans: Labelled[];
  clean: boolean;
}

const args = process.argv.slice(2);
const verbose = args.includes('--misses');
const own = new URL('./grounding/', import.meta.url).pathname;
const dev = new URL('../../shared/data/truth/grounding/cases.jsonl', import.meta.url).pathname;
const named = args.filter((arg) => !arg.startsWith('--'));
const files = named.length
  ? named
  : [
      dev,
      ...readdirSync(own)
        .sort()
        .map((name) => own + name),
    ];

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const read = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

function judge({ sources, draft, today }: Case): Grounding {
  const facts = sources.map((text, at) => ({ id: String(at), text }));
  return prepareFacts(facts, { content, ...(today && { today }) }).ground(draft);
}

interface Tally {
  of: number;
  found: number;
}

const count = (tallies: Map<string, Tally>, key: string, hit: boolean): void => {
  const tally = tallies.get(key) ?? { of: 0, found: 0 };
  tallies.set(key, { of: tally.of + 1, found: tally.found + Number(hit) });
};

const rate = ({ of, found }: Tally): string =>
  `${of ? ((100 * found) / of).toFixed(1).padStart(5) : '    –'} %  (${found}/${of})`;

function score(file: string): void {
  const recall = new Map<string, Tally>();
  const blocked = new Map<string, Tally>();
  const told = new Map<string, Tally>();
  const clean: Tally = { of: 0, found: 0 };
  let falseBlocks = 0;
  const cases = read(file);
  for (const one of cases) {
    const grounding = judge(one);
    const findings = grounding.ungrounded.map((finding) => ({ ...finding, ...finding.span }));
    const wrong = one.spans.filter(({ verdict }) => verdict === 'ungrounded');
    const misses = wrong.filter((span) => !findings.some((finding) => touches(finding, span)));
    const blocks = findings.filter((finding) => !wrong.some((span) => touches(finding, span)));
    falseBlocks += blocks.length;
    for (const span of wrong) {
      count(recall, span.kind, !misses.includes(span));
      count(recall, 'all', !misses.includes(span));
    }
    for (const span of one.spans)
      if (span.verdict !== 'ungrounded') {
        const hit = blocks.some((finding) => touches(finding, span));
        count(blocked, span.verdict, hit);
        const said =
          span.verdict === 'derivable' ? grounding.derived : [...grounding.grounded, ...grounding.derived];
        if (/^\W*\d|number|years|percent|fraction|multiplier|rounding|difference/.test(span.text + span.kind))
          count(
            told,
            span.verdict,
            said.some((place) => touches(place.span, span)),
          );
      }
    if (one.clean) {
      clean.of++;
      clean.found += Number(blocks.length > 0);
    }
    if (verbose && (misses.length || blocks.length)) {
      console.log(`${one.id}  ${one.draft}`);
      for (const { kind, text } of misses) console.log(`    missed ${kind}: ${text}`);
      for (const { kind, text, reason } of blocks) console.log(`    blocked ${kind}: ${text} – ${reason}`);
    }
  }
  console.log(`\n${basename(file)}: ${cases.length} cases`);
  for (const [kind, tally] of [...recall].sort()) console.log(`  recall ${kind.padEnd(12)} ${rate(tally)}`);
  console.log(`  blocked clean drafts ${rate(clean)}; false blocks in all ${falseBlocks}`);
  for (const [verdict, tally] of blocked) console.log(`  blocked ${verdict.padEnd(11)} ${rate(tally)}`);
  for (const [verdict, tally] of told) console.log(`  told as ${verdict.padEnd(11)} ${rate(tally)}`);
}

for (const file of files) if (existsSync(file)) score(file);
