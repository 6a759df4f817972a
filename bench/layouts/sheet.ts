import { type Chance, chanceFrom } from './chance.ts';
import { HEADS, type HeadLine, stacksOf, UNDATED } from './heads.ts';
import { type Person, type Post, personFrom } from './person.ts';
import type { SectionName } from './vocabulary.ts';

export interface Entry {
  head: HeadLine[];
  /** Dates that the layout prints beside the head. */
  aside?: string;
  items: string[];
}

export interface Section {
  name: SectionName;
  heading: string;
  /** Running text. */
  text?: string;
  /** A bare list. */
  list?: string[];
  entries?: Entry[];
}

/** A résumé ready for printing: everything but the look. */
export interface Sheet {
  seed: number;
  person: Person;
  chance: Chance;
  /** How the positions are printed, for telling faults apart. */
  arrangement: string;
  sections: Section[];
  bullet: string;
}

const BULLETS = ['•', '•', '•', '–', '▪', '', '✓', '1.', '‣', '*', '○'];

/** Builds the sheet of a seed; `dates` says whether the layout prints them in the head or beside it. */
export function sheetFrom(seed: number, dates: 'head' | 'aside' = 'head'): Sheet {
  const person = personFrom(seed);
  const chance = chanceFrom(seed + 77_777);
  const arrangement = chance.pick(Object.keys(dates === 'head' ? HEADS : UNDATED));
  const arrange = (dates === 'head' ? HEADS : UNDATED)[arrangement]!;
  const stacked = chance.maybe(0.4) && stacksOf(person.posts).some((stack) => stack.length > 1);
  const entryOf = (post: Post): Entry => ({
    head: arrange(post, person),
    ...(dates === 'aside' && { aside: post.dates }),
    items: post.highlights,
  });
  const work =
    stacked && dates === 'head' ? stacksOf(person.posts).flatMap(stackEntries) : person.posts.map(entryOf);
  const heading = (name: SectionName) => chance.pick(person.words.headings[name]);
  const section = (name: SectionName, has: Omit<Section, 'name' | 'heading'>): Section => ({
    name,
    heading: heading(name),
    ...has,
  });
  const summary = section('summary', { text: person.summary });
  const experience = section('work', { entries: work });
  const education = section('education', {
    entries: person.education.map(({ degree, school, dates: years }) =>
      dates === 'aside'
        ? { head: UNDATED_DEGREE(degree, school), aside: years, items: [] }
        : { head: DEGREE[seed % DEGREE.length]!(degree, school, years), items: [] },
    ),
  });
  const rest = [
    section('skills', { list: person.skills }),
    section('languages', { list: person.languages }),
    ...(person.projects.length > 0
      ? [
          section('projects', {
            entries: person.projects.map(({ name, text }) => ({
              head: [{ left: [{ text: name, bold: true }] }],
              items: [text],
            })),
          }),
        ]
      : []),
    ...(person.certificates.length > 0 ? [section('certificates', { list: person.certificates })] : []),
  ];
  const main = chance.maybe(0.75) ? [experience, education] : [education, experience];
  return {
    seed,
    person,
    chance,
    arrangement: stacked && dates === 'head' ? 'roles under one employer' : arrangement,
    sections: [...(chance.maybe(0.6) ? [summary] : []), ...main, ...rest],
    bullet: chance.pick(BULLETS),
  };
}

function stackEntries(posts: Post[]): Entry[] {
  const [first] = posts as [Post];
  return posts.map((post, i) => ({
    head: [
      ...(i === 0 ? [{ left: [{ text: first.employer, bold: true }], right: [{ text: first.place }] }] : []),
      { left: [{ text: post.title, italic: true }], right: [{ text: post.dates }] },
    ],
    items: post.highlights,
  }));
}

const UNDATED_DEGREE = (degree: string, school: string): HeadLine[] => [
  { left: [{ text: degree, bold: true }] },
  { left: [{ text: school }] },
];

const DEGREE: ((degree: string, school: string, dates: string) => HeadLine[])[] = [
  (degree, school, dates) => [
    { left: [{ text: degree, bold: true }], right: [{ text: dates }] },
    { left: [{ text: school }] },
  ],
  (degree, school, dates) => [
    { left: [{ text: school, bold: true }] },
    { left: [{ text: `${degree}, ${dates}` }] },
  ],
  (degree, school, dates) => [{ left: [{ text: `${degree}, ${school}` }], right: [{ text: dates }] }],
];
