import { describe, expect, it } from 'vitest';
import { compareTitles, rankOfTitle } from './index.ts';

describe('one title in other words', () => {
  it.each([
    ['Sr. Product Manager', 'Senior Product Manager'],
    ['RN', 'Registered Nurse'],
    ['Produktmanagerin', 'Product Manager'],
    ['Software Developer', 'Software Engineer'],
    ['System Administrator', 'Sysadmin'],
    ['Chef de cuisine', 'Head Chef'],
    ['SRE', 'Site Reliability Engineer'],
    ['Analyst, then Senior Analyst (from July 2020)', 'Senior Analyst'],
    ['Analyst, then Senior Analyst (from July 2020)', 'Analyst'],
    ['Program Manager (contract)', 'Program Manager'],
    ['VP of Engineering', 'Vice President, Engineering'],
    ['Engineering Mgr.', 'Engineering Manager'],
    ['Founder & CEO', 'CEO'],
    ['Software Engineer, Payments', 'Software Engineer'],
    ['Front-end developer', 'Frontend Engineer'],
    ['Ingénieure logiciel', 'Software Engineer'],
    ['Projektleiter (m/w/d)', 'Project Manager'],
    ['Lead Designer', 'Design Lead'],
    ['PM', 'Product Manager'],
    ['Software Engineer II', 'Software Engineer'],
    ['Co-Founder', 'Cofounder'],
    ['Tester', 'QA Engineer'],
  ])('%s is %s', (a, b) => {
    expect(compareTitles(a, b)).toBe('same');
    expect(compareTitles(b, a)).toBe('same');
  });
});

describe('another level, another trade', () => {
  it.each([
    ['Senior Product Manager', 'Product Manager', 'level'],
    ['Sous-chef', 'Chef de cuisine', 'level'],
    ['Deputy Head Teacher', 'Head Teacher', 'level'],
    ['Head of Engineering', 'Engineering Manager', 'level'],
    ['Engineering Manager', 'Software Engineer', 'level'],
    ['Founder', 'Co-founder', 'level'],
    ['Software Engineer II', 'Software Engineer III', 'level'],
    ['Project Manager', 'Product Manager', 'trade'],
    ['Data Scientist', 'Data Analyst', 'trade'],
    ['Nurse', 'Accountant', 'trade'],
  ])('%s, %s: %s', (a, b, relation) => expect(compareTitles(a, b)).toBe(relation));
});

it('does not judge titles of trades and languages it does not know', () => {
  expect(compareTitles('Rechtspflegerin', 'Judicial Officer')).toBe('unsure');
});

it('ranks titles', () => {
  const ranked = [
    'Intern',
    'Junior Developer',
    'Product Manager',
    'Senior Analyst',
    'Staff Engineer',
    'Engineering Manager',
    'Head of Data',
    'Director of Data',
    'VP Data',
    'CTO',
  ];
  const ranks = ranked.map(rankOfTitle);
  expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
});
