import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTitles } from './title-phrase.ts';

const titles = (text: string): string[] => findTitles(text).map(({ text: title }) => title);

describe('the job titles of a text', () => {
  test.each([
    ['Principal Hydrologist, then Lead Carpenter', ['Principal Hydrologist', 'Lead Carpenter']],
    ['your bed manager or your charge nurse', ['bed manager', 'charge nurse']],
    ['QA lead for 6 testers; I lead 8 engineers', ['QA lead']],
    ['VP of engineering, head of customer success', ['VP of engineering', 'head of customer success']],
    ['Account Executive, Nordics', ['Account Executive']],
    ['Senior supply planner', ['Senior supply planner']],
    ['Manager and partner of two engineers', []],
    ['Forklift driver', ['Forklift driver']],
    ['a key driver of growth', ['key driver']],
  ])('%s', (text, found) => expect(titles(text)).toEqual(found));

  test('phrases stand in order, apart, and say the words at their place', () => {
    const word = fc.constantFrom(
      'senior',
      'product',
      'manager',
      'or',
      ',',
      'lead',
      'QA',
      'head of',
      'Data',
      'SRE',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let until = 0;
        for (const { span, text: title } of findTitles(text)) {
          expect(span.start).toBeGreaterThanOrEqual(until);
          expect(text.slice(span.start, span.end).trim()).toBe(title);
          until = span.end;
        }
      }),
    );
  });
});
