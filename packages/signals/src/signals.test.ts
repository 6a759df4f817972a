import { readdirSync } from 'node:fs';
import { defineSignal, type Signal } from '@throughline/core/signal';
import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { signals } from './index.ts';
import { faultsOf } from './suite.test-support.ts';

const folder = new URL('.', import.meta.url);
const places = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
  .filter((file) => /^[a-z-]+\/[a-z-]+\.ts$/.test(file));
const modules = await Promise.all(
  places.map(
    async (file): Promise<[string, Signal | undefined]> => [
      file.replace('.ts', ''),
      (await import(new URL(file, folder).href)).default,
    ],
  ),
);
const rules = modules.flatMap(([place, signal]) => (signal ? [{ place, signal }] : []));

test('the folder of rules is not empty', () => expect(rules.length).toBeGreaterThanOrEqual(18));

test('every rule in the folder is in the registry, once, and nothing else is', () => {
  expect(signals.map(({ id }) => id).sort()).toEqual(rules.map(({ signal }) => signal.id).sort());
  expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
});

describe('every rule keeps what rules promise', () => {
  test.each(rules.map(({ place, signal }) => [place, signal] as const))('%s', (place, signal) => {
    expect(faultsOf(place, signal, content, signals)).toEqual([]);
  });
});

describe('the suite itself fails on a rule that breaks a promise', () => {
  const sound = defineSignal({
    id: 'canary',
    family: 'voice',
    title: 'A canary',
    appliesTo: ['resume'],
    severity: 'info',
    why: 'To be planted.',
    basis: { kind: 'convention', ref: 'none' },
    examples: { flags: ['a «bad» word', 'one more «bad» word'], quiet: ['a good word', 'no word'] },
    *check({ text }) {
      const start = text.indexOf('bad');
      if (start >= 0)
        yield {
          span: { start, end: start + 3 },
          message: 'bad',
          fix: { kind: 'replace', edits: [{ span: { start, end: start + 3 }, text: 'good' }] },
        };
    },
  });
  const broken = (change: Partial<Signal>): string =>
    faultsOf('voice/canary', { ...sound, ...change }, content).join('\n');
  const examples = sound.examples;

  test('a sound rule has no faults', () => expect(broken({})).toBe(''));
  test('another id than its file', () => expect(broken({ id: 'other' })).toMatch(/stands in voice\/canary/));
  test('too few examples', () => {
    expect(broken({ examples: { ...examples, flags: ['a «bad» word'] } })).toMatch(
      /fewer than two examples that flag/,
    );
    expect(broken({ examples: { ...examples, quiet: [] } })).toMatch(
      /fewer than two examples that stay quiet/,
    );
  });
  test('no basis', () => expect(broken({ basis: { kind: 'guide', ref: ' ' } })).toMatch(/on what it rests/));
  test('an example that marks nothing', () =>
    expect(broken({ examples: { ...examples, flags: ['a bad word', 'a «bad» word'] } })).toMatch(
      /marks nothing/,
    ));
  test('a span beside the mark', () =>
    expect(broken({ examples: { ...examples, flags: ['a «bad word»', 'a «bad» word'] } })).toMatch(
      /marks “bad word” and finds “bad”/,
    ));
  test('a rule that finds nothing', () => expect(broken({ check: () => [] })).toMatch(/finds nothing/));
  test('a rule that is not quiet', () =>
    expect(broken({ examples: { ...examples, quiet: ['a bad one', 'fine'] } })).toMatch(
      /finds “bad” in “a bad one”/,
    ));
  test('no fix', () =>
    expect(
      broken({
        *check({ text }) {
          const start = text.indexOf('bad');
          if (start >= 0) yield { span: { start, end: start + 3 }, message: 'bad' };
        },
      }),
    ).toMatch(/offers no fix/));
  const asking: Partial<Signal> = {
    *check({ text }) {
      const start = text.indexOf('bad');
      if (start >= 0)
        yield { span: { start, end: start + 3 }, message: 'bad', fix: { kind: 'ask', question: 'Why?' } };
    },
  };
  const answered = (fixed: string) => ({
    ...asking,
    examples: { ...examples, flags: [{ text: 'a «bad» word', fixed }, 'one more «bad» word'] },
  });
  test('a question without an answered example', () =>
    expect(broken(asking)).toMatch(/shows no answered example/));
  test('an answer that answers nothing', () =>
    expect(broken(answered('still bad'))).toMatch(/still speaks after a good answer/));
  test('an answer that makes another rule speak', () => {
    const other = defineSignal({
      ...sound,
      id: 'other-canary',
      *check({ text }) {
        const start = text.indexOf('worse');
        if (start >= 0) yield { span: { start, end: start + 5 }, message: 'worse' };
      },
    });
    const faults = (fixed: string) =>
      faultsOf('voice/canary', { ...sound, ...answered(fixed) }, content, [other]).join();
    expect(faults('a worse word')).toMatch(/a good answer makes other-canary speak/);
    expect(faults('a good word')).toBe('');
  });
  test('a fix that makes another rule speak', () => {
    const other = defineSignal({
      ...sound,
      id: 'other-canary',
      *check({ text }) {
        const start = text.indexOf('good');
        if (start >= 0) yield { span: { start, end: start + 4 }, message: 'good' };
      },
    });
    expect(faultsOf('voice/canary', sound, content, [other]).join()).toMatch(
      /its fix makes other-canary speak/,
    );
  });
  test('a fix that does not fix', () =>
    expect(
      broken({
        *check({ text }) {
          const start = text.indexOf('bad');
          const span = { start, end: start + 3 };
          if (start >= 0)
            yield { span, message: 'bad', fix: { kind: 'replace', edits: [{ span, text: 'bad' }] } };
        },
      }),
    ).toMatch(/still finds the same/));
});
