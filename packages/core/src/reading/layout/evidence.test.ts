import { describe, expect, it } from 'vitest';
import { Sheet, shown } from './sheet.test-support.ts';

/** Lines of a main column that wrap, on the same grid as what stands beside them. */
const MAIN = [
  'Rebuilt the booking flow with four teams, which cut',
  'abandoned bookings from a third to a fifth in one year.',
  'Set the pricing roadmap for two thousand shippers and',
  'the carriers that work with them in nine countries.',
  'Ran sixty interviews with dispatchers, drivers and the',
  'people who plan the routes that they drive every day.',
];

describe('columns on one line grid', () => {
  it('are told by headings of one look on both sides', () => {
    const sheet = new Sheet();
    const left = ['Experience', ...MAIN, 'Education', ...MAIN.slice(0, 2)];
    left.forEach((text, at) => {
      sheet.put(text, { x: 40, y: 100 + at * 14, bold: text.startsWith('E') });
    });
    const right = ['Skills', 'Pricing and maps', 'Languages', 'Dutch and Danish'];
    right.forEach((text, at) => {
      sheet.put(text, { x: 340, y: 100 + at * 14, bold: at % 2 === 0 });
    });
    expect(shown(sheet.lines())).toEqual([...left, ...right]);
  });

  it('are told by one long stack beside paragraphs that go on below it', () => {
    const sheet = new Sheet();
    const side = [
      'Rotterdam',
      '010 555 1234',
      'Skills',
      'SQL',
      'Maps',
      'Prices',
      'Dutch',
      'Danish',
      'French',
    ];
    const main = [...MAIN, ...MAIN, ...MAIN];
    sheet.stack(side, { x: 40, y: 100, leading: 12 });
    sheet.stack(main, { x: 180, y: 100, leading: 12 });
    expect(shown(sheet.lines())).toEqual([...side, ...main]);
  });

  it('are not places and dates beside titles and employers', () => {
    const sheet = new Sheet();
    [100, 170, 240].forEach((y) => {
      sheet.put('Product Manager', { x: 40, y, bold: true });
      sheet.put('Rotterdam', { x: 480, y, bold: true });
      sheet.put('Halden Freight', { x: 40, y: y + 14 });
      sheet.put('2019 – 2021', { x: 480, y: y + 14 });
      sheet.put('Set the pricing roadmap for two thousand shippers', { x: 40, y: y + 28 });
    });
    expect(shown(sheet.lines()).slice(0, 2)).toEqual([
      'Product Manager ⇥ Rotterdam',
      'Halden Freight ⇥ 2019 – 2021',
    ]);
  });

  it('stay open though one overfull line nearly touches the next column', () => {
    const sheet = new Sheet();
    const main = [...MAIN, 'Deployed with nine carriers, all without any downtime now', ...MAIN];
    sheet.stack(main, { x: 40, y: 100 });
    const side = Array.from({ length: 10 }, (_, at) => `Skill number ${at}`);
    sheet.stack(side, { x: 40 + widthOf(main[6]!) + 2, y: 105, leading: 18 });
    expect(shown(sheet.lines())).toEqual([...main, ...side]);
  });

  it('do not take the contact details that run across above them', () => {
    const sheet = new Sheet();
    sheet.put('Mira Solberg', { x: 40, y: 60, size: 20 });
    ['mira@example.org', '010 555 1234', 'Rotterdam', 'example.org/mira'].forEach((text, at) => {
      sheet.put(text, { x: 40 + at * 110, y: 80 });
    });
    sheet.stack([...MAIN, ...MAIN], { x: 40, y: 110 });
    sheet.stack(['Skills', 'Pricing', 'Maps', 'Prices', 'SQL', 'Sales'], { x: 340, y: 115, leading: 17 });
    expect(shown(sheet.lines())[1]).toBe('mira@example.org ⇥ 010 555 1234 ⇥ Rotterdam ⇥ example.org/mira');
  });

  it('do not draw together texts printed over each other', () => {
    const sheet = new Sheet();
    sheet.put('November 2018 – Today', { x: 40, y: 100, font: 'Light' });
    sheet.put('Halden Freight', { x: 90, y: 100, bold: true });
    const words = sheet.lines().flatMap((line) => line.words.map(({ text }) => text));
    expect(words.sort()).toEqual(['2018', 'Freight', 'Halden', 'November', 'Today', '–']);
  });

  it('set a label apart that wraps half a line off the list beside it', () => {
    const sheet = new Sheet();
    [100, 200, 300].forEach((y) => {
      ['Dates', 'Position', 'Employer'].forEach((label, at) => {
        sheet.put(label, { x: 60, y: y - 50 + at * 14 });
        sheet.put(['2019 – 2021', 'Product Manager', 'Halden Freight'][at]!, { x: 200, y: y - 50 + at * 14 });
      });
      sheet.put('Main duties and', { x: 60, y });
      sheet.put('responsibilities', { x: 60, y: y + 12 });
      ['• Set the prices for shippers', '• Ran sixty interviews', '• Wrote the plan'].forEach((text, at) => {
        sheet.put(text, { x: 200, y: y + 5 + at * 12 });
      });
    });
    expect(shown(sheet.lines()).slice(3, 6)).toEqual([
      'Main duties and responsibilities',
      '• Set the prices for shippers',
      '• Ran sixty interviews',
    ]);
  });
});

const widthOf = (text: string) => [...text].reduce((total, letter) => total + (letter === ' ' ? 2.5 : 5), 0);
