import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenMonths, stretchOf, unionMonths } from './months.ts';

describe('months', () => {
  it.each([
    [{ startDate: '2020-01', endDate: '2020-12' }, 12],
    [{ startDate: '2018', endDate: '2020' }, 24],
    [{ startDate: '2020', endDate: '2020' }, 6],
    [{ startDate: '2024-01-15' }, 34],
  ])('%j is %i months', (dates, months) => {
    expect(unionMonths([stretchOf(dates, '2026-11-21')!])).toBe(months);
  });

  it.each([{}, { startDate: '2020-05', endDate: '2019-01' }, { startDate: 'soon' }])(
    '%j says nothing',
    (dates) => {
      expect(stretchOf(dates, '2026-11-21')).toBeUndefined();
    },
  );

  it('is never more than the whole span, nor than the sum', () => {
    const stretch = fc
      .tuple(fc.nat(300), fc.integer({ min: 1, max: 90 }))
      .map(([from, long]) => ({ from, until: from + long }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1 }), (stretches) => {
        const months = unionMonths(stretches);
        expect(months).toBeLessThanOrEqual(stretches.reduce((sum, { from, until }) => sum + until - from, 0));
        expect(months).toBeLessThanOrEqual(
          Math.max(...stretches.map((s) => s.until)) - Math.min(...stretches.map((s) => s.from)),
        );
        expect(unionMonths([...stretches, ...stretches])).toBe(months);
      }),
    );
  });

  it('is spoken as people say it', () => {
    expect([75, 12, 1, 0].map(spokenMonths)).toEqual(['6 years 3 months', '1 year', '1 month', 'no time']);
  });
});
