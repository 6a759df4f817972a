import type { Seen } from '@throughline/core/scan';
import { describe, expect, it } from 'vitest';
import { cameThroughOf } from './came-through.ts';
import { stopRows } from './stop-rows.ts';
import { wordsSeen } from './words-seen.ts';

const seen = (text: string, at: number, ms: number, y: number, as: Seen['as']): Seen => ({
  text,
  span: { start: 0, end: text.length },
  page: 1,
  box: { x: 50, y, width: 100, height: 12 },
  at,
  ms,
  as,
});

const scan = {
  seen: [
    seen('Ilse Brandvold', 0, 500, 40, 'name'),
    seen('Senior Engineer', 500, 1000, 80, 'title'),
    seen('2020 – Present', 1500, 1000, 80, 'dates'),
  ],
};

describe('what was seen, as a table', () => {
  it('has a row for each rest of the eye, numbered as on the picture', () => {
    expect(stopRows(scan)).toEqual([
      expect.objectContaining({
        number: 1,
        text: 'Ilse Brandvold',
        from: '0.0',
        seconds: '0.5',
        share: 0.25,
      }),
      expect.objectContaining({ number: 2, from: '0.5', seconds: '2.0', share: 1, drawnBy: 'a title' }),
    ]);
  });

  it('counts words', () => {
    expect(wordsSeen(scan)).toBe(7);
  });
});

it('asks for role, level, proof and reason in this order', () => {
  const one = { state: 'no', says: '', because: '' } as const;
  const order = cameThroughOf({ cameThrough: { reason: one, proof: one, level: one, role: one } });
  expect(order.map(({ label }) => label)).toEqual(['Role', 'Level', 'Proof', 'Reason']);
});
