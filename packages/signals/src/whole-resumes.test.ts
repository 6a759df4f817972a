import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkDocument, highlightsOf, sketchResume } from '@throughline/core/signal';
import { nameTarget } from '@throughline/core/target';
import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { signals } from './index.ts';
import { GERMAN, STRONG, sketchOf, WEAK } from './whole-resumes.test-support.ts';

const options = { content, today: '2026-01-15' };

/** A check in a few lines: what is flagged and where, what comes first. */
function told(text: string, target?: string): string[] {
  const check = checkDocument(sketchResume(text), signals, {
    ...options,
    ...(target && { target: nameTarget(target, content) }),
  });
  const first = check.fixFirst.map((index) => check.findings[index]!.rule).join(', ');
  return [
    ...check.findings.map(
      ({ rule, severity, line, text: words, message }) => `${line} ${severity} ${rule} “${words}” ${message}`,
    ),
    `first: ${first || 'nothing'}`,
    ...(check.notes ?? []),
  ];
}

describe('all rules over whole résumés', () => {
  test('a strong one', () => expect(told(STRONG, 'senior product manager')).toMatchSnapshot());
  test('a strong one aimed too high', () =>
    expect(told(STRONG, 'head of product, healthcare')).toMatchSnapshot());
  test('a weak one', () => expect(told(WEAK, 'senior program manager')).toMatchSnapshot());
  test('one in another language', () => expect(told(GERMAN)).toMatchSnapshot());

  test('what comes first is five different things, when there are as many', () => {
    const { findings, fixFirst } = checkDocument(sketchResume(WEAK), signals, options);
    expect(new Set(fixFirst.map((index) => findings[index]!.rule)).size).toBe(5);
  });
});

const folder = new URL('../../../../shared/data/resumes_jsonresume/', import.meta.url);
const there = existsSync(folder);

describe.skipIf(!there)(
  `noise on real résumés${there ? '' : ' (skipped: the reference data is not beside the checkout)'}`,
  () => {
    test('no rule speaks on more than 60 % of the highlights', () => {
      const documents = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => sketchResume(sketchOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))));
      const highlights = documents.flatMap(highlightsOf).length;
      expect(highlights).toBeGreaterThan(50);
      const findings = documents.flatMap((document) => checkDocument(document, signals, options).findings);
      const noisy = signals.filter(
        ({ id }) => findings.filter(({ rule }) => rule === id).length > highlights * 0.6,
      );
      expect(noisy.map(({ id }) => id)).toEqual([]);
    });
  },
);
