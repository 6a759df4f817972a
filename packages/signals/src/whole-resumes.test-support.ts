import type { JsonResume } from '@throughline/core/document';

/** Invented people. What the rules say about them is in the snapshot, so that new noise is seen. */
export const STRONG = `# Ines Okafor
Senior product manager for logistics platforms
ines@example.org · +44 20 7946 0991 · linkedin.com/in/inesokafor
## Summary
Product manager who turns dispatch data into fewer empty kilometres: 11% across 3,200 lorries.
## Experience
### Senior Product Manager, Tidewell Freight, 2021-04 – present
- Led dispatch for 3,200 lorries; empty kilometres fell 11% in a year
- Brought quote time from 3 days to 40 minutes for 900 shippers
- Mentored two product managers, one of them promoted to senior
### Product Manager, Larkfield Parcels, 2017-09 – 2021-03
- Launched returns in 4 countries, 62,000 parcels a month, two weeks early
- Raised first-attempt delivery from 81% to 93% with 40 depots
## Education
- BSc Geography
`;

export const WEAK = `# Tom Brandvold
tom@example.org
## Summary
Aspiring manager and results-driven team player looking for new challenges.
## Experience
### Coordinator, Fernhill Services, 2016-02 – 2020-05
- Responsible for managing vendor contracts
- Helped with various projects
- Manage the QRXT list
- The intake form was redesigned
### Assistant, Fernhill Services
- Duties included post and phones
- Improved communication between several departments
## My toolbox
- Spreadsheets
## References
References available upon request
`;

export const GERMAN = `# Jana Lindqvist
## Berufserfahrung
### Projektleiterin, Nordwerk, 2019-01 – present
- Verantwortlich für die Einführung der neuen Plattform mit einem Team von zehn Leuten
- Leitung der Abstimmung zwischen Vertrieb und Technik für den Umzug der Daten
`;

/** A JSON Resume as a sketch that rules can read. */
export const sketchOf = ({ basics = {}, work = [] }: JsonResume): string =>
  [
    `# ${basics.name ?? 'Nobody'}`,
    basics.label ?? '',
    basics.email ?? '',
    ...(basics.summary ? ['## Summary', basics.summary.replace(/\s+/g, ' ')] : []),
    '## Experience',
    ...work.flatMap(({ name, position, startDate, endDate, highlights = [] }) => [
      `### ${position ?? ''}, ${name ?? ''}${startDate ? `, ${startDate.slice(0, 7)} – ${endDate?.slice(0, 7) ?? 'present'}` : ''}`,
      ...highlights.map((words) => `- ${words.replace(/\s+/g, ' ')}`),
    ]),
  ].join('\n');
