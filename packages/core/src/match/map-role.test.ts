import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import type { JsonResume } from '../document/index.ts';
import { nameTarget, targetOf, understandPosting } from '../target/index.ts';
import { mapRole } from './map-role.ts';
import { documentOf } from './resume.fixture.ts';

const TODAY = '2026-11-21';

const resume: JsonResume = {
  basics: { summary: 'Engineer who likes calm systems.' },
  work: [
    {
      position: 'Senior Software Engineer',
      name: 'Riverbank',
      startDate: '2021-01',
      highlights: [
        'Led the migration of 40 services to AWS across four teams, two months early, saving $1.2M a year',
        'Mentored five engineers; three were promoted',
        'Designed the event stream on k8s for 900,000 orders a day',
        'Chaired the weekly incident review',
        'Kept the wiki tidy',
      ],
    },
    {
      position: 'Software Engineer',
      name: 'Riverbank',
      startDate: '2018-01',
      endDate: '2020-12',
      highlights: ['Wrote MySQL queries for reports', 'Ran 24 customer interviews for the billing page'],
    },
    {
      position: 'Barista',
      name: 'Mar',
      startDate: '2015-01',
      endDate: '2017-12',
      highlights: ['Made coffee', 'Cleaned cups'],
    },
  ],
  projects: [{ description: 'A risk board for Jira, https://example.org/riskboard', name: 'riskboard' }],
  education: [{ studyType: 'BSc', area: 'Computer Science' }],
  skills: [{ keywords: ['Go', 'Docker', 'Photoshop'] }],
  languages: [{ language: 'German', fluency: 'Basic' }],
  interests: [{ name: 'Surfing' }],
  references: [{ reference: 'Available on request' }],
};

const mapOf = (description: string, title = 'Software Engineer', person = resume) => {
  const posting = understandPosting({ title, description }, content);
  return mapRole(documentOf(person), targetOf(posting, content), content, { today: TODAY });
};
const rowOf = (item: string, heading = 'Requirements') => mapOf(`${heading}\n- ${item}`).rows[0]!;

describe('mapRole: what counts', () => {
  it.each([
    ['Experience with Go', 'exact', 'asserted', 'Go'],
    ['Kubernetes in production', 'alias', 'measured', 'k8s'],
    ['Public cloud (AWS, Azure or GCP)', 'exact', 'measured', 'AWS'],
    ['Solid PostgreSQL', 'transferable', 'described', 'MySQL'],
    ['Knowledge of relational databases', 'broader', 'described', 'MySQL'],
    ["Bachelor's degree in computer science", 'exact', 'asserted', 'Computer Science'],
    ['You have delivered projects across several teams', 'exact', 'measured', 'across four teams'],
    ['Experience talking to customers', 'exact', 'measured', 'customer interviews'],
    ['Basic German is enough, but you speak German', 'broader', 'asserted', 'German'],
  ])('%s → %s, %s', (item, transfer, strength, said) => {
    const row = rowOf(item);
    expect(row).toMatchObject({ transfer, evidence: [{ strength }] });
    expect(row.evidence[0]?.text).toContain(said);
    expect(row.because).toMatch(/\.$/);
  });

  it.each([
    ['Mentor engineers and raise the bar', 'Mentored five engineers'],
    ['Run incident reviews and follow up on what they find', 'incident review'],
    ['Drive multi-team migration programmes', 'across four teams'],
  ])('task: %s', (item, said) => {
    const row = rowOf(item, 'What you will do');
    expect(row.transfer).not.toBe('none');
    expect(row.evidence[0]?.text).toContain(said);
  });

  it('evidence points at the words of the résumé', () => {
    const document = documentOf(resume);
    for (const { evidence } of mapOf('Requirements\n- Go and Docker\n- AWS\n- Mentoring').rows)
      for (const { span, text } of evidence) expect(document.text.slice(span.start, span.end)).toBe(text);
  });
});

describe('mapRole: no evidence by coincidence', () => {
  it.each([
    'Build dashboards that help our customers plan their week',
    'Own the design of our billing platform and its pricing model',
    'Reduce the time that services need to start',
    'Lead contract talks with suppliers',
    'Keep our brand consistent in every report',
  ])('task: %s', (item) => {
    expect(rowOf(item, 'Responsibilities')).toMatchObject({ transfer: 'none', evidence: [] });
  });

  it.each([
    'Experience with Kafka',
    'Fluent Italian',
    'A good sense of humour',
    'Experience in insurance',
    'Photography skills',
  ])('must: %s', (item) => {
    expect(rowOf(item).transfer).toBe('none');
  });

  it('a word that only ends a compound is another word', () => {
    const person = {
      work: [{ position: 'Engineer', name: 'A', highlights: ['Built the erasure-coding pipeline'] }],
    };
    expect(mapOf('Requirements\n- Strong coding skills', 'Engineer', person).rows[0]?.transfer).toBe('none');
  });

  it('a tool that carries the employer’s name is no skill', () => {
    const posting = understandPosting(
      { title: 'Engineer', company: 'Docker', description: 'Requirements\n- You share the values of Docker' },
      content,
    );
    expect(mapRole(documentOf(resume), targetOf(posting, content), content).rows[0]?.transfer).toBe('none');
  });
});

describe('mapRole: years', () => {
  it.each([
    ['5+ years of software engineering', 'exact', '8 years 10 months'],
    ['12+ years of software engineering', 'broader', 'less than the 12 years'],
    ['5 years in software engineering within insurance companies', 'exact', '8 years 10 months'],
    ['3 years of experience with Terraform', 'none', 'no years can be added up'],
    ['10+ years of professional experience', 'exact', '11 years 10 months'],
  ])('%s → %s', (item, transfer, says) => {
    const row = rowOf(item);
    expect(row.transfer).toBe(transfer);
    expect(row.because).toContain(says);
  });

  it('counts two jobs at once only once', () => {
    const doubled = { ...resume, work: [...resume.work!, { ...resume.work![0]!, name: 'Beside' }] };
    const [row] = mapOf('Requirements\n- 5+ years of software engineering', 'Engineer', doubled).rows;
    expect(row?.because).toContain('8 years 10 months');
  });
});

describe('mapRole: gaps and order', () => {
  const map = mapOf(
    'Nice to have\n- Terraform\nRequirements\n- Excellent communication skills\n- Willing to travel\n- Kafka\nWhat you will do\n- Write the yearly security plan',
  );

  it('ranks musts first, and what no résumé proves last', () => {
    expect(map.rows.map(({ requirement }) => requirement.text)).toEqual([
      'Kafka',
      'Write the yearly security plan',
      'Terraform',
      'Excellent communication skills',
      'Willing to travel',
    ]);
  });

  it('asks in the words of the requirement', () => {
    const next = Object.fromEntries(map.gaps.map((gap) => [gap.requirement.text, gap.next]));
    expect(next.Kafka).toContain('Kafka');
    expect(next['Write the yearly security plan']).toContain('“Write the yearly security plan”');
    expect(next['Willing to travel']).toContain('application');
  });

  it('takes what a role usually asks where the target is only named', () => {
    const { rows } = mapRole(documentOf(resume), nameTarget('Senior product manager', content), content);
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('mapRole: what to cut', () => {
  const { cut } = mapOf(
    'Requirements\n- Go\n- Kubernetes\n- AWS\n- SQL\nWhat you will do\n- Mentor engineers\n- Run incident reviews',
    'Backend Engineer',
  );
  const texts = cut.map(({ text }) => text);

  it('cuts what supports nothing, with a reason', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['Kept the wiki tidy', 'Photoshop', 'Surfing', 'Available on request']),
    );
    for (const { reason } of cut) expect(reason).toMatch(/\.$/);
  });

  it('keeps one line of a position from another field, and all that proves something', () => {
    expect(texts.filter((text) => /coffee|cups/.test(text))).toHaveLength(1);
    for (const kept of [
      'Mentored five engineers; three were promoted',
      'Go',
      'Docker',
      'BSc Computer Science',
    ])
      expect(texts).not.toContain(kept);
  });

  it('says nothing where too little is asked', () => {
    expect(mapOf('Requirements\n- Go').cut).toEqual([]);
  });
});
