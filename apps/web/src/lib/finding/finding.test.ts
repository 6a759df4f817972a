import type { Finding } from '@throughline/core/signal';
import { describe, expect, it } from 'vitest';
import { piecesOf, settingOf } from './example.ts';
import { findingsOf } from './findings.ts';
import { moveOf } from './fix.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'duty-opener',
  family: 'voice',
  severity: 'warning',
  message: 'They cannot tell what you changed.',
  span: { start: 10, end: 26 },
  line: 2,
  text: 'Was able to lead',
  ...more,
});

describe('the next move of a finding', () => {
  it('is a question where the product must ask', () => {
    const fix = { kind: 'ask', question: 'What changed?' } as const;
    expect(moveOf(finding({ fix }))).toBe(fix);
  });

  it('is the same words rearranged, edits applied from the back', () => {
    const edits = [
      { span: { start: 10, end: 22 }, text: '' },
      { span: { start: 22, end: 26 }, text: 'Led' },
    ];
    expect(moveOf(finding({ fix: { kind: 'replace', edits } }))).toEqual({
      kind: 'replace',
      from: 'Was able to lead',
      to: 'Led',
    });
  });

  it('shows nothing it cannot show whole', () => {
    const edits = [{ span: { start: 0, end: 12 }, text: 'x' }];
    expect(moveOf(finding({ fix: { kind: 'replace', edits } }))).toBeUndefined();
  });
});

describe('the findings of a brief', () => {
  it('puts what to fix first in its order and keeps the rest in reading order', () => {
    const findings = ['a', 'b', 'c', 'd'].map((message) => finding({ message }));
    const check = { document: { channel: 'resume' as const }, findings, fixFirst: [2, 0] };
    const rules = [{ id: 'duty-opener', title: 't', why: 'w', basis: { kind: 'guide' as const, ref: 'r' } }];
    const { first, rest } = findingsOf({ check, page: { pages: [], words: [] } }, rules);
    expect(first.map(({ message }) => message)).toEqual(['c', 'a']);
    expect(rest.map(({ message }) => message)).toEqual(['b', 'd']);
    expect(first[0]?.reason?.why).toBe('w');
  });

  it('quotes the words, and not the name when all of the document is meant', () => {
    const findings = [finding(), finding({ text: 'Ilse Brandvold' })];
    const check = { document: { channel: 'resume' as const }, findings, fixFirst: [] };
    const { rest } = findingsOf({ check, page: { pages: [], words: [] }, person: 'Ilse Brandvold' }, []);
    expect(rest.map(({ quote }) => quote?.mark)).toEqual(['Was able to lead', undefined]);
  });
});

describe('an example of a rule', () => {
  const found = (start: number, end: number) => ({ span: { start, end }, message: 'x' });

  it('is cut where something is found', () => {
    expect(piecesOf({ text: 'He is responsible for it', findings: [found(6, 21)] })).toEqual([
      { text: 'He is ', marked: false },
      { text: 'responsible for', marked: true },
      { text: ' it', marked: false },
    ]);
    expect(piecesOf({ text: 'Led it', findings: [] })).toEqual([{ text: 'Led it', marked: false }]);
  });

  it('says what it is read with, where that is not the usual', () => {
    expect(settingOf({ channel: 'resume' }, 'resume')).toBe('');
    expect(settingOf({ channel: 'pitch', target: 'Designer' }, 'resume')).toBe(
      'as pitch, for the target Designer',
    );
  });
});
