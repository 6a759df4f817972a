import { describe, expect, it } from 'vitest';
import { compareMeasures, measuresIn } from './index.ts';

const compare = (a: string, b: string) => compareMeasures(measuresIn(a)[0]!, measuresIn(b)[0]!);

describe('one result told in two ways', () => {
  it.each([
    ['Builds went from 40 minutes to 30', 'Builds faster by a quarter'],
    ['Builds went from 40 minutes to 30', 'Ten minutes less per build'],
    ['Cut release lead time by 40%', 'Release lead time down 40 percent'],
    ['Cut release lead time by 40%', 'Release lead time cut by two fifths'],
    ['Kept 9,120 readers', 'Kept about 9,000 readers'],
    ['Sign-ups: 300 a week', 'About 1,300 sign-ups a month'],
    ['Closed the month in 4 days instead of 9', 'Month-end close in four days, formerly nine'],
    ['Cold start from 2.4 s to 1.2 s', 'Halved the cold start'],
    ['Grew revenue from €1.2M to €1.8M', 'Revenue +50%'],
    ['Raised attendance from 88% to 94%', 'Attendance up six points'],
    ['Shrinkage fell from 3% to 1.5%', 'Shrinkage cut by half'],
    ['Sales rose $80,000 in a year', 'Sales up 80k dollars in a year'],
    ['Time to hire from 60 to 40 days', 'Time to hire down by a third'],
    ['Error 72.7%', 'Error 73%'],
    ['Conversion up 50%', 'Conversion rose 1.5x'],
    ['100 calls a week', '20 calls a day'],
    ['Nightly load from 6 hours to 90 minutes', 'Nightly load four times faster'],
    ['Grew subscribers from 4,000 to 12,000', 'Three times as many subscribers'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b)).toBe('agree');
    expect(compare(b, a)).toBe('agree');
  });
});

describe('one result with two numbers', () => {
  it.each([
    ['Raised conversion by 40%', 'Conversion up 55%'],
    ['Onboarding went from 9 days to 4', 'On board in six days instead of nine'],
    ['Saved $300k a year', 'Saved €300k a year'],
    ['Sign-ups: 300 a week', 'Sign-ups: 300 a month'],
    ['Delivery rose by 12%', 'Delivery fell by 12%'],
    ['Recall from 71% to 84%', 'Recall from 71% to 89%'],
    ['Builds went from 40 minutes to 30', 'Builds faster by half'],
    ['Response time of 200 ms', 'Response time of 200 s'],
    ['Conversion rose 12%', 'Conversion rose 12 points'],
    ['Doubled the sign-ups', 'Tripled the sign-ups'],
    ['Wrote 210 tests', 'Wrote 120 tests'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b)).toBe('differ');
    expect(compare(b, a)).toBe('differ');
  });
});

it('a comma within a figure parts no clause', () => {
  const text = 'Set up the parcel stream, 900,000 events a day for 12 services';
  for (const { clause } of measuresIn(text))
    expect(text.slice(clause.start, clause.end)).toBe('900,000 events a day for 12 services');
});
