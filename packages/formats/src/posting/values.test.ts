import { describe, expect, it } from 'vitest';
import { dateOf } from './values.ts';

describe('dateOf', () => {
  it.each([
    ['2026-02-03T10:00:00-05:00', '2026-02-03'],
    ['2026-02-03 10:00:00 UTC', '2026-02-03'],
    [1_770_000_000_000, '2026-02-02'],
    ['February 2025', '2025-02'],
    ['14 February 2025', '2025-02-14'],
    ['Feb. 14th, 2025', '2025-02-14'],
    ['3. März 2025', '2025-03-03'],
    ['3 mars 2025', '2025-03-03'],
    ['3 de mayo de 2025', '2025-05-03'],
    ['14.02.2025', '2025-02-14'],
    ['30 February 2025', '2025-02'],
    ['02/03/2025', undefined],
    ['Posted 3 days ago', undefined],
    ['soon', undefined],
  ])('%s', (value, expected) => {
    expect(dateOf(value)).toBe(expected);
  });
});
