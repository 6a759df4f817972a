import { describe, expect, it } from 'vitest';
import { Sheet, shown } from './sheet.test-support.ts';

const PROSE = [
  'Rebuilt the booking flow with four teams and cut abandoned',
  'bookings from a third to a sixth across nine countries in',
  'one year, then handed the roadmap to the two people she',
  'had mentored through their first launches at the company.',
];

describe('columns', () => {
  it('keeps a title and its right-aligned date on one line', () => {
    const sheet = new Sheet();
    ['Mar 2021 – Present', '2018 – 2021', 'Jan 2015 – 2017'].forEach((date, at) => {
      const y = 100 + at * 80;
      sheet.put('Product Manager', { x: 50, y, bold: true });
      sheet.putRight(date, { x: 550, y });
      sheet.stack(PROSE, { x: 50, y: y + 14 });
    });
    const lines = sheet.lines();
    expect(shown(lines)[0]).toBe('Product Manager ⇥ Mar 2021 – Present');
    expect(lines.every(({ column }) => column === undefined)).toBe(true);
    expect(lines).toHaveLength(15);
  });

  it('keeps a small date that is set level with the top of its title', () => {
    const sheet = new Sheet();
    [100, 150, 200, 250].forEach((y) => {
      sheet.put('Senior Product Manager', { x: 50, y, size: 12 });
      sheet.putRight('2018 – 2021', { x: 550, y: y - 3.2, size: 8 });
      sheet.put('Halden Freight', { x: 50, y: y + 16 });
    });
    expect(shown(sheet.lines()).slice(0, 2)).toEqual([
      'Senior Product Manager ⇥ 2018 – 2021',
      'Halden Freight',
    ]);
  });

  it.each(['left', 'right'] as const)('reads a sidebar on the %s as a column', (side) => {
    const sheet = new Sheet();
    const [bar, main] = side === 'left' ? [40, 200] : [420, 40];
    sheet.stack(
      ['Contact', 'mira@example.org', 'Rotterdam', 'Skills', 'SQL', 'Pricing', 'Figma', 'Interviews'],
      {
        x: bar,
        y: 100,
        leading: 13,
      },
    );
    sheet.stack([...PROSE, ...PROSE], { x: main, y: 105, leading: 16 });
    const text = shown(sheet.lines());
    const [first, second] = side === 'left' ? ['Contact', PROSE[0]] : [PROSE[0], 'Contact'];
    expect(text[0]).toBe(first);
    expect(text[8]).toBe(second);
  });

  it('tells a sidebar on the same line grid from labels', () => {
    const sheet = new Sheet();
    sheet.stack(
      [
        'Contact',
        'mira@example.org',
        'Rotterdam',
        'Norway',
        '',
        'Skills',
        'SQL',
        'Pricing',
        'Figma',
        'Interviews',
      ],
      { x: 40, y: 100 },
    );
    sheet.stack(['Experience', ...PROSE, '', 'Education', ...PROSE], { x: 180, y: 100 });
    expect(shown(sheet.lines()).slice(0, 10).join('|')).toBe(
      `Contact|mira@example.org|Rotterdam|Norway|Skills|SQL|Pricing|Figma|Interviews|Experience`,
    );
    const labels = new Sheet();
    labels.stack(['Tools', 'Craft', 'Spoken'], { x: 40, y: 100 });
    labels.stack(['SQL, Figma, Jira', 'Pricing, interviews, roadmaps', 'Dutch, English'], { x: 180, y: 100 });
    expect(shown(labels.lines())[1]).toBe('Craft ⇥ Pricing, interviews, roadmaps');
  });

  it('reads running text in two columns one after the other, on one grid too, below a headline across both', () => {
    const sheet = new Sheet();
    sheet.put('A headline that runs across both columns of the page without a break anywhere', {
      x: 40,
      y: 60,
      size: 12,
    });
    PROSE.forEach((line, at) => {
      sheet.put(line.slice(0, 40), { x: 40, y: 100 + at * 14 });
      sheet.put(line.slice(5, 45).trim(), { x: 320, y: 100 + at * 14 });
    });
    const lines = sheet.lines();
    expect(lines.map(({ column }) => column)).toEqual([undefined, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect(lines[1]!.gapAbove).toBe(Number.POSITIVE_INFINITY);
    expect(lines[2]!.gapAbove).toBeCloseTo(0.4);
  });

  it('reads a large name before the contact details beside it, and both before the page', () => {
    const sheet = new Sheet();
    sheet.put('Mira Solberg', { x: 40, y: 60, size: 26, bold: true });
    sheet.put('Product Manager', { x: 40, y: 78 });
    ['mira@example.org', '+31 6 5550 1234', 'Rotterdam'].forEach((it, at) => {
      sheet.putRight(it, { x: 550, y: 46 + at * 12, size: 9 });
    });
    sheet.put('Summary', { x: 40, y: 110, size: 13 });
    for (const [at, line] of PROSE.entries())
      sheet.put(`${line} and more of it`, { x: 40, y: 130 + at * 14 });
    expect(shown(sheet.lines()).slice(0, 6)).toEqual([
      'Mira Solberg',
      'Product Manager',
      'mira@example.org',
      '+31 6 5550 1234',
      'Rotterdam',
      'Summary',
    ]);
  });

  it('puts headings in the margin before their sections, and dates in the margin on their lines', () => {
    const sheet = new Sheet();
    ['EXPERIENCE', 'EDUCATION'].forEach((heading, at) => {
      const y = 100 + at * 100;
      sheet.put(heading, { x: 40, y, bold: true });
      sheet.stack(PROSE, { x: 150, y });
    });
    expect(shown(sheet.lines()).map((line) => line.slice(0, 10))).toEqual(
      ['EXPERIENCE', 'EDUCATION'].flatMap((heading) => [heading, ...PROSE.map((line) => line.slice(0, 10))]),
    );
    const dated = new Sheet();
    [100, 180].forEach((y) => {
      dated.put('Mar 2021 –', { x: 40, y });
      dated.put('Present', { x: 40, y: y + 14 });
      dated.put('Product Manager', { x: 150, y, bold: true });
      dated.put('• Rebuilt the booking flow', { x: 160, y: y + 14 });
      dated.put('• Set the prices', { x: 160, y: y + 28 });
    });
    expect(shown(dated.lines()).slice(0, 3)).toEqual([
      'Mar 2021 – Present ⇥ Product Manager',
      '• Rebuilt the booking flow',
      '• Set the prices',
    ]);
  });

  it('keeps place and dates stacked in the right margin out of the list beside them', () => {
    const sheet = new Sheet();
    [100, 180, 260].forEach((y) => {
      sheet.put('Halden Freight, Product Manager', { x: 40, y, bold: true });
      sheet.put('• Rebuilt the booking flow with four teams', { x: 50, y: y + 13 });
      sheet.put('• Set the prices for shippers', { x: 50, y: y + 26 });
      ['Rotterdam', 'Mar 2021 – Present', '3 years'].forEach((it, at) => {
        sheet.putRight(it, { x: 550, y: y + at * 13 });
      });
    });
    expect(shown(sheet.lines()).slice(0, 5)).toEqual([
      'Halden Freight, Product Manager ⇥ Rotterdam',
      'Mar 2021 – Present',
      '3 years',
      '• Rebuilt the booking flow with four teams',
      '• Set the prices for shippers',
    ]);
  });

  it('reads short texts that wrap side by side one after the other, though a date stands far right above them', () => {
    const sheet = new Sheet();
    sheet.put('MSc Logistics', { x: 40, y: 100 });
    sheet.putRight('2013 – 2015', { x: 550, y: 100 });
    sheet.put('Certificates', { x: 40, y: 130, size: 13 });
    const first = [
      'Product Owner',
      'issued after two days of training and',
      'one exam in the harbour',
      '2019',
    ];
    const second = ['Pricing', 'a course of six weeks with a project', 'on shipping rates', '2020'];
    sheet.stack(first, { x: 40, y: 150 });
    sheet.stack(second, { x: 300, y: 150 });
    expect(shown(sheet.lines())).toEqual([
      'MSc Logistics ⇥ 2013 – 2015',
      'Certificates',
      ...first,
      ...second,
    ]);
  });

  it('reads three columns', () => {
    const sheet = new Sheet();
    const narrow = PROSE.flatMap((line) => [line.slice(0, 24).trim(), line.slice(24, 48).trim()]);
    sheet.stack(narrow, { x: 30, y: 100 });
    sheet.stack(narrow, { x: 220, y: 104 });
    sheet.stack(narrow, { x: 410, y: 109 });
    expect(sheet.lines().map(({ column }) => column)).toEqual(
      [0, 1, 2].flatMap((column) => narrow.map(() => column)),
    );
  });
});
