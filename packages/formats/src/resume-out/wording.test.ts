import { expect, test } from 'vitest';
import { printedSpan, wordingFor } from './wording.ts';

const langOf = (...highlights: string[]) => wordingFor({ work: [{ highlights }] }).lang;

test('a few short lines are enough to know the language, and too few are English', () => {
  expect(langOf('Acompanhamento de obras e de medições', 'Redução de 73 % dos custos com a equipa')).toBe(
    'pt',
  );
  expect(langOf('Leitung der Planung und des Einkaufs für drei Werke')).toBe('de');
  expect(langOf('Led the planning for three plants')).toBe('en');
  expect(langOf('Kafka, Go, Rust')).toBe('en');
  expect(langOf()).toBe('en');
});

test('dates are printed as the language does, with both ends', () => {
  const german = wordingFor({ basics: { summary: 'Leitung der Planung und des Einkaufs für drei Werke' } });
  const english = wordingFor({});
  expect(printedSpan({ startDate: '2021-03-15' }, english)).toBe('Mar 2021 – Present');
  expect(printedSpan({ startDate: '2021-03', endDate: '2022' }, german)).toBe('03/2021 – 2022');
  expect(printedSpan({ startDate: '2014', endDate: '2014' }, english)).toBe('2014 – 2014');
  expect(printedSpan({ endDate: '2014-12' }, english)).toBe('Dec 2014');
  expect(printedSpan({}, english)).toBe('');
});
