import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import { sketchTogether } from '../../signal/sketch-together.ts';

const kindsIn = (text: string): string[] =>
  sketchTogether(text, content, '2026-01-15').ledger.contradictions.map(({ kind }) => kind);

const POST = '### Clerk, Lumo Works, 2016-02 – 2019-05';
const beside = (answer: string) => `=== résumé\n${POST}\n- Kept the ledger\n=== answer\n${answer}`;
const headline = (line: string, post: string) => `=== LinkedIn\n# A\n${line}\n## Experience\n### ${post}`;

describe('days and years told in sentences', () => {
  it.each([
    ['I was at Lumo Works from 2012 to 2019.', ['dates']],
    ['From early 2016 to May 2019 I was at Lumo Works.', []],
    ['In my seven years at Lumo Works I saw three owners.', ['dates']],
    ['I was there for three years.', []],
    ['I left in 2022.', ['dates']],
    ['In my first year at Lumo Works I saw three owners.', []],
    ['A colleague joined Lumo Works in 2012.', []],
    ['In 2017 Lumo Works moved to a new hall, and in 2018 we opened another at Lumo Works.', []],
    ['I worked for Lumo Works until 2022.', ['dates']],
  ])('%s', (answer, kinds) => expect(kindsIn(beside(answer))).toEqual(kinds));
});

describe('headlines', () => {
  it.each([
    ['Senior Accountant | CPA', 'Accountant, Lumo Works, 2019-02 – present', ['headline']],
    ['Accountant | formerly at Ferrin Mills', 'Senior Accountant, Lumo Works, 2019-02 – present', []],
    ['Product Manager @ Google', 'Product Manager, Lumo Works, 2019-02 – present', ['headline']],
    [
      'Product Manager at Lumo | Building things at scale',
      'Product Manager, Lumo Works, 2019-02 – present',
      [],
    ],
    ['Software developer turned teacher', 'Teacher, Lumo School, 2019-02 – present', []],
    ['Open to work: Data Engineer', 'Analyst, Lumo Works, 2019-02 – 2023-01', []],
    [
      'I help product managers write | Content designer',
      'Content Designer, Lumo Works, 2019-02 – 2023-01',
      [],
    ],
    ['CTO and software architect', 'Software Architect, Lumo Works, 2019-02 – present', ['headline']],
  ])('%s', (line, post, kinds) => expect(kindsIn(headline(line, post))).toEqual(kinds));
});

describe('skills', () => {
  it.each([
    ['Built the Power BI report', 'Tableau', ['skill-unproven']],
    ['Wrote Postgres queries', 'SQL', []],
    ['Planned menus for 80 covers', 'Menu planning', []],
    ['Wrote services in Golang', 'Go', []],
    ['Planned menus for 80 covers', 'Pastry', ['skill-unproven']],
  ])('%s: %s', (line, skill, kinds) =>
    expect(kindsIn(`=== résumé\n${POST}\n- ${line}\n## Skills\n- ${skill}`)).toEqual(kinds),
  );
});

describe('titles and employers told in sentences', () => {
  const two = `=== résumé\n### Chemist, Lumo Labs, 2019-02 – 2023-01\n- Developed the lead-free glaze for tiles\n### Editor, Ferrin Press, 2015-01 – 2019-01\n- Tested dyes\n=== answer\n`;
  it.each([
    ['I was managing editor at Ferrin Press when the strike began.', ['title']],
    ['I reported to the managing editor at Ferrin Press.', []],
    ['The lead-free glaze came out of my time at Ferrin Press.', ['employer']],
    ['Before Lumo Labs and its lead-free glaze I tested dyes at Ferrin Press.', []],
  ])('%s', (answer, kinds) => expect(kindsIn(two + answer)).toEqual(kinds));
});
