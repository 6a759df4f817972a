import { describe, expect, it } from 'vitest';
import { isoOf, orderOf, readCellDate } from './dates.ts';

const read = (cell: string) => {
  const date = readCellDate(cell);
  return date && isoOf(date);
};

describe('dates of an export', () => {
  it.each([
    ['05 Feb 2026', '2026-02-05'],
    ['7-Feb-22', '2022-02-07'],
    ['2026-02-03', '2026-02-03'],
    ['2021/04/05 08:15:00 UTC', '2021-04-05'],
    ['2024-03-12T14:05:33.120Z', '2024-03-12'],
    ['Tue Mar 12 14:05:33 UTC 2024', '2024-03-12'],
    ['Mar 2021', '2021-03'],
    ['Feb-22', '2022-02'],
    ['2015', '2015'],
    ['05.02.2026', '2026-02-05'],
    ['13/02/2026', '2026-02-13'],
    ['45321', '2024-01-30'],
    ['05 ene. 2024', '2024-01-05'],
    ['5 de enero de 2024', '2024-01-05'],
    ['5. März 2024', '2024-03-05'],
    ['le 5 janvier 2024', '2024-01-05'],
    ['12 sty 2024', '2024-01-12'],
    ['5 lis 2023', '2023-11-05'],
    ['5 Oca 2024', '2024-01-05'],
    ['5 helmik. 2024', '2024-02-05'],
    ['5 янв. 2024 г.', '2024-01-05'],
    ['13 באוקטובר 2023', '2023-10-13'],
    ['٥ يناير ٢٠٢٤', '2024-01-05'],
    ['2024年1月5日', '2024-01-05'],
    ['2024년 1월 5일', '2024-01-05'],
    ['5 thg 1, 2024', '2024-01-05'],
  ])('reads %s', (cell, iso) => {
    expect(read(cell)).toBe(iso);
  });

  it.each(['', 'soon', 'Acme 2024', '31 Feb 2024', '12 Foo 2024', 'Q3', '99999999', '5 Feb Mar 1 2 3'])(
    'takes “%s” for no day',
    (cell) => {
      expect(read(cell)).toBeUndefined();
    },
  );

  it('knows the order of day and month from any row of the column', () => {
    expect(orderOf(['3/12/2024', '11/30/2023'])).toBe('month-first');
    expect(orderOf(['3/12/2024', '30/11/2023'])).toBe('day-first');
    expect(isoOf(readCellDate('3/12/2024')!, 'month-first')).toBe('2024-03-12');
    expect(isoOf(readCellDate('3/12/2024')!, 'day-first')).toBe('2024-12-03');
  });

  it('knows it from how the rows run, newest first', () => {
    const newestFirst = ['12/11/2024', '5/11/2024', '9/10/2024', '8/9/2024', '12/8/2024', '1/8/2024'];
    expect(orderOf(newestFirst)).toBe('day-first');
    expect(orderOf(newestFirst.map((cell) => cell.replace(/^(\d+)\/(\d+)/, '$2/$1')))).toBe('month-first');
  });

  it('keeps only the year where nothing tells', () => {
    expect(orderOf(['3/12/2024'])).toBeUndefined();
    expect(read('3/12/2024')).toBe('2024');
    expect(read('3/3/2024'), 'either way the same day').toBe('2024-03-03');
    expect(orderOf(['3/12/2024', '30/11/2023', '11/30/2023']), 'both orders occur').toBeUndefined();
  });
});
