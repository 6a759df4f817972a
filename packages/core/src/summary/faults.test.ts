import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../../../../content/index.ts';
import { nameTarget } from '../target/index.ts';
import { faultNames, judgeSummary } from './faults.ts';

const faults = (text: string, target = 'Data Engineer, senior'): string[] =>
  faultNames(judgeSummary(text, content, nameTarget(target, content)));

describe('the faults of a summary', () => {
  test.each([
    ['Senior data engineer with nine years at Tern: 40 nightly jobs became 12, and reports come at six.', []],
    ['Nine years at Tern without a degree. Data engineer; 40 jobs became 12 and costs fell 30%.', []],
    ['Without a degree, but with nine years at Tern: data engineer, costs down 30%.', ['leads-with-gap']],
    ['Tired of spreadsheets. Senior data engineer, costs down 30%.', ['leads-with-gap']],
    ['Nine years at Tern; costs down 30%.', ['no-target']],
    ['Data engineer at Tern; costs down 30%.', ['no-level']],
    ['Data engineer with a team of 9 people at Tern.', ['no-proof']],
    ['Data engineer who leads 9 people; costs down 30%.', []],
    ['Motivated, results-driven senior data engineer; costs down 30%.', ['generic']],
    ['Open to data engineer or data analyst roles: nine years, costs down 30%.', ['several-roles']],
    [`Senior data engineer; costs down 30% ${'and so on '.repeat(27)}.`, ['too-long']],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected));

  test('the present title beside the target is no second role', () => {
    expect(faults('Senior data analyst, by now a data engineer: costs down 30%.')).toEqual([]);
  });

  test.each([
    ['SRE for nine years; pages from 22 a week to 4.', 'Site Reliability Engineer, senior'],
    ['Director of engineering with 46 people; delivery up 30%.', 'Engineering Director, director'],
    ['Senior technical programme manager; 44 services moved.', 'Technical Program Manager, senior'],
  ])('%s names %s', (text, target) => expect(faults(text, target)).toEqual([]));

  test('a neighbouring title does not name the role', () => {
    expect(faults('Senior release manager; 44 services moved.', 'Program Manager, senior')).toEqual([
      'no-target',
    ]);
  });

  test('a fault stands where its words stand', () => {
    const text = 'Senior data engineer, team player and go-getter; costs down 30%.';
    const [generic] = judgeSummary(text, content, nameTarget('data engineer', content)).faults;
    expect(text.slice(generic!.span.start, generic!.span.end)).toBe('team player and go-getter');
  });

  test('whatever is written, each fault lies in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Senior ',
        'data engineer',
        ' or ',
        'team player ',
        '40% ',
        'led 9 people ',
        '. ',
        'Although ',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { faults: found, strengths } = judgeSummary(
          text,
          content,
          nameTarget('data engineer', content),
        );
        for (const { span } of [...found, ...strengths]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
