import { expect, test } from 'vitest';
import { defineSignal } from './define-signal.ts';
import { plainExample } from './example.ts';
import { explainRule } from './explain.ts';
import { findIn } from './places.ts';

const content = { skills: [], coreSkills: [], roles: [], levels: [], domains: [] };
const etc = defineSignal({
  id: 'etc',
  family: 'voice',
  title: 'Trails off',
  appliesTo: ['resume'],
  severity: 'info',
  why: 'It says nothing.',
  basis: { kind: 'convention', ref: 'none' },
  examples: { flags: ['Reports, «etc.»'], quiet: ['Reports'] },
  *check({ text, blocks }) {
    for (const { span } of findIn(text, blocks[0]!, /etc\./))
      yield { span, message: 'Trails off.', fix: { kind: 'ask', question: 'What else?' } };
  },
});

test('an explanation shows what the rule finds in its own examples', () => {
  const explained = explainRule('etc', [etc], content);
  expect(explained).toMatchObject({
    ok: true,
    value: {
      why: 'It says nothing.',
      fixes: ['ask'],
      flags: [{ text: 'Reports, etc.', findings: [{ span: { start: 9, end: 13 }, message: 'Trails off.' }] }],
      quiet: [{ text: 'Reports', findings: [] }],
    },
  });
});

test('an unknown rule is refused with those there are', () => {
  expect(explainRule('foo', [etc], content)).toMatchObject({
    ok: false,
    problem: { code: 'rule.not-found', hint: expect.stringContaining('etc') },
  });
});

test('marks come off an example, and their places stay', () => {
  expect(plainExample(etc, 'a «b» c «d»')).toMatchObject({
    text: 'a b c d',
    spans: [
      { start: 2, end: 3 },
      { start: 6, end: 7 },
    ],
  });
});
