import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from './answers.ts';

const answers = (text: string): string[] => answersOf(text).map(({ start, end }) => text.slice(start, end));

describe('the answers in a mock interview', () => {
  test.each([
    ['I cut errors by 30%.', ['I cut errors by 30%.']],
    ['Q: Why us?\nA: I like trains.\nQ: And?\nA: Vans.', ['I like trains.', 'Vans.']],
    ['[00:12] Interviewer: Why us?\n[00:15] Mara: I like\ntrains.', ['I like\ntrains.']],
    ['## Why us?\nI like trains.\n\nWhat else?\nVans.', ['I like trains.', 'Vans.']],
    ['**Coach:** Why us?\n**Mara:** Trains.', ['Trains.']],
    ['Note: I was late. Result: none.', ['Note: I was late. Result: none.']],
    ['', []],
  ])('%j', (text, expected) => expect(answers(text)).toEqual(expected));

  test('answers stand in order, apart, and hold a word each', () => {
    const piece = fc.oneof(
      fc.constantFrom('Q: ', 'A: ', 'Mara: ', '\n', 'Why us?', '## ', '[00:12] ', '. '),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let until = 0;
        for (const { start, end } of answersOf(text)) {
          expect(start).toBeGreaterThanOrEqual(until);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          until = end;
        }
      }),
    );
  });
});
