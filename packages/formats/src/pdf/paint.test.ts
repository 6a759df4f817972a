import { describe, expect, it } from 'vitest';
import { paint } from './paint.ts';

const NAMES = new Map(
  Object.entries({
    0: 'save',
    1: 'restore',
    2: 'clip',
    3: 'constructPath',
    4: 'endPath',
    5: 'fill',
    6: 'eoFill',
    7: 'setFillRGBColor',
    8: 'setFont',
    9: 'setTextMatrix',
    10: 'showText',
    11: 'setTextRenderingMode',
  }).map(([number, name]) => [Number(number), name] as const),
);
const NUMBERS = new Map([...NAMES].map(([number, name]) => [name, number]));

/** A rectangle as pdf.js lists paths: move, three lines, close. */
const rectangle = (x: number, y: number, width: number, height: number) => [
  ...[0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height],
  4,
];
const path = (operator: string, ...numbers: number[][]) =>
  ['constructPath', [NUMBERS.get(operator), [numbers.flat()]]] as const;

type Step = readonly [string, (readonly unknown[])?];

/** What is painted by operators on a page that is measured from its top. */
function painted(...steps: Step[]) {
  const list = {
    fnArray: steps.map(([name]) => NUMBERS.get(name)!),
    argsArray: steps.map(([, args]) => args ?? []),
  };
  return paint(list, NAMES, [1, 0, 0, 1, 0, 0], () => ({ name: 'Body' }));
}

const text = (letters: string, x: number, y: number): Step[] => [
  ['setFont', ['f1', 10]],
  ['setTextMatrix', [1, 0, 0, 1, x, y]],
  ['showText', [[...letters].map((unicode) => ({ unicode, width: 500 }))]],
];

describe('what is seen of a page', () => {
  it('is not text in the colour of what lies beneath, nor text without ink', () => {
    const seen = (...before: Step[]) =>
      painted(...before, ...text('A', 50, 50)).glyphs.map((it) => !it.hidden);
    expect(seen()).toEqual([true]);
    expect(seen(['setFillRGBColor', ['#ffffff']])).toEqual([false]);
    expect(seen(['setTextRenderingMode', [3]])).toEqual([false]);
    const dark: Step[] = [['setFillRGBColor', ['#223344']], path('fill', rectangle(0, 0, 200, 200))];
    expect(seen(...dark)).toEqual([false]);
    expect(seen(...dark, ['setFillRGBColor', ['#ffffff']])).toEqual([true]);
  });

  it('is what a clip leaves of it: the line under a heading, not the box it is cut from', () => {
    const { glyphs, rules } = painted(
      ['save'],
      ['clip'],
      path('endPath', rectangle(40, 58, 300, 1)),
      path('fill', rectangle(40, 30, 300, 29)),
      ['restore'],
      ...text('Experience', 50, 50),
    );
    expect(glyphs.some(({ hidden }) => hidden)).toBe(false);
    expect(rules).toEqual([{ x: 40, y: 58, width: 300, height: 1 }]);
  });

  it('is not hidden by the frame around it, but by a clip that leaves it out', () => {
    const frame = path('eoFill', rectangle(0, 0, 200, 100), rectangle(2, 2, 196, 96));
    expect(painted(frame, ...text('A', 50, 50)).glyphs[0]!.hidden).toBeUndefined();
    const clipped: Step[] = [['clip'], path('endPath', rectangle(0, 0, 20, 20))];
    expect(painted(...clipped, ...text('A', 50, 50)).glyphs[0]!.hidden).toBe(true);
  });
});
