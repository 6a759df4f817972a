import { describe, expect, it } from 'vitest';
import { linesFrom } from './lines.test-support.ts';
import { understandResume } from './understand.ts';

const read = (text: string) => understandResume(linesFrom(text));

describe('understandResume', () => {
  it('reads promotions under one employer as entries of their own', () => {
    const { resume } = read(`Imke Sander
imke@sander.example

# Experience
Windrose Maps\tHamburg, Germany
Product Lead\tMay 2021 – Present
• Took over the roadmap
Product Manager\tJan 2018 – Apr 2021
• Shipped offline maps

Teal Transit\tBremen, Germany
Business Analyst\t2015 – 2017
• Counted buses`);
    expect(resume.work?.map((work) => [work.position, work.name, work.startDate, work.endDate])).toEqual([
      ['Product Lead', 'Windrose Maps', '2021-05', undefined],
      ['Product Manager', 'Windrose Maps', '2018-01', '2021-04'],
      ['Business Analyst', 'Teal Transit', '2015', '2017'],
    ]);
    expect(resume.work?.map((work) => work.highlights?.length)).toEqual([1, 1, 1]);
  });

  it('lets the arrangement that repeats decide where words alone cannot', () => {
    const { resume } = read(`Ola Berg
ola@berg.example

# Experience
Mercury — Growth — 2020 – 2022
• Ran tests

Saturn Bank — Data Analyst — 2018 – 2020
• Wrote queries

Vesta GmbH — Software Engineer — 2016 – 2018
• Wrote code`);
    expect(resume.work?.[0]).toMatchObject({ position: 'Growth', name: 'Mercury' });
  });

  it('joins wrapped highlights and words broken at the line end', () => {
    const { resume } = read(`Ola Berg
ola@berg.example

# Experience
Engineer at Vesta GmbH
2016 – 2018
• Moved the pay-
ment service to a new host and cut its cost, which
had grown for years
• Second`);
    expect(resume.work?.[0]?.highlights).toEqual([
      'Moved the payment service to a new host and cut its cost, which had grown for years',
      'Second',
    ]);
  });

  it('keeps a paragraph as summary and short lines as highlights', () => {
    const { resume } = read(`Ola Berg
ola@berg.example

# Experience
Engineer at Vesta GmbH
2016 – 2018
Built the ingest of the warehouse. It reads 40 feeds a day. It never slept.

Analyst at Teal Transit
2014 – 2016
Counted all buses of the city twice a year.

Wrote the plan for night lines in the north.

Taught two colleagues to count buses.`);
    expect(resume.work?.[0]?.summary).toContain('It never slept.');
    expect(resume.work?.[0]?.highlights).toBeUndefined();
    expect(resume.work?.[1]?.highlights).toHaveLength(3);
  });

  it('invents nothing: what is not printed is absent', () => {
    const { resume } = read(`Ola Berg

# Experience
Engineer at Vesta GmbH
• Built things`);
    expect(resume.work?.[0]).toEqual({
      position: 'Engineer',
      name: 'Vesta GmbH',
      highlights: ['Built things'],
    });
    expect(resume.basics).toEqual({ name: 'Ola Berg' });
  });

  it('says what it did not understand and where it stood', () => {
    const { losses, text } = read(`Ola Berg
ola@berg.example

# Experience
Engineer at Vesta GmbH
2016 – 2018
• Built things

# Additional Information
Owns a red bicycle`);
    const loss = losses.find(({ text: lost }) => lost.includes('bicycle'))!;
    expect(text.slice(loss.span!.start, loss.span!.end)).toBe('Owns a red bicycle');
    expect(loss.reason).not.toBe('');
  });

  it('reads contact, education, skills and languages', () => {
    const { resume } = read(`Ola Berg
Data Analyst
ola@berg.example | +47 22 55 01 00 | Oslo, Norway | linkedin.com/in/olaberg

# Education
BSc in Physics, University of Lorme\t2012 – 2015
GPA: 3.7/4.0

# Skills
Languages: Python, SQL
Tools: Git

# Languages
Norwegian (native), English – C1`);
    expect(resume.basics).toMatchObject({
      label: 'Data Analyst',
      email: 'ola@berg.example',
      phone: '+47 22 55 01 00',
      location: { city: 'Oslo', region: 'Norway' },
      profiles: [{ network: 'LinkedIn', url: 'linkedin.com/in/olaberg' }],
    });
    expect(resume.education).toEqual([
      {
        institution: 'University of Lorme',
        studyType: 'BSc',
        area: 'Physics',
        startDate: '2012',
        endDate: '2015',
        score: '3.7/4.0',
      },
    ]);
    expect(resume.skills).toEqual([
      { name: 'Languages', keywords: ['Python', 'SQL'] },
      { name: 'Tools', keywords: ['Git'] },
    ]);
    expect(resume.languages).toEqual([
      { language: 'Norwegian', fluency: 'native' },
      { language: 'English', fluency: 'C1' },
    ]);
  });

  it('returns an empty reading for no lines', () => {
    expect(understandResume([])).toMatchObject({ kind: 'resume', text: '', origins: [], losses: [] });
  });
});
