import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import { Sheet, shown } from './sheet.test-support.ts';

const one = (sheet: Sheet) => shown(sheet.lines());

describe('words', () => {
  it('are told by gaps where no spaces are printed', () => {
    const sheet = new Sheet();
    sheet.put('Cut the cost by half', { x: 50, y: 100, unprintedSpaces: true });
    expect(one(sheet)).toEqual(['Cut the cost by half']);
  });

  it.each([
    ['with its spaces', 'WORK EXPERIENCE', 0.3],
    ['and spaces between the letters', 'W O R K   E X P E R I E N C E', 0],
    ['in a name', 'Mira Solberg', 0.5],
  ])('letter-spaced %s are words', (_, text, tracking) => {
    const sheet = new Sheet();
    sheet.put(text, { x: 50, y: 100, tracking });
    expect(one(sheet)).toEqual([text.includes('W O') ? 'WORK EXPERIENCE' : text]);
  });

  it('are not broken by a tab that takes no room', () => {
    const sheet = new Sheet();
    const x = sheet.put('market', { x: 50, y: 100 });
    sheet.page.glyphs.push({ ...sheet.page.glyphs[0]!, text: '\t', x, width: 0 });
    sheet.put('ing plans', { x, y: 100 });
    expect(one(sheet)).toEqual(['marketing plans']);
  });

  it('keep raised letters, accents drawn apart, and ligatures', () => {
    const sheet = new Sheet();
    const x = sheet.put('Won 1', { x: 50, y: 100 });
    const end = sheet.put('st', { x, y: 96.5, size: 6 });
    const accent = sheet.put(' prize, Jos', { x: end, y: 100 });
    sheet.put('´', { x: accent, y: 100 });
    sheet.put('e ﬁled', { x: accent, y: 100 });
    expect(one(sheet)).toEqual(['Won 1st prize, José filed']);
  });

  it('are bold when drawn twice, and stand once', () => {
    const sheet = new Sheet();
    sheet.put('Skills', { x: 50, y: 100 });
    sheet.put('Skills', { x: 50.3, y: 100 });
    expect(sheet.lines().map(({ text, words }) => [text, words[0]!.bold])).toEqual([['Skills', true]]);
  });

  it('get joined letters back that the font does not name, and it is said', () => {
    const sheet = new Sheet();
    const x = sheet.put('Certi', { x: 50, y: 100 });
    sheet.page.glyphs.push({ ...sheet.page.glyphs[0]!, text: '', x, width: 9.6 });
    sheet.put('cations of fun in', { x: x + 9.6, y: 100 });
    const { lines, losses } = sheet.read();
    expect(shown(lines)).toEqual(['Certifications of fun in']);
    expect(losses[0]!.text).toBe('fi');
  });

  it('carry the link that lies over them', () => {
    const sheet = new Sheet();
    sheet.put('see example.org here', { x: 50, y: 100 });
    sheet.page.links.push({ box: { x: 66, y: 90, width: 55, height: 12 }, href: 'https://example.org/' });
    expect(sheet.lines()[0]!.words.map(({ href }) => href)).toEqual([
      undefined,
      'https://example.org/',
      undefined,
    ]);
  });

  it('run from the right in scripts that do', () => {
    const sheet = new Sheet();
    sheet.put('להנמ רצומ', { x: 50, y: 100 });
    expect(one(sheet)).toEqual([
      'רצומ להנמ'
        .split(' ')
        .map((word) => [...word].reverse().join(''))
        .join(' '),
    ]);
  });
});

describe('list marks', () => {
  it('are taken off, also when set lower, glued on, or in Wingdings', () => {
    const sheet = new Sheet();
    sheet.put('●', { x: 50, y: 102, size: 6 });
    sheet.put('Led the move', { x: 65, y: 100 });
    sheet.put('•Set the prices', { x: 50, y: 114 });
    sheet.put('\uF0A7', { x: 50, y: 128, font: 'Wingdings' });
    sheet.put('Ran interviews', { x: 65, y: 128 });
    expect(one(sheet)).toEqual(['● Led the move', '• Set the prices', '▪ Ran interviews']);
    expect(sheet.lines()[0]!.indent).toBeCloseTo(65);
  });

  it('may be dashes and numbers when another line agrees', () => {
    const sheet = new Sheet();
    sheet.stack(['- Led the move', '- Set the prices', '1. Ran interviews', '2. Wrote the plan'], {
      x: 50,
      y: 100,
    });
    sheet.put('– Present and more', { x: 300, y: 300 });
    expect(sheet.lines().map(({ bullet }) => bullet)).toEqual(['-', '-', '1.', '2.', undefined]);
  });

  it('are not what separates items of a running list', () => {
    const sheet = new Sheet();
    sheet.stack(['SQL • Python • Figma • Pricing', '• Jira • Interviews'], { x: 50, y: 100, leading: 12 });
    expect(sheet.lines().map(({ bullet }) => bullet)).toEqual([undefined, undefined]);
  });

  it('may be drawn as shapes, alike and more than once', () => {
    const sheet = new Sheet();
    sheet.stack(['Led the move', 'Set the prices'], { x: 65, y: 100 });
    sheet.put('Summary', { x: 50, y: 200 });
    sheet.page.dots.push(...[95, 109].map((y) => ({ x: 54, y, width: 3, height: 3 })));
    sheet.page.dots.push(...[40, 90].map((x) => ({ x, y: 195, width: 4, height: 4 })));
    expect(sheet.lines().map(({ bullet }) => bullet)).toEqual(['•', '•', undefined]);
  });

  it('begin lines of their own where a list is set in columns', () => {
    const sheet = new Sheet();
    [100, 114].forEach((y) => {
      sheet.put('• Pricing', { x: 50, y });
      sheet.put('• Interviews', { x: 200, y });
    });
    expect(one(sheet)).toEqual(['• Pricing', '• Interviews', '• Pricing', '• Interviews']);
  });
});

describe('pages', () => {
  const numbered = (number: number, body: string) => {
    const sheet = new Sheet();
    sheet.put('Mira Solberg', { x: 50, y: 40, size: 12 });
    sheet.put(body, { x: 50, y: 400 });
    sheet.put(`Page ${number} of 2`, { x: 280, y: 780, size: 8 });
    return sheet.page;
  };

  it('lose their numbers and repeated heads, but the first head stays', () => {
    const { lines, losses } = layOut([numbered(1, 'First body'), numbered(2, 'Second body')]);
    expect(shown(lines)).toEqual(['Mira Solberg', 'First body', 'Second body']);
    expect(losses.map(({ text }) => text)).toEqual(['Page 1 of 2', 'Mira Solberg', 'Page 2 of 2']);
  });

  it('are read when they are turned, and boxes stay where the words stand', () => {
    const sheet = new Sheet();
    sheet.put('Mira Solberg', { x: 500, y: 100, rotation: 90 });
    sheet.put('Product Manager', { x: 480, y: 100, rotation: 90 });
    const lines = sheet.lines();
    expect(shown(lines)).toEqual(['Mira Solberg', 'Product Manager']);
    expect(lines[0]!.box!.x).toBeCloseTo(498);
    expect(lines[0]!.box!.height).toBeGreaterThan(50);
  });

  it('mark lines that a drawn rule sets off, not those with an underlined word', () => {
    const sheet = new Sheet();
    sheet.stack(['Experience', 'see example.org here'], { x: 50, y: 100, leading: 40 });
    sheet.page.rules.push(
      { x: 50, y: 104, width: 500, height: 0.5 },
      { x: 66, y: 142, width: 55, height: 0.5 },
    );
    expect(sheet.lines().map(({ ruled }) => ruled)).toEqual([true, undefined]);
  });

  it('say what a person does not see on them', () => {
    const sheet = new Sheet();
    sheet.put('Product manager with eight years', { x: 50, y: 100 });
    sheet.put('keywords', { x: 50, y: 120, hidden: true });
    sheet.put('cut off', { x: 900, y: 100 });
    sheet.put('DRAFT', { x: 100, y: 300, rotation: 45 });
    const { lines, losses } = sheet.read();
    expect(shown(lines)).toEqual(['Product manager with eight years', 'keywords']);
    expect(losses.map(({ text }) => text)).toEqual(['cut off', 'DRAFT', 'keywords']);
  });

  it('lose nothing in silence, wherever glyphs stand', () => {
    const glyph = fc.record({
      text: fc.constantFrom('a', 'B', '7', 'é', '•', '-', 'ش', '字'),
      x: fc.nat(590),
      y: fc.integer({ min: 10, max: 790 }),
      width: fc.constantFrom(0, 3, 5, 12),
      size: fc.constantFrom(4, 10, 10, 24),
      font: fc.constantFrom('Body', 'Wingdings2'),
      bold: fc.boolean(),
      italic: fc.constant(false),
      rotation: fc.constantFrom(0, 0, 0, 90, 180, 270),
    });
    fc.assert(
      fc.property(fc.array(glyph, { maxLength: 60 }), (glyphs) => {
        const plain = glyphs.filter(({ font }) => font === 'Body');
        const { lines, losses } = layOut([{ ...new Sheet().page, glyphs }]);
        const kept = [
          ...lines.map(({ bullet = '', text }) => bullet + text),
          ...losses.map(({ text }) => text),
        ].join('');
        // Twins a hair apart are one; beyond that every printed character is somewhere.
        for (const letter of new Set(plain.map(({ text }) => text))) expect(kept).toContain(letter);
        expect(lines.every((line) => line.text === line.words.map(({ text }) => text).join(' '))).toBe(true);
        expect(lines.every(({ gapAbove, box }) => gapAbove >= 0 && box!.width >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
