import { type Chance, chanceFrom } from '../../layouts/chance.ts';
import { arranged, type Entry, STACKS, stacked, TEMPLATES, UNDATED } from './arrange.ts';
import { type Person, personFrom } from './person.ts';
import { asTemplate } from './template.ts';
import { type Part, WORDS } from './words.ts';

export interface Section {
  part: Part;
  heading: string;
  text?: string;
  list?: string[];
  entries?: Entry[];
}

/** A résumé ready for printing: everything but the look. */
export interface Page {
  seed: number;
  chance: Chance;
  person: Person;
  /** How the positions are printed, for telling faults apart. */
  arrangement: string;
  sections: Section[];
  /** The mark before a highlight; "1." counts, none prints them bare. */
  bullet: string;
  points: number;
  paper: 'a4' | 'letter';
  /** "Page 2 of 3", in the person's language. */
  pageNumber: (page: string, pages: string) => string;
}

const BULLETS = ['•', '•', '•', '•', '–', '-', '▪', '◦', '*', '»', '→', '', '1.'];

/** What fits on one page, for designs that cannot break. */
function shortened(person: Person): Person {
  let left = 4;
  const stacks = person.stacks.map((jobs) =>
    jobs.filter(() => left-- > 0).map((job) => ({ ...job, highlights: job.highlights.slice(0, 4) })),
  );
  return { ...person, stacks: stacks.filter((jobs) => jobs.length > 0) };
}

/** Some of the English pages are templates, as galleries show them. */
const isTemplate = (seed: number, { lang }: Person) => lang === 'en' && seed % 9 === 4;

/** The page of a seed; `dates` says whether the layout prints them in the head or in a gutter beside it. */
export function pageFrom(seed: number, dates: 'head' | 'aside' = 'head', isShort = false): Page {
  const drawn = isShort ? shortened(personFrom(seed)) : personFrom(seed);
  const person = isTemplate(seed, drawn) ? asTemplate(drawn, chanceFrom(seed + 3)) : drawn;
  const chance = chanceFrom(seed * 7 + 991);
  const { headings, page, of } = WORDS[person.lang]!;
  const heading = (part: Part) => chance.pick(headings[part]);
  const jobs = person.stacks.flat();
  const bullet = chance.pick(BULLETS);
  // Without marks a line about the employer could not be told from a highlight.
  if (bullet === '') for (const job of jobs) delete job.intro;
  const fitting = (dates === 'head' ? TEMPLATES : UNDATED).filter(
    // Where commas part the fields, a comma within one would leave the reader guessing.
    (one) => !/,/.test(one) || !jobs.some(({ title, employer }) => /,/.test(title + employer)),
  );
  const arrangement = chance.pick(fitting);
  const group = chance.maybe(0.6)
    ? chance.pick(dates === 'head' ? STACKS : (['E, P; T / D', 'E; T'] as const))
    : undefined;
  const asidePlace = chance.maybe(0.3);
  const work = person.stacks.flatMap((jobs) =>
    group && jobs.length > 1
      ? stacked(jobs, group, dates)
      : jobs.map((job) => arranged(arrangement, job, person, dates, asidePlace)),
  );
  const section = (part: Part, has: Omit<Section, 'part' | 'heading'>): Section => ({
    part,
    heading: heading(part),
    ...has,
  });
  const school = chance.below(4);
  const main = [
    section('work', { entries: work }),
    section('education', { entries: person.schools.map((one) => schoolEntry(one, dates, school)) }),
  ];
  const some = (share: number, ...all: Section[]) => (chance.maybe(share) ? all : []);
  return {
    seed,
    chance,
    person,
    arrangement: group && person.stacks.some((one) => one.length > 1) ? `stacked: ${group}` : arrangement,
    sections: [
      ...some(0.6, section('summary', { text: person.summary })),
      ...(chance.maybe(0.8) ? main : main.reverse()),
      ...some(0.3, section('projects', { entries: projects(person) })),
      ...some(0.9, section('skills', { list: person.skills })),
      ...some(0.6, section('languages', { list: person.languages })),
      ...some(0.3, section('certificates', { list: person.certificates })),
      ...some(0.2, section('volunteer', { entries: volunteer(person, dates) })),
      ...some(0.1, section('publications', { list: person.publications })),
      ...some(0.2, section('awards', { list: person.awards })),
      ...some(0.3, section('interests', { text: person.interests.join(', ') })),
      ...some(0.1, section('references', { text: WORDS[person.lang]!.referencesText })),
    ],
    bullet,
    points: chance.pick(isShort ? [8, 8.5, 9, 9.5, 10] : [8.5, 9, 9.5, 10, 10, 10.5, 11, 11, 12]),
    paper: person.lang === 'en' && chance.maybe(0.7) ? 'letter' : 'a4',
    pageNumber: (at, pages) => `${page} ${at} ${of} ${pages}`,
  };
}

const projects = ({ projects }: Person): Entry[] =>
  projects.map(([name, text]) => ({ head: [{ left: [{ text: name, bold: true }] }], items: [text] }));

const volunteer = ({ volunteer }: Person, dates: 'head' | 'aside'): Entry[] =>
  volunteer.slice(0, 1).map(([role, organisation]) => ({
    head: [
      { left: [{ text: role, bold: true }], ...(dates === 'head' && { right: [{ text: '2016 – 2018' }] }) },
      { left: [{ text: organisation }] },
    ],
    ...(dates === 'aside' && { aside: ['2016 – 2018'] }),
    items: [],
  }));

function schoolEntry(
  { school, degree, place, dates, detail }: Person['schools'][number],
  where: 'head' | 'aside',
  way: number,
): Entry {
  const items = detail ? [detail] : [];
  const right = where === 'head' ? { right: [{ text: dates }] } : {};
  const aside = where === 'aside' ? { aside: [dates] } : {};
  if (way === 0)
    return {
      head: [{ left: [{ text: degree, bold: true }], ...right }, { left: [{ text: school }] }],
      items,
      ...aside,
    };
  if (way === 1)
    return {
      head: [
        { left: [{ text: school, bold: true }], right: [{ text: place }] },
        { left: [{ text: degree, italic: true }], ...right },
      ],
      items,
      ...aside,
    };
  if (way === 2)
    return {
      head: [{ left: [{ text: degree, bold: true }, { text: ` – ${school}` }], ...right }],
      items,
      ...aside,
    };
  return {
    head: [
      { left: [{ text: school, bold: true }] },
      { left: [{ text: where === 'head' ? `${degree} | ${dates}` : degree }] },
    ],
    items,
    ...aside,
  };
}
