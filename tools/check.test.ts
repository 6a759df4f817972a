import { describe, expect, it } from 'vitest';
import { total } from './check.ts';

describe('the sum over all runners', () => {
  it('adds up what each counted', () => {
    const tallies = [
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 2, failed: 0, skipped: 4 },
    ];
    expect(total(tallies)).toEqual({ passed: 5, failed: 1, skipped: 4 });
  });

  it('counts a runner that executed nothing as a failure', () => {
    expect(
      total([
        { passed: 5, failed: 0, skipped: 0 },
        { passed: 0, failed: 0, skipped: 9 },
      ]).failed,
    ).toBe(1);
  });
});
