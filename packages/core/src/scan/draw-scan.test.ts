import { expect, test } from 'vitest';
import { drawScan } from './draw-scan.ts';
import { CONTENT, INES, type Sketch, sketch } from './resume.test-support.ts';
import { scanDocument } from './scan-document.ts';

const draw = (resume: Sketch, options?: Parameters<typeof drawScan>[2]) => {
  const { scan, page } = scanDocument(sketch(resume), { content: CONTENT });
  return { scan, page, svg: drawScan(scan, page, options) };
};
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('every word of the page is in the picture, every seen run under a wash', () => {
  const { scan, page, svg } = draw(INES);
  const drawn = texts(svg).join(' ');
  for (const { text } of page.words) expect(drawn).toContain(text);
  expect(svg.match(/fill-opacity/g)).toHaveLength(scan.seen.filter((run) => run.page === 1).length);
});

test('longer looks leave darker washes', () => {
  const { svg } = draw(INES);
  const opacity = [...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, value]) => Number(value));
  expect(opacity[0]).toBe(Math.max(...opacity));
  expect(Math.min(...opacity)).toBeLessThan(opacity[0]! * 0.75);
});

test('looks are numbered in their order; title, employer and dates on one line are one look', () => {
  const { scan, svg } = draw(INES);
  const numbers = texts(svg).filter((text) => /^\d$/.test(text!));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  expect(numbers.length).toBeLessThan(scan.seen.length);
  expect(svg).toContain('2. Staff Software Engineer · Tideway Rail · Apr 2021 – Present');
});

test('a listener hears what the picture shows', () => {
  const { svg } = draw(INES, { id: 'mine' });
  expect(svg).toContain('role="img" aria-labelledby="mine-title mine-desc"');
  expect(svg).toMatch(/<title id="mine-title">What a first reading of 10 seconds rests on<\/title>/);
});

test('words that look like markup stay words, and nothing needs a style sheet or a script', () => {
  const { svg } = draw({ ...INES, name: `<script>alert("1")</script> & O'Neil\u0000`, label: ']]> <!-- ' });
  expect(svg).not.toMatch(/<script|<!--|\]\]>|style=|\son\w+=/);
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
});

test('a page that is not there is an empty sheet', () => {
  const { svg } = draw(INES, { page: 9 });
  expect(svg).toContain('Nothing on this page is seen in that time.');
});
