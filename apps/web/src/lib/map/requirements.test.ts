import type { MapRow } from '@throughline/core/match';
import { describe, expect, it } from 'vitest';
import { carryingRows, filtersOf, rowsOfKind, standingOf } from './requirements.ts';

const row = (kind: MapRow['requirement']['kind'], strength?: 'asserted' | 'measured'): MapRow => ({
  requirement: { text: kind, span: { start: 0, end: 1 }, kind, skills: [] },
  evidence: strength ? [{ text: 'x', span: { start: 0, end: 1 }, strength }] : [],
  transfer: strength ? 'exact' : 'none',
  because: '',
});

const map = { rows: [row('must', 'measured'), row('nice'), row('must', 'asserted')] };

describe('the map as it is filtered', () => {
  it('offers all and the kinds that occur', () => {
    expect(filtersOf(map, 'nice')).toEqual([
      { label: 'All', href: '?', n: 3, current: false },
      { label: 'Musts', href: '?kind=must', n: 2, current: false },
      { label: 'Nice to have', href: '?kind=nice', n: 1, current: true },
    ]);
  });

  it('keeps the rows of the kind, and all of them for a word that names none', () => {
    expect(rowsOfKind(map, 'must')).toHaveLength(2);
    expect(rowsOfKind(map, 'toString')).toHaveLength(3);
    expect(rowsOfKind(map, null)).toHaveLength(3);
  });

  it('puts what carries over first by strength, without the gaps', () => {
    const rows = [row('must', 'asserted'), row('nice'), row('must', 'measured')];
    expect(carryingRows({ rows })).toEqual([rows[2], rows[0]]);
  });

  it('says how the map stands', () => {
    expect(standingOf(map)).toEqual({ all: 3, shown: 2, counted: 1 });
  });
});
