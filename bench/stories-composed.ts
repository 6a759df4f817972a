import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { angles, content } from '@throughline/content';
import { buildLedger } from '@throughline/core/ledger';
import { mapRole } from '@throughline/core/match';
import { checkDocument, documentOf } from '@throughline/core/signal';
import {
  composeStory,
  LIMITS,
  lengthOf,
  STORY_KINDS,
  type StoryText,
  storyFacts,
  storyGate,
  textOf,
} from '@throughline/core/story';
import { nameTarget, type Target, targetOf, understandPosting } from '@throughline/core/target';
import { readFile } from '@throughline/formats';
import { signals } from '@throughline/signals';

/**
 * How the texts composed of people's own claims do: share composed, spans that the ledger does not cover, findings of
 * their channel, and how much of each place they fill.
 * Usage: npx tsx bench/stories-composed.ts [--print] [--only jsonresume|stories|invented|sample]
 */
const TODAY = '2025-11-21';
const print = process.argv.includes('--print');
const only = process.argv[process.argv.indexOf('--only') + 1];

interface Person {
  set: string;
  name: string;
  resume: unknown;
  target: string | Target;
}

const SHARED = new URL('../../shared/data/', import.meta.url);
const json = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

function* people(): Generator<Person> {
  for (const { target, resume } of json(new URL('stories/people.json', import.meta.url)) as {
    target: string;
    resume: unknown;
  }[])
    yield { set: 'invented', name: nameOf(resume), resume, target };
  if (!existsSync(SHARED)) return;
  const stories = readFileSync(new URL('truth/stories/stories.jsonl', SHARED), 'utf8').trim().split('\n');
  for (const line of stories) {
    const { resume, target } = JSON.parse(line);
    yield {
      set: 'stories',
      name: nameOf(resume),
      resume,
      target: `${target.level === 'mid' ? '' : `${target.level} `}${target.role}`,
    };
  }
  const folder = new URL('resumes_jsonresume/', SHARED);
  for (const file of readdirSync(folder).sort()) {
    const resume = json(new URL(file, folder)) as { basics?: { label?: string } };
    yield { set: 'jsonresume', name: file, resume, target: 'Senior Software Engineer' };
  }
}

const nameOf = (resume: unknown): string => (resume as { basics?: { name?: string } }).basics?.name ?? '?';

async function sample(): Promise<Person[]> {
  const file = (name: string) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(`../content/sample/${name}`, import.meta.url))),
  });
  const posting = await readFile(file('posting.txt'), { as: 'posting' });
  if (!posting.ok || posting.value.kind !== 'postings') throw new Error('the sample posting does not read');
  const target = targetOf(understandPosting(posting.value.postings[0]!, content), content);
  return ['resume-later.pdf', 'resume-earlier.pdf'].map((name) => ({
    set: 'sample',
    name,
    resume: file(name),
    target,
  }));
}

async function documentOfPerson({ name, resume }: Person) {
  const file =
    resume instanceof Object && 'bytes' in resume
      ? (resume as { name: string; bytes: Uint8Array })
      : { name: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(resume)) };
  const read = await readFile(file, { as: 'resume' });
  if (!read.ok || read.value.kind !== 'resume') return undefined;
  const { text, blocks, resume: understood } = read.value;
  return { channel: 'resume' as const, text, blocks, resume: understood };
}

const totals = new Map<
  string,
  { people: number; composed: number; spans: number; findings: number; share: number }
>();
const rules = new Map<string, number>();

for (const person of [...people(), ...(await sample())]) {
  if (only && process.argv.includes('--only') && person.set !== only) continue;
  const document = await documentOfPerson(person);
  if (!document) {
    console.log(`-- ${person.name}: not read`);
    continue;
  }
  const target = typeof person.target === 'string' ? nameTarget(person.target, content) : person.target;
  const ledger = buildLedger([{ id: 'resume', name: 'résumé', kind: 'resume', document }], {
    content,
    today: TODAY,
  });
  const map = mapRole(document, target, content, { today: TODAY });
  const input = { ledger, target, map, angles, content, signals, today: TODAY };
  const started = performance.now();
  const story = composeStory(input);
  const took = performance.now() - started;
  const gate = storyGate(storyFacts(input), story.aim.role, { content, today: TODAY });
  if (print) {
    console.log(`\n======== ${person.set}: ${person.name} → ${target.title} (${took.toFixed(0)} ms)`);
    for (const { text, words } of story.sentences) console.log(`  1 ${text} (${words})`);
    for (const { text } of story.whyNow.facts) console.log(`  why: ${text}`);
    for (const { partner, outcomes } of story.angle)
      console.log(
        `  → ${partner}: ${outcomes.map(({ text, because }) => `${text} (${because})`).join(' / ') || '–'}`,
      );
  }
  for (const kind of STORY_KINDS)
    count(
      person,
      kind,
      story.texts.find((text) => text.kind === kind),
    );
  if (print) for (const { what, ask } of story.gaps) console.log(`  ? ${what} ${ask}`);

  function count({ set }: Person, kind: (typeof STORY_KINDS)[number], told: StoryText | undefined) {
    const of = totals.get(`${set} ${kind}`) ?? { people: 0, composed: 0, spans: 0, findings: 0, share: 0 };
    totals.set(`${set} ${kind}`, of);
    of.people++;
    if (!told) return;
    const text = textOf(told.paragraphs);
    const { ungrounded } = gate.ground(text);
    const { findings } = checkDocument(documentOf(text, LIMITS[kind].channel), signals, {
      content,
      target,
      today: TODAY,
    });
    const own = findings.filter(
      ({ rule }) => !(rule === 'too-long' && lengthOf(kind, text) <= LIMITS[kind].most),
    );
    of.composed++;
    of.spans += ungrounded.length;
    of.findings += own.length;
    of.share += lengthOf(kind, text) / LIMITS[kind].most;
    for (const { rule } of own) rules.set(`${kind} ${rule}`, (rules.get(`${kind} ${rule}`) ?? 0) + 1);
    if (print) {
      console.log(
        `  [${kind}] ${lengthOf(kind, text)} ${LIMITS[kind].unit}\n${text.replace(/^/gm, '      ')}`,
      );
      for (const { text: span, kind: what, reason } of ungrounded)
        console.log(`      !! ${what}: “${span}” ${reason}`);
      for (const { rule, text: span, message } of own) console.log(`      ~~ ${rule}: “${span}” ${message}`);
    }
  }
}

console.log('\nset kind                 people composed ungrounded findings length');
for (const [key, { people: all, composed, spans, findings, share }] of totals)
  console.log(
    `${key.padEnd(26)}${String(all).padStart(4)}${String(composed).padStart(9)}${String(spans).padStart(11)}${String(findings).padStart(9)}${composed ? `${Math.round((share / composed) * 100)} %`.padStart(8) : ''}`,
  );
for (const [rule, times] of [...rules].sort((a, b) => b[1] - a[1])) console.log(`${times}× ${rule}`);
