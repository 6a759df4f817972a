import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Document, JsonResume } from '@throughline/core/document';
import {
  applyEdits,
  type Check,
  checkDocument,
  documentOf,
  type Finding,
  sketchResume,
} from '@throughline/core/signal';
import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { signals } from './index.ts';
import { moreThan } from './suite.test-support.ts';
import { STRONG, sketchOf, WEAK } from './whole-resumes.test-support.ts';

interface Sample {
  name: string;
  text: string;
  read(text: string): Document;
}

const here = (path: string) => new URL(path, import.meta.url);
const FOLDERS = [
  here('../../../bench/truth/findings/resumes/'),
  here('../../../../shared/data/resumes_jsonresume/'),
].filter((folder) => existsSync(folder));
const resumes: Sample[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      text: sketchOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonResume),
      read: sketchResume,
    })),
);
const LABELS = [here('../../../bench/truth/labels/'), here('../../../../shared/data/labels/')].filter(
  (folder) => existsSync(folder),
);
const highlights: Sample[] = LABELS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^bullets_.*\.jsonl$/.test(name))
    .map((name) => ({
      name,
      text: readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text)
        .join('\n'),
      read: (text: string) => documentOf(text, 'highlights'),
    })),
);
const samples = [
  { name: 'a strong one', text: STRONG, read: sketchResume },
  { name: 'a weak one', text: WEAK, read: sketchResume },
  ...resumes,
  ...highlights,
];

const check = (document: Document): Check =>
  checkDocument(document, signals, { content, today: '2026-01-15' });

/** What a fix that only rearranges leaves or causes, in words; nothing when it keeps its promise. */
function faultsOf({ text, read }: Sample, before: readonly Finding[], found: Finding): string[] {
  if (found.fix?.kind !== 'replace') return [];
  const after = check(read(applyEdits(text, found.fix.edits).text)).findings;
  const still = after.filter(({ rule }) => rule === found.rule).length;
  const had = before.filter(({ rule }) => rule === found.rule).length;
  return [
    ...(still < had ? [] : [`${found.rule} at “${found.text}” is still found`]),
    ...moreThan(before, after).map((rule) => `${found.rule} at “${found.text}” makes ${rule} speak`),
  ];
}

describe('every fix that rearranges removes its finding and causes no other, over whole texts', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
    const { findings } = check(sample.read(sample.text));
    expect(findings.flatMap((found) => faultsOf(sample, findings, found))).toEqual([]);
  });

  test('there are such fixes among them', () => {
    const fixes = samples
      .flatMap(({ text, read }) => check(read(text)).findings)
      .filter(({ fix }) => fix?.kind === 'replace');
    expect(fixes.length).toBeGreaterThan(10);
    expect(new Set(fixes.map(({ rule }) => rule)).size).toBeGreaterThan(3);
  });

  test('a fix that does harm is seen', () => {
    const text = '- Responsible for managing vendors';
    const before = check(sketchResume(text)).findings;
    const found = before.find(({ rule }) => rule === 'duty-opener')!;
    const worse = {
      ...found,
      fix: { kind: 'replace' as const, edits: [{ span: found.span, text: 'Helped with' }] },
    };
    expect(faultsOf({ name: '', text, read: sketchResume }, before, worse).join()).toMatch(
      /makes weak-opener speak/,
    );
    const none = {
      ...found,
      fix: { kind: 'replace' as const, edits: [{ span: found.span, text: found.text }] },
    };
    expect(faultsOf({ name: '', text, read: sketchResume }, before, none).join()).toMatch(/still found/);
  });
});
