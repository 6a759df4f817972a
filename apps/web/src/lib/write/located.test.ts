import { EditorState } from '@codemirror/state';
import { readDraft, writeDraft } from '@throughline/core/draft';
import type { Finding } from '@throughline/core/signal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingAt, locatedField, neighbour, setFindings } from './located.ts';
import { changeBetween } from './text-change.ts';
import { fileOfDraft } from './version.ts';

const TEXT = '- Tasked with building depots\n- Hired four';

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'duty-opener',
  family: 'voice',
  severity: 'warning',
  message: 'm',
  span: { start, end },
  line: 1,
  text: TEXT.slice(start, end),
  ...more,
});

const duty = finding(2, 13, {
  fix: { kind: 'replace', edits: [{ span: { start: 2, end: 22 }, text: 'Built' }] },
});
const hired = finding(32, 37);

const shown = () =>
  EditorState.create({ doc: TEXT, extensions: locatedField }).update({
    effects: setFindings.of([duty, hired]),
  }).state;

describe('findings in the editor', () => {
  it('move with the text that is typed before them, and so do their fixes', () => {
    const { state } = shown().update({ changes: { from: 0, insert: 'x\n' } });
    const [one, other] = state.field(locatedField);
    expect(one).toMatchObject({ from: 4, to: 15, edits: [{ from: 4, to: 24, insert: 'Built' }] });
    expect(other).toMatchObject({ from: 34, to: 39 });
  });

  it('offer no fix of words that were changed since they were looked at', () => {
    const { state } = shown().update({ changes: { from: 20, insert: '!' } });
    expect(state.field(locatedField)[0]!.edits).toBeUndefined();
  });

  it('are gone with their words', () => {
    const { state } = shown().update({ changes: { from: 30, to: TEXT.length } });
    expect(state.field(locatedField)).toHaveLength(1);
  });

  it('are walked through round the end of the text', () => {
    const state = shown();
    const located = state.field(locatedField);
    expect(findingAt(state, 5)).toBe(located[0]);
    expect(findingAt(state, 30)).toBeUndefined();
    expect(neighbour(located, undefined, 14, 1)).toBe(located[1]);
    expect(neighbour(located, located[1], 32, 1)).toBe(located[0]);
    expect(neighbour(located, undefined, 0, -1)).toBe(located[1]);
    expect(neighbour([], undefined, 0, 1)).toBeUndefined();
  });
});

describe('the change between two texts', () => {
  it('makes the one of the other, and is none where they are the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        if (!change) expect(before).toBe(after);
        else expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
      }),
    );
  });
});

it('the file of a draft holds the résumé of the draft, also where it has no head', () => {
  const text = writeDraft({ work: [{ position: 'Analyst', highlights: ['Cut errors'] }] });
  const { name, bytes } = fileOfDraft(text, '2026-05-01');
  expect(name).toBe('draft-2026-05-01.json');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({ basics: {}, ...readDraft(text).resume });
});
