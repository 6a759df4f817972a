import { describe, expect, test } from 'vitest';
import { gapOpening } from './gap-opening.ts';

const gapIn = (text: string): string | undefined => {
  const gap = gapOpening(text);
  return gap && text.slice(gap.start, gap.end);
};

describe('what a text opens on', () => {
  test.each([
    ['Made redundant in March; data analyst.', 'Made redundant'],
    ['My contract ended in June. Data analyst.', 'contract ended'],
    ['Tired of kitchens, I became a data analyst.', 'Tired of'],
    ['Self-taught and without a degree, I built nine sites.', 'Self-taught and without'],
    ['I have never held a product title, but I cut returns by 30%.', 'never held'],
    ['I took three years off and am now a data analyst.', 'years off'],
    ['After two decades in retail I retrained as an analyst.', 'After two decades'],
    ['Laid-off recruiter', 'Laid-off'],
  ])('%s', (text, gap) => expect(gapIn(text)).toBe(gap));

  test.each([
    'Data analyst, laid off in March',
    'Nine years at Tern without a degree',
    'Cut returns by 30% after leaving nothing to chance',
    'I help companies looking for their first analyst',
    'Lost two tenders and won nine',
    'No outage in 900 nights on call: site reliability engineer',
  ])('a strength first: %s', (text) => expect(gapIn(text)).toBeUndefined());

  test('of a target only its own title is a strength', () => {
    const text = 'Nurse looking to become a data analyst';
    expect(gapIn(text)).toBeUndefined();
    expect(gapOpening(text, (title) => /analyst/i.test(title))).toBeDefined();
  });
});
