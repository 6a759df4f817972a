import { expect, test } from 'vitest';
import type { Line } from '../line.ts';
import { withWholeAddresses } from './broken-addresses.ts';

/** Lines of one column; letters are five points wide. */
const column = (...texts: string[]): Line[] =>
  texts.map((text, at) => ({
    text,
    page: 1,
    column: 0,
    box: { x: 40, y: 40 + at * 12, width: text.length * 5, height: 10 },
    size: 10,
    words: text.split(' ').map((word) => ({ text: word, bold: false, italic: false, size: 10 })),
    indent: 40,
    gapAbove: 0.2,
  }));

const read = (...texts: string[]) => withWholeAddresses(column(...texts)).map(({ text }) => text);

test('an address that fills its column goes on in the next line', () => {
  expect(read('Contact', 'runa.thackeray@example.o', 'rg', 'Utrecht')).toEqual([
    'Contact',
    'runa.thackeray@example.org',
    'Utrecht',
  ]);
});

test('an address broken after its hyphen keeps the hyphen', () => {
  expect(read('Oslo | linkedin.com/in/runa-', 'thackeray', 'Nurse')).toEqual([
    'Oslo | linkedin.com/in/runa-thackeray',
    'Nurse',
  ]);
});

test('an address broken at its sign is one', () => {
  expect(read('runa.thackeray', '@example.org')).toEqual(['runa.thackeray@example.org']);
});

test('a whole address takes nothing from the line below', () => {
  const apart = [
    'runa@example.org',
    'nurse and midwife',
    'runa@example.org',
    'www.example.org/runa',
    '+47 22 55 50 12',
  ];
  expect(read(...apart)).toEqual(apart);
  expect(read('A longer line stands here.', 'runa@example.org', 'nurse')).toHaveLength(3);
});
