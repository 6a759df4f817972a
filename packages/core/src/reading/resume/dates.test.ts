import { describe, expect, it } from 'vitest';
import { findDates, isDuration } from './dates.ts';

const read = (text: string) => {
  const found = findDates(text);
  expect(found).toHaveLength(1);
  const { from, to, open } = found[0]!;
  return [from ?? '', to ?? (open ? '…' : '')].join(' → ');
};

describe('findDates', () => {
  it.each([
    ['May 2023 - Present', '2023-05 → …'],
    ['Jan 2019 – Dec 2020', '2019-01 → 2020-12'],
    ['Oct. 2021 – Current', '2021-10 → …'],
    ['January 2019 to Present', '2019-01 → …'],
    ['01/2019 – 12/2020', '2019-01 → 2020-12'],
    ['03.2021 - heute', '2021-03 → …'],
    ['2021-03 – 2022-04', '2021-03 → 2022-04'],
    ['2021-03-15 to 2022-04-01', '2021-03-15 → 2022-04-01'],
    ['Since 2019', '2019 → …'],
    ['Seit 04/2019', '2019-04 → …'],
    ['depuis mars 2020', '2020-03 → …'],
    ['März 2020 bis Juli 2021', '2020-03 → 2021-07'],
    ['janv. 2020 à déc. 2021', '2020-01 → 2021-12'],
    ['enero de 2020 – actualidad', '2020-01 → …'],
    ['ene 2018 - feb 2019', '2018-01 → 2019-02'],
    ['mar. de 2020 até o momento', '2020-03 → …'],
    ['mrt 2019 t/m heden', '2019-03 → …'],
    ['2019 tot 2021', '2019 → 2021'],
    ['Q1/2020 - Q4/2021', '2020 → 2021'],
    ['1st quarter 2020 – present', '2020 → …'],
    ['Spring Semester 2019', '2019 → '],
    ['Anfang 2018 – Ende 2019', '2018 → 2019'],
    ['fin 2018 – mi-2020', '2018 → 2020'],
    ['meados de 2016 até hoje', '2016 → …'],
    ['2019.5 - 2020.12', '2019-05 → 2020-12'],
    ['06.15 – 08.17', '2015-06 → 2017-08'],
    ['2019 › 2021', '2019 → 2021'],
    ['2020 à nos jours', '2020 → …'],
    ['06/2015 to Present', '2015-06 → …'],
    ['2019年5月至今', '2019-05 → …'],
    ['2021 – vandaag', '2021 → …'],
    ['styczeń 2019 – obecnie', '2019-01 → …'],
    ['Январь 2019 – Март 2020', '2019-01 → 2020-03'],
    ['Summer 2022', '2022 → '],
    ["'19 – '21", '2019 → 2021'],
    ["Jun '19 – Aug '21", '2019-06 → 2021-08'],
    ['Q3 2020 – Q1 2021', '2020 → 2021'],
    ['2012 – 13', '2012 → 2013'],
    ['2019/2020', '2019 → 2020'],
    ['May – August 2020', '2020-05 → 2020-08'],
    ['Nov - Feb 2021', '2020-11 → 2021-02'],
    ['03/21 – 05/22', '2021-03 → 2022-05'],
    ['2019 –', '2019 → …'],
    ['(Jan 2022 - Present)', '2022-01 → …'],
    ['Expected May 2025', ' → 2025-05'],
    ['15. März 2020 – 1. Mai 2021', '2020-03-15 → 2021-05-01'],
    ['March 3, 2020 – May 9, 2021', '2020-03-03 → 2021-05-09'],
    ['31/01/2020 – 15/02/2021', '2020-01-31 → 2021-02-15'],
    ['Jan-19 - Mar-21', '2019-01 → 2021-03'],
    ['2018年9月 – 至今', '2018-09 → …'],
    ['June 2020', '2020-06 → '],
    ['2017', '2017 → '],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'Served 12000 users',
    'Room 2019a',
    'github.com/x/2019',
    'May be useful',
    'cost $2000 a day',
    'now',
  ])('finds none in "%s"', (text) => expect(findDates(text)).toEqual([]));

  it('takes brackets, leading words and durations out with the date', () => {
    for (const text of [
      'Engineer (Jan 2019 - Present)',
      'Engineer Jan 2019 - Present (5 years)',
      'Engineer Jan 2019 – Mar 2021 · 2 yrs 3 mos',
      'Engineer (since 2019)',
      'Engineer Jun 2017 - Dec 2018 (1.5 years)',
      'Engineer (01/2019 – 03/2021, 2 Jahre 3 Monate)',
    ]) {
      const { outer } = findDates(text)[0]!;
      expect((text.slice(0, outer.start) + text.slice(outer.end)).trim()).toBe('Engineer');
    }
  });

  it('knows a mere duration', () => {
    expect(['3 yrs 2 mos', '(2 Jahre 3 Monate)', '3 años', 'year one'].map(isDuration)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
