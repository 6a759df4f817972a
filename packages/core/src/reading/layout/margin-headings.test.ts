import { describe, expect, it } from 'vitest';
import { Sheet, shown } from './sheet.test-support.ts';

const BODY = [
  'Product manager for shipping software with eight',
  'years of experience in ports and at carriers, most',
  'of them in teams that work across four countries.',
  'Now in charge of pricing.',
];

/** Two headings in the margin, lowered by so many points below the first line beside them. */
function sheetWith(headings: string[][], lowered: number): Sheet {
  const sheet = new Sheet();
  headings.forEach((lines, at) => {
    const y = 100 + at * 90;
    sheet.stack(lines, { x: 40, y: y + lowered, size: 13, leading: 16 });
    sheet.stack(BODY, { x: 160, y });
  });
  return sheet;
}

describe('headings in the margin', () => {
  it.each([0, 7, -5])('come before their sections, set %i points lower', (lowered) => {
    const headings = [['Profile'], ['Experience'], ['Education']];
    expect(shown(sheetWith(headings, lowered).lines())).toEqual(
      headings.flatMap((heading) => [...heading, ...BODY]),
    );
  });

  it('are whole where they wrap', () => {
    const sheet = sheetWith([['Profile'], ['Academic', 'background']], 4);
    expect(shown(sheet.lines())).toEqual(['Profile', ...BODY, 'Academic background', ...BODY]);
  });

  it('on a later page may be alone, for their look is known', () => {
    const first = sheetWith([['Profile'], ['Experience']], 3);
    const second = new Sheet();
    second.put('Education', { x: 40, y: 203, size: 13 });
    second.stack(BODY.slice(1), { x: 160, y: 200 });
    expect(shown(second.after(first.page).lines)).toEqual([
      ...shown(first.lines()),
      'Education',
      ...BODY.slice(1),
    ]);
  });

  it('are not the headings of a column beside it', () => {
    const sheet = sheetWith([['Profile'], ['Experience']], 0);
    ['Languages', 'Skills'].forEach((heading, at) => {
      sheet.put(heading, { x: 40, y: 290 + at * 62, size: 13 });
      sheet.stack(
        [
          ['Dutch', 'Danish', 'English'],
          ['SQL', 'Maps', 'Prices'],
        ][at]!,
        { x: 40, y: 305 + at * 62, leading: 12.5 },
      );
    });
    sheet.stack([...BODY, ...BODY], { x: 160, y: 280 });
    const lines = shown(sheet.lines());
    const at = lines.indexOf('Languages');
    expect(lines.slice(at, at + 4)).toEqual(['Languages', 'Dutch', 'Danish', 'English']);
  });

  it('are not labels, which stand beside a line or two', () => {
    const sheet = new Sheet();
    sheet.put('Skills', { x: 40, y: 80, size: 14 });
    ['Languages', 'Databases', 'Tools'].forEach((label, at) => {
      sheet.put(label, { x: 40, y: 100 + at * 14, bold: true });
      sheet.put('written and spoken every day at work', { x: 160, y: 100 + at * 14 });
    });
    expect(shown(sheet.lines())[1]).toBe('Languages ⇥ written and spoken every day at work');
  });
});
