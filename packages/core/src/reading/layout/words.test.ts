import { describe, expect, it } from 'vitest';
import type { Ink } from './ink.ts';
import { wordsOf } from './words.ts';

/** Letters of half an em; `_` is a space that is printed, `.` one that is only moved over. */
function inkOf(text: string): Ink[] {
  let x = 0;
  return [...text].flatMap((letter) => {
    const at = x;
    x += letter === '_' || letter === '.' ? 3 : 6;
    if (letter === '.') return [];
    const ink = { text: letter, x: at, y: 0, width: x - at, size: 12, font: 'F', bold: false, italic: false };
    return [{ ...ink, space: letter === '_', icon: false } as unknown as Ink];
  });
}

describe('words', () => {
  const said = (text: string) => wordsOf(inkOf(text)).map((word) => word.text);

  it('are parted by printed spaces and by moves as wide as they are', () => {
    expect(said('Dental_Hygienist.Oakridge_School')).toEqual(['Dental', 'Hygienist', 'Oakridge', 'School']);
  });

  it('are parted by moves alone where no space is printed', () => {
    expect(said('Dental.Hygienist')).toEqual(['Dental', 'Hygienist']);
  });
});
