import { describe, expect, it } from 'vitest';
import { count } from './count.ts';
import { dayOf } from './day.ts';
import { partialDate } from './partial-date.ts';
import { shorten } from './shorten.ts';

describe('words on the page', () => {
  it('counts', () => {
    expect([count(0, 'word'), count(1, 'word'), count(2, 'thing stands', 'things stand')]).toEqual([
      '0 words',
      '1 word',
      '2 things stand',
    ]);
  });

  it('writes a day', () => {
    expect(dayOf('2026-11-14T12:00:00.000Z')).toBe('14 November 2026');
  });

  it('writes a date as far as it is known', () => {
    expect(['2021', '2021-03', '2021-03-04', 'spring'].map(partialDate)).toEqual([
      '2021',
      'Mar 2021',
      '4 Mar 2021',
      'spring',
    ]);
  });

  it('shortens between words, on one line', () => {
    expect(shorten('  Led the\n tariff migration ', 40)).toBe('Led the tariff migration');
    expect(shorten('Led the tariff migration, and more', 26)).toBe('Led the tariff migration…');
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});
