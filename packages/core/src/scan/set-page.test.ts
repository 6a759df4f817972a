import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document } from '../document/index.ts';
import { setPage } from './set-page.ts';

const TEXT = `Ida Brand
Product manager
ida@example.org · Oslo

Experience
Product Manager, Fjell Foods
2021 – now
- Cut checkout time from 9 to 4 minutes
across twelve markets
`;
const block = (kind: Block['kind'], words: string): Block => {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
};
const DOCUMENT: Document = {
  channel: 'resume',
  text: TEXT,
  blocks: [
    block('name', 'Ida Brand'),
    block('label', 'Product manager'),
    block('heading', 'Experience'),
    block('position', 'Product Manager, Fjell Foods\n2021 – now'),
    block('highlight', 'Cut checkout time from 9 to 4 minutes\nacross twelve markets'),
  ],
};
const printed = (layout = setPage(DOCUMENT)) => layout.words.filter(({ span }) => span.start < span.end);

test('every word of the text is set, once, where its span says', () => {
  expect(
    printed()
      .map(({ text }) => text)
      .join(' '),
  ).toBe(TEXT.replace('- Cut', 'Cut').split(/\s+/).join(' ').trim());
  for (const { text, span } of printed()) expect(TEXT.slice(span.start, span.end)).toBe(text);
});

test('text that no block claims is on the page all the same', () => {
  expect(printed().map(({ text }) => text)).toContain('ida@example.org');
});

test('dates stand at the right margin of their position, a wrapped highlight flows as one', () => {
  const at = (word: string) => printed().find(({ text }) => text === word)!.box;
  expect(at('2021').y).toBe(at('Fjell').y);
  expect(at('now').x + at('now').width).toBeCloseTo(612 - 58, 0);
  expect(at('across').y).toBe(at('Cut').y);
});

test('a reader outside the Letter countries gets A4', () => {
  const from = (countryCode: string) =>
    setPage({ ...DOCUMENT, resume: { basics: { location: { countryCode } } } }).pages[0]!.width;
  expect([from('NO'), from('US')]).toEqual([595, 612]);
});

test('whatever the text, words stay on their page and do not overlap on a line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300, unit: 'binary' }), { maxLength: 60 }), (lines) => {
      const text = lines.join('\n');
      const { pages, words } = setPage({ channel: 'resume', text, blocks: [] });
      for (const [index, { page, box, text: word }] of words.entries()) {
        expect(box.x + box.width, word).toBeLessThanOrEqual(pages[page - 1]!.width + 12);
        expect(box.y + box.height).toBeLessThanOrEqual(pages[page - 1]!.height);
        const next = words[index + 1];
        if (next?.page === page && next.box.y === box.y)
          expect(next.box.x).toBeGreaterThanOrEqual(box.x + box.width);
      }
      expect(new Set(words.map(({ page }) => page)).size).toBe(words.length ? pages.length : 0);
    }),
  );
});
