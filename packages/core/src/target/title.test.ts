import { existsSync, readFileSync } from 'node:fs';
import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle, rolesNamed } from './title.ts';

const read = (title: string) => {
  const { role, level } = readTitle(title, content);
  return [role?.id, level?.id];
};

describe('reading titles', () => {
  it.each([
    ['Senior / Staff Fullstack Engineer', 'full-stack-engineer', 'senior'],
    ['Sr. SWE II', 'software-engineer', 'senior'],
    ['SWE II', 'software-engineer', 'mid'],
    ['SDE III', 'software-engineer', 'senior'],
    ['Software Engineer III, Payments', 'software-engineer', 'senior'],
    ['L5 Software Engineer', 'software-engineer', 'senior'],
    ['Staff Engineer', 'software-engineer', 'staff'],
    ['Principal Engineer, Storage', 'software-engineer', 'principal'],
    ['Software Engineer', 'software-engineer', undefined],
    ['Member of Technical Staff', 'software-engineer', undefined],
    ['Senior Ruby Developer', 'software-engineer', 'senior'],
    ['Software Engineer, iOS', 'mobile-engineer', undefined],
    ['Software Engineer (Data Platform)', 'data-engineer', undefined],
    ['Software Engineer, Payments Platform', 'software-engineer', undefined],
    ['React Developer', 'frontend-engineer', undefined],
    ['Senior Backend / Platform Engineer', 'platform-engineer', 'senior'],
    ['Lead Software Engineer', 'software-engineer', 'lead'],
    ['Tech Lead', 'tech-lead', 'lead'],
    ['QA Lead', 'qa-engineer', 'lead'],
    ['Software Engineer in Test', 'qa-engineer', undefined],
    ['Graduate Data Analyst', 'data-analyst', 'junior'],
    ['Machine Learning Intern', undefined, 'intern'],
    ['Software Engineering Intern', 'software-engineer', 'intern'],
  ])('engineering: %s', (title, role, level) => {
    expect(read(title)).toEqual([role, level]);
  });

  it.each([
    ['Product Manager', 'product-manager', undefined],
    ['Senior Product Manager, Checkout', 'product-manager', 'senior'],
    ['Associate Product Manager', 'product-manager', 'junior'],
    ['Group Product Manager', 'product-manager', 'senior-manager'],
    ['Product Manager, AI', 'data-product-manager', undefined],
    ['Technical Program Manager III', 'technical-program-manager', 'senior'],
    ['Engineering Manager', 'engineering-manager', 'manager'],
    ['Engineering Manager, M1', 'engineering-manager', 'manager'],
    ['Engineering Manager II', 'engineering-manager', 'senior-manager'],
    ['Senior Engineering Manager', 'engineering-manager', 'senior-manager'],
    ['Senior Manager, Software Engineering', 'engineering-manager', 'senior-manager'],
    ['Manager, Engineering', 'engineering-manager', 'manager'],
    ['Director, Engineering', 'engineering-leader', 'director'],
    ['Senior Director of Engineering', 'engineering-leader', 'senior-director'],
    ['VP of Product', 'product-leader', 'vp'],
    ['SVP Engineering', 'engineering-leader', 'vp'],
    ['Head of Data', 'data-leader', 'head'],
    ['Head of Backend Engineering', 'engineering-leader', 'head'],
    ['Head of Product Marketing', undefined, 'head'],
    ['Director of Product Management', 'product-leader', 'director'],
    ['Co-Founder & CTO', 'engineering-leader', 'c-level'],
    ['Chief of Staff', 'chief-of-staff', undefined],
    ['Chief Architect', 'architect', 'distinguished'],
    ['Marketing Manager', undefined, undefined],
    ['Director of Business Development', undefined, 'director'],
  ])('managing: %s', (title, role, level) => {
    expect(read(title)).toEqual([role, level]);
  });

  it.each([
    ['Leiter Softwareentwicklung', 'engineering-leader', 'head'],
    ['Teamleiterin Softwareentwicklung', 'engineering-manager', 'manager'],
    ['Produktmanager (m/w/d)', 'product-manager', undefined],
    ['Senior Softwareentwickler:in Java (w/m/d)', 'software-engineer', 'senior'],
    ['Werkstudent Softwareentwicklung', 'software-engineer', 'intern'],
    ['Développeur·se Full-Stack (H/F)', 'full-stack-engineer', undefined],
    ['Chef de projet informatique', 'project-manager', undefined],
    ['Ingeniero/a de Software Senior', 'software-engineer', 'senior'],
    ['Engenheira de Dados Sênior', 'data-engineer', 'senior'],
    ['Netwerkbeheerder', 'systems-administrator', undefined],
  ])('in other languages: %s', (title, role, level) => {
    expect(read(title)).toEqual([role, level]);
  });

  it.each([
    'Mechanical Engineer',
    'Real Estate Developer',
    'Business Developer',
    'Staff Accountant',
    'Technical Recruiter',
    'Instructional Designer',
    'Nurse',
    '',
  ])('no role in: %s', (title) => {
    expect(readTitle(title, content).role).toBeUndefined();
  });

  it('leaves the rest', () => {
    expect(readTitle('Senior Software Engineer III, Payments', content).rest).toBe('Payments');
    expect(readTitle('Product Manager', content).rest).toBe('');
  });

  it('never throws, and finds the same role however the title is spaced and cased', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => void readTitle(title, content)));
    const titles = content.roles.flatMap(({ titles }) => titles.slice(0, 3));
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.constantFrom(' ', '  ', '\t'), (title, gap) => {
        const loud = title.toUpperCase().replaceAll(' ', gap);
        expect(readTitle(loud, content).role?.id).toBe(readTitle(title, content).role?.id);
      }),
    );
  });
});

const published = new URL(
  '../../../../../shared/data/taxonomy/onet_29.2_tech_extract/Sample_of_Reported_Titles.txt',
  import.meta.url,
);

it.skipIf(!existsSync(published))(
  'knows most titles that people report for software and data work (skipped without ../shared)',
  () => {
    const rows = readFileSync(published, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const titles = rows
      .filter(([code]) => /^15-(?:1252|1253|1254|2051\.00)/u.test(code ?? ''))
      .map(([, title]) => title!);
    expect(titles.length).toBeGreaterThan(20);
    const known = titles.filter((title) => readTitle(title, content).role);
    expect(known.length / titles.length).toBeGreaterThan(0.85);
  },
);

describe('rolesNamed', () => {
  it.each([
    ['Data Scientist / ML Engineer', ['data-scientist', 'ml-engineer']],
    ['Staff Developer Advocate; Product Manager', ['developer-advocate', 'product-manager']],
    ['Product Designer or UX Researcher', ['product-designer', 'ux-researcher']],
    ['Senior / Staff Data Engineer', ['data-engineer']],
    ['Product Manager, Payments', ['product-manager']],
    ['Landscape Architect', []],
  ])('%s', (title, roles) => {
    expect(rolesNamed(title, content).map(({ id }) => id)).toEqual(roles);
  });
});
