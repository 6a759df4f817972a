import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

const origin = (path: string, start: number, end: number) => ({
  path,
  span: { start, end },
  confidence: 0.9,
});

describe('pieces of a document', () => {
  it('cuts where what it became changes; shared words carry all their fields, the narrowest first', () => {
    const text = 'Baker, Oven Ltd\n2019 – 2021';
    const pieces = piecesOf({
      text,
      origins: [
        origin('/work/0/position', 0, 5),
        origin('/work/0/name', 7, 15),
        origin('/work/0/startDate', 16, 27),
        origin('/work/0/endDate', 23, 27),
      ],
      losses: [],
    });
    expect(pieces.map(({ span, paths }) => [text.slice(span.start, span.end), ...paths])).toEqual([
      ['Baker', '/work/0/position'],
      [', '],
      ['Oven Ltd', '/work/0/name'],
      ['2019 – ', '/work/0/startDate'],
      ['2021', '/work/0/endDate', '/work/0/startDate'],
    ]);
  });

  it('a loss is one only where nothing was understood', () => {
    const [kept, lost] = piecesOf({
      text: 'Bread, thesis',
      origins: [origin('/skills/0/name', 0, 5)],
      losses: [{ text: 'Bread, thesis', span: { start: 0, end: 13 }, reason: 'no place for it' }],
    });
    expect(kept).not.toHaveProperty('loss');
    expect(lost).toMatchObject({ loss: 0, paths: [] });
  });

  it('holds every letter of the text once and in order, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'é', '\n', ' ', '𝒳') }),
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 3 }),
        (text, origins, losses) => {
          const pieces = piecesOf({
            text,
            origins: origins.map((one, index) => ({
              path: `/skills/${index}/name`,
              span: one,
              confidence: 1,
            })),
            losses: losses.map((one) => ({ text: '', span: one, reason: '' })),
          });
          expect(pieces.map(({ span: { start, end } }) => text.slice(start, end)).join('')).toBe(
            text.replaceAll('\n', ''),
          );
        },
      ),
    );
  });
});
