import { describe, expect, it } from 'vitest';
import { linesFrom } from './lines.test-support.ts';
import { understandResume } from './understand.ts';
import { sectionOf } from './words/headings.ts';

const read = (text: string) => understandResume(linesFrom(`Ola Berg\nola@berg.example\n\n${text}`));

describe('sectionOf', () => {
  it.each([
    ['Academic Positions', 'work'],
    ['Academic Background', 'education'],
    ['Percurso profissional', 'work'],
    ['Parcours scolaire', 'education'],
    ['RELEVANTE WERKERVARING', 'work'],
    ['Esperienze professionali', 'work'],
    ['Doświadczenie zawodowe', 'work'],
    ['Habilitações académicas', 'education'],
    ['Ausgewählte Projekte', 'projects'],
  ])('knows "%s"', (heading, section) => expect(sectionOf(heading)).toBe(section));
});

describe('sections', () => {
  it('are found by their look and named by what stands in them, whatever they are called', () => {
    const { resume } = read(`# Was ich gemacht habe
**Softwareentwickler**, Nordlicht AG\t2019 – heute
• Entwicklung von Diensten

# Wo ich gelernt habe
**B.Sc. Informatik**, TU Ilmstadt\t2012 – 2016

# Womit ich arbeite
Java, Python, SQL, Docker

# Wie ich spreche
Deutsch (Muttersprache), Englisch (C1)`);
    expect(resume.work?.[0]).toMatchObject({ position: 'Softwareentwickler', name: 'Nordlicht AG' });
    expect(resume.education?.[0]).toMatchObject({ institution: 'TU Ilmstadt' });
    expect(resume.skills?.map(({ name }) => name)).toEqual(['Java', 'Python', 'SQL', 'Docker']);
    expect(resume.languages).toHaveLength(2);
  });

  it('under a heading nobody knows are lost by name, not read as positions', () => {
    const { resume, losses } = read(`# Experience
Engineer, Vesta GmbH\t2019 – 2021
• Wrote code

# Zainteresowanka
Coś tam jeszcze`);
    expect(resume.work).toHaveLength(1);
    expect(losses).toMatchObject([
      {
        text: 'Coś tam jeszcze',
        reason: 'Stands under a heading that is not understood: “Zainteresowanka”.',
      },
    ]);
  });

  it('of projects keep what they were made with, and those told in a line', () => {
    expect(
      read(`# Projects
**Bus Tracker** (Python)\tJan 2019 – Mar 2019
• Real-time map
**tidemap**
Open-source tide predictions for kayakers`).resume.projects,
    ).toEqual([
      {
        name: 'Bus Tracker',
        startDate: '2019-01',
        endDate: '2019-03',
        keywords: ['Python'],
        highlights: ['Real-time map'],
      },
      { name: 'tidemap', description: 'Open-source tide predictions for kayakers' },
    ]);
    expect(read('# Projects\nLedgerly – bookkeeping\nTracker: real-time map').resume.projects).toEqual([
      { name: 'Ledgerly', description: 'bookkeeping' },
      { name: 'Tracker', description: 'real-time map' },
    ]);
  });

  it('of certificates may stand in one line', () => {
    expect(read('# Certificates\nPMP, First aid, Scrum Master (PSM I)').resume.certificates).toHaveLength(3);
  });
});

describe('the header', () => {
  const basics = (text: string) => understandResume(linesFrom(text)).resume.basics;

  it.each([
    ['LUDWIG VAN DER BERG', 'LUDWIG VAN DER BERG', undefined],
    ["Dr. Siobhán O'Neil, PhD", "Dr. Siobhán O'Neil, PhD", undefined],
    ['Anna Kowalska – Product Manager', 'Anna Kowalska', 'Product Manager'],
    ['Anna Kowalska\tProduct Manager', 'Anna Kowalska', 'Product Manager'],
    ['PRIYA RAMANATHAN | DATA SCIENTIST | MUMBAI', 'PRIYA RAMANATHAN', 'DATA SCIENTIST'],
    ['Senior Product Designer\nInes Okafor', 'Ines Okafor', 'Senior Product Designer'],
    ['Apellido(s) / Nombre(s) Pedro Lozano', 'Pedro Lozano', undefined],
    ['PERSONAL INFORMATION\tRahul Runte', 'Rahul Runte', undefined],
  ])('tells name and title apart in "%s"', (top, name, label) => {
    const read = basics(`${top}\nme@mail.example`);
    expect(read?.name).toBe(name);
    expect(read?.label).toBe(label);
  });

  it('reads an address by its postal code', () => {
    expect(basics('Jean Dupont\n12 rue des Lilas, 75011 Paris\njd@mail.example')?.location).toEqual({
      address: '12 rue des Lilas',
      postalCode: '75011',
      city: 'Paris',
    });
  });
});
