import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit } from './apply-edits.ts';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

test('edits are made together, in any order given', () => {
  const { text } = applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1')]);
  expect(text).toBe('1 two 3');
});

test('of two that overlap the first given wins, and the other is told', () => {
  const late = edit(2, 6, 'x');
  const { text, skipped } = applyEdits('abcdefgh', [edit(0, 4, ''), late]);
  expect(text).toBe('efgh');
  expect(skipped).toEqual([late]);
});

test('what lies outside the text is skipped', () => {
  expect(applyEdits('abc', [edit(2, 9, 'x'), edit(2, 1, 'x')]).text).toBe('abc');
});

test('undo gives back what touching edits took away', () => {
  const { text, undo } = applyEdits('ab', [edit(2, 2, ' '), edit(0, 2, '')]);
  expect(text).toBe(' ');
  expect(applyEdits(text, undo).text).toBe('ab');
});

test('undo gives any text back', () => {
  const edits = fc.array(
    fc.record({
      span: fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
      text: fc.string({ maxLength: 6 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), edits, (text, some) => {
      const edited = applyEdits(text, some);
      expect(applyEdits(edited.text, edited.undo).text).toBe(text);
      expect(edited.applied.length + edited.skipped.length).toBe(some.length);
    }),
  );
});
