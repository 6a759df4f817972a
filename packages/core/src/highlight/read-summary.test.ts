import { describe, expect, test } from 'vitest';
import type { Content } from '../lexicon/index.ts';
import { gapOpening } from './gap-opening.ts';
import { readSummary } from './read-summary.ts';

const content: Content = { skills: [], coreSkills: [], roles: [], levels: [], domains: [] };

/** T target, L level, G gap, P proof. */
const marks = (text: string): string => {
  const { targetNamed, levelNamed, leadsWithGap, hasProof } = readSummary(text, content);
  return [targetNamed && 'T', levelNamed && 'L', leadsWithGap && 'G', hasProof && 'P']
    .map((mark) => mark || '-')
    .join('');
};

describe('how a headline or summary reads', () => {
  test.each([
    ['Senior Data Analyst | Retail pricing | 4% margin gained across 210 shops', 'TL-P'],
    ['Engineering leader and lifelong learner', '----'],
    ['Seeking a new challenge in design', '--G-'],
    ['Aspiring product designer', 'T-G-'],
    ['Former teacher, now UX researcher', 'T-G-'],
    ['Product Manager with 9 years of experience', 'T---'],
    ['Site Reliability Engineer II, Ex-Harbourline', 'TL--'],
    ['Recent bootcamp graduate', '--G-'],
    ['After eleven years in hospitality I retrained as a developer.', 'T-G-'],
    ['I ran support for 40,000 members and cut waiting time from 9 days to 1.', '---P'],
    ['Mentored by senior engineers; curious about everything', '----'],
    ['Head of Platform Operations | 99.99% for 3M riders', 'TL-P'],
  ])('%s', (text, expected) => expect(marks(text)).toBe(expected));

  test('the gap is named by its own words', () => {
    const text = '“Unemployed but optimistic baker”';
    const { start, end } = gapOpening(text)!;
    expect(text.slice(start, end)).toBe('Unemployed');
  });
});
