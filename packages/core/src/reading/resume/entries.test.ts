import { describe, expect, it } from 'vitest';
import { linesFrom } from './lines.test-support.ts';
import { understandResume } from './understand.ts';

const read = (text: string) =>
  understandResume(linesFrom(`Ola Berg\nola@berg.example\n\n# Experience\n${text}`));
const heads = (text: string) =>
  read(text).resume.work?.map(({ position, name, location }) => [position, name, location]);

describe('heads of positions', () => {
  it.each([
    ['Senior Engineer, Platform — Vesta GmbH', 'Senior Engineer, Platform', 'Vesta GmbH'],
    ['Engineer, Payments — Teal Transit, Inc.', 'Engineer, Payments', 'Teal Transit, Inc.'],
    ['Glass blower | Garcia, Lopez and Brown', 'Glass blower', 'Garcia, Lopez and Brown'],
    ['Verpleegkundige, van der Berg & Zonen', 'Verpleegkundige', 'van der Berg & Zonen'],
    ['Truck Driver (CDL-A), Pacocha-Kessler', 'Truck Driver (CDL-A)', 'Pacocha-Kessler'],
    ['Estagiária na Loja do Bairro', 'Estagiária', 'Loja do Bairro'],
    ['Research Assistant, self-employed', 'Research Assistant', 'self-employed'],
    ['Engineer → Senior Engineer — Vesta GmbH', 'Engineer → Senior Engineer', 'Vesta GmbH'],
  ])('reads "%s"', (head, position, name) => {
    expect(heads(`${head}\t2019 – 2021\n• Did things`)).toEqual([[position, name, undefined]]);
  });

  it('takes unknown towns where towns stand', () => {
    expect(
      heads(`**Hansen-Keller**\tUpton Corwin
__Glass blower__\t2016 – 2019
• Did things
**Wong PLC**\tHull
__Loss adjuster, chartered__\t2014 – 2016
• Did things`),
    ).toEqual([
      ['Glass blower', 'Hansen-Keller', 'Upton Corwin'],
      ['Loss adjuster, chartered', 'Wong PLC', 'Hull'],
    ]);
    expect(heads('2008 – 2011\tOwner, Barr Stone LLP, Upton Corwin\n• Did things')).toEqual([
      ['Owner', 'Barr Stone LLP', 'Upton Corwin'],
    ]);
  });

  it('keeps what an employer is apart from title and highlights', () => {
    const { resume } = read(`**Teal Transit**\tBremen
Regional bus operator with 2,000 employees
__Business Analyst__\t2016 – 2019
• Counted buses`);
    expect(resume.work?.[0]).toMatchObject({
      position: 'Business Analyst',
      name: 'Teal Transit',
      description: 'Regional bus operator with 2,000 employees',
      highlights: ['Counted buses'],
    });
  });

  it('reads labelled fields, and leaves labelled details in their position', () => {
    const { resume } = read(`Company: Vesta GmbH
Position: Software Engineer
Duration: Jan 2019 – Mar 2021
Project: Core banking
Client: Nordbank AG
Technologies: Java, Kafka
• Moved 40 services`);
    expect(resume.work).toHaveLength(1);
    expect(resume.work?.[0]).toMatchObject({
      position: 'Software Engineer',
      name: 'Vesta GmbH',
      startDate: '2019-01',
      highlights: ['Moved 40 services'],
    });
  });

  it('reads forms whose employer stands last', () => {
    expect(
      heads(`Dates\t2019 – 2021
Occupation or position held\tSous Chef
Main activities and responsibilities\tCooking
• Ran the kitchen
Name and address of employer\tYost LLC, Leeds
Dates\t2016 – 2019
Occupation or position held\tCashier
Main activities and responsibilities\tSelling
• Counted the tills
Name and address of employer\tBlue Heron Coffee, York`),
    ).toEqual([
      ['Sous Chef', 'Yost LLC', 'Leeds'],
      ['Cashier', 'Blue Heron Coffee', 'York'],
    ]);
  });

  it('takes the first highlight off the label beside it', () => {
    const { resume } = read(`Dates\t2019 – 2021
Occupation or position held\tSous Chef
Name and address of employer\tYost LLC, Leeds
Main activities and responsibilities\t- Ran the kitchen
• Trained four cooks`);
    expect(resume.work?.[0]?.highlights).toEqual(['Ran the kitchen', 'Trained four cooks']);
  });

  it('knows a degree that strayed among positions', () => {
    const { resume } = read(`Software Engineer, Vesta GmbH\t2019 – 2021
• Wrote code
M.Sc. in Data Analytics, Northfield State University\t2014 – 2016`);
    expect(resume.work).toHaveLength(1);
    expect(resume.education?.[0]).toMatchObject({ studyType: 'M.Sc.', area: 'Data Analytics' });
  });

  it('makes no entry of text without date, title or employer', () => {
    const { resume } = read(`Software Engineer, Vesta GmbH\t2019 – 2021
• Deployed with Terraform and
Helm Charts, Argo Flows`);
    expect(resume.work).toHaveLength(1);
  });

  it('reads dates over two lines and templates without any', () => {
    expect(
      read('Vesta GmbH\tJan 2019 –\nSoftware Engineer\tMar 2021\n• Wrote').resume.work?.[0],
    ).toMatchObject({ position: 'Software Engineer', name: 'Vesta GmbH' });
    expect(heads('**Job Title**\tMonth 20XX – Ongoing\nCompany ABC, City\n• Wrote')).toEqual([
      ['Job Title', 'Company ABC', 'City'],
    ]);
  });
});
