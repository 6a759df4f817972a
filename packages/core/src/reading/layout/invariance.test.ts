import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import type { Glyph, InkedPage } from './page.ts';
import { Sheet, shown } from './sheet.test-support.ts';

const WORDS = [
  'Led',
  'the',
  'move',
  'of',
  'nine',
  'offices',
  'to',
  'Rotterdam',
  'and',
  'cut',
  'rent',
  'twice',
];

/** A page with a name, two columns on line grids of their own, dates at the far edge and letters in odd sizes. */
const drawn = fc
  .record({
    lines: fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 }), {
      minLength: 4,
      maxLength: 12,
    }),
    offset: fc.constantFrom(0, 1, 2.45, 4, 7),
    marks: fc.boolean(),
  })
  .map(({ lines, offset, marks }) => {
    const sheet = new Sheet();
    sheet.put('Mira Solberg', { x: 40, y: 60, size: 22, bold: true });
    sheet.put('EXPERIENCE', { x: 40, y: 100, tracking: 0.2 });
    lines.forEach((words, at) => {
      sheet.put(`${marks ? '• ' : ''}${words.join(' ')}`, { x: 40, y: 120 + at * 14 });
      sheet.put(words.toReversed().join(' '), { x: 330, y: 120 + offset + at * 13, size: 9 });
    });
    sheet.put('2', { x: 166.5, y: 53, size: 9 });
    return sheet.page;
  });

const read = (page: InkedPage) => shown(layOut([page]).lines);
/** Columns hardly off each other may be read either way once rounded; words stay whole. */
const wordsOf = (page: InkedPage) =>
  layOut([page])
    .lines.flatMap(({ words }) => words.map(({ text }) => text))
    .sort();
const mapped = (page: InkedPage, change: (glyph: Glyph) => Glyph): InkedPage => ({
  ...page,
  glyphs: page.glyphs.map(change),
});

describe('what is read from a page', () => {
  it('does not depend on the order in which it was painted', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (page, ranks) => {
        const ranked = page.glyphs.map((glyph) => ({ glyph, rank: ranks.next().value as number }));
        const glyphs = ranked.sort((a, b) => a.rank - b.rank).map(({ glyph }) => glyph);
        expect(read({ ...page, glyphs })).toEqual(read(page));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on where the page begins or how large it is printed', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.double({ min: 0.4, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 90, noNaN: true }),
        (page, scale, shift) => {
          const moved = mapped(page, (glyph) => ({
            ...glyph,
            x: glyph.x * scale + shift,
            y: glyph.y * scale + shift,
            size: glyph.size * scale,
            width: glyph.width * scale,
          }));
          const size = { width: page.width * scale + shift, height: page.height * scale + shift };
          expect(read({ ...moved, ...size })).toEqual(read(page));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not depend on printed spaces, rounding or bold drawn as two copies', () => {
    fc.assert(
      fc.property(drawn, (page) => {
        const spaceless = page.glyphs.filter(({ text }) => text !== ' ');
        expect(read({ ...page, glyphs: spaceless })).toEqual(read(page));
        const rounded = mapped(page, (glyph) => ({
          ...glyph,
          x: Math.round(glyph.x * 5) / 5,
          y: Math.round(glyph.y * 2) / 2,
        }));
        expect(wordsOf(rounded)).toEqual(wordsOf(page));
        const twice = page.glyphs.flatMap((glyph) => [glyph, { ...glyph, x: glyph.x + 0.3 }]);
        expect(read({ ...page, glyphs: twice })).toEqual(read(page));
      }),
      { numRuns: 60 },
    );
  });
});

describe('glyphs of one line', () => {
  it('stay together beside a column set a fraction of a line off', () => {
    for (const offset of [0.6, 1.2, 1.9, 2.4, 2.5, 2.6, 3.2]) {
      const sheet = new Sheet();
      sheet.put('Rebuilt the booking flow', { x: 40, y: 100 });
      sheet.put('Rotterdam and beyond', { x: 300, y: 100 + offset });
      sheet.page.glyphs.forEach((glyph, at) => {
        glyph.y += ((at * 7) % 5) * 0.1;
      });
      expect(shown(sheet.lines()).join(' ').replace('⇥ ', '')).toBe(
        'Rebuilt the booking flow Rotterdam and beyond',
      );
    }
  });

  it('keep accents drawn over capitals, before or after the letter', () => {
    for (const turned of [false, true]) {
      const sheet = new Sheet();
      const x = sheet.put('Andr', { x: 50, y: 100 });
      sheet.page.glyphs.push({ ...sheet.page.glyphs[0]!, text: '\u0301', x: x + 5, width: 0 });
      const end = sheet.put('e ', { x, y: 100 });
      sheet.put('`', { x: end, y: 97 });
      sheet.put('A la carte', { x: end, y: 100 });
      if (turned) sheet.page.glyphs.reverse();
      expect(shown(sheet.lines())).toEqual(['André À la carte']);
    }
  });
});
