import {
  type Faker,
  fakerDE,
  fakerEN_GB,
  fakerEN_US,
  fakerES,
  fakerFR,
  fakerNL,
  fakerPT_BR,
  fakerPT_PT,
} from '@faker-js/faker';
import { type Chance, chanceFrom } from '../../layouts/chance.ts';
import { datesOf, type Month, type Span } from './dates.ts';
import { LISTS, PROJECTS, PUBLICATIONS, VOLUNTEER } from './lists.ts';
import { SENTENCES, SUMMARIES } from './sentences.ts';
import { EMPLOYERS, TITLES } from './titles.ts';

export interface Job {
  title: string;
  employer: string;
  place: string;
  span: Span;
  /** A line about the employer or the task, before the highlights. */
  intro?: string;
  highlights: string[];
}

export interface Person {
  lang: string;
  name: string;
  label: string;
  email: string;
  phone: string;
  place: string;
  links: string[];
  born: string;
  summary: string;
  /** Jobs of one employer, one after the other, stand together. */
  stacks: Job[][];
  schools: { school: string; degree: string; place: string; dates: string; detail?: string }[];
  skills: string[];
  languages: string[];
  certificates: string[];
  interests: string[];
  awards: string[];
  publications: string[];
  projects: [name: string, text: string][];
  volunteer: [role: string, organisation: string][];
}

const FAKERS: [lang: string, weight: number, faker: Faker][] = [
  ['en', 9, fakerEN_US],
  ['en', 3, fakerEN_GB],
  ['de', 2, fakerDE],
  ['fr', 2, fakerFR],
  ['es', 2, fakerES],
  ['pt', 1, fakerPT_PT],
  ['pt', 1, fakerPT_BR],
  ['nl', 2, fakerNL],
];

const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** The invented person of a seed: names, towns and firms are Faker's, so that no reader's word list holds them. */
export function personFrom(seed: number): Person {
  const chance = chanceFrom(seed * 31 + 5);
  const [lang, , faker] = FAKERS.flatMap((one) => Array<(typeof FAKERS)[number]>(one[1]).fill(one))[
    chance.below(22)
  ]!;
  faker.seed(seed);
  const [given, family] = [faker.person.firstName(), faker.person.lastName()];
  const lists = LISTS[lang]!;
  const stacks = stacksFrom(chance, lang, faker);
  const handle = `${ascii(given)}${chance.pick(['', '.', '-', '_'])}${ascii(family)}`;
  return {
    lang,
    name: `${given} ${family}`,
    label: stacks[0]![0]!.title,
    email: `${handle}${chance.pick(['', '', chance.between(1, 99)])}@${chance.pick(['gmail.com', 'outlook.com', 'proton.me', 'web.de', 'alum.example.edu', `${ascii(family)}.me`])}`,
    phone: faker.phone.number({ style: chance.pick(['human', 'national', 'international']) }),
    place: placeOf(chance, faker, lang),
    links: chance.some(
      [`linkedin.com/in/${ascii(given)}${ascii(family)}`, `github.com/${handle}`, `www.${ascii(family)}.me`],
      chance.between(0, 2),
    ),
    born: `${chance.between(10, 28)}.${chance.pick(['01', '03', '11'])}.${chance.between(1970, 1998)}`,
    summary: chance.pick(SUMMARIES[lang]!),
    stacks,
    schools: schoolsFrom(chance, lang, faker),
    skills: chance.some(lists.skills, chance.between(4, 10)),
    languages: chance.some(lists.languages, chance.between(2, 3)),
    certificates: chance.some(lists.certificates, chance.between(1, 3)),
    interests: chance.some(lists.interests, 3),
    awards: lists.awards,
    publications: chance.some(PUBLICATIONS, 2),
    projects: chance.some(PROJECTS, chance.between(1, 2)),
    volunteer: VOLUNTEER[lang]!,
  };
}

function placeOf(chance: Chance, faker: Faker, lang: string): string {
  const city = faker.location.city();
  if (chance.maybe(0.08)) return 'Remote';
  return lang === 'en' && faker === fakerEN_US
    ? `${city}, ${faker.location.state({ abbreviated: true })}`
    : chance.maybe(0.5)
      ? city
      : `${city}, ${{ en: 'UK', de: 'Deutschland', fr: 'France', es: 'España', pt: faker === fakerPT_BR ? 'Brasil' : 'Portugal', nl: 'Nederland' }[lang]}`;
}

/** Faker joins partners by commas and dashes; people write the short name on the door. */
const firm = (faker: Faker) =>
  faker.company.name().replace(/ - /g, '-').replace(/^.*, /, '').replace(/ and /g, ' & ');

function employerOf(chance: Chance, lang: string, faker: Faker): string {
  if (chance.maybe(0.4)) return chance.pick(EMPLOYERS[lang]!);
  const name = firm(faker);
  const [first = ''] = name.split(/[ -]/);
  return first.length > 5 && chance.maybe(0.15) ? first : name;
}

/** A sentence with its figures filled in. */
function sentence(chance: Chance, of: readonly string[]): string {
  return chance
    .pick(of)
    .replace(/\{(\w)\}/g, (_, figure) =>
      figure === 'k'
        ? `${chance.between(1, 9)},${chance.between(1, 9)}00`
        : figure === 'y'
          ? String(chance.between(2015, 2023))
          : String(figure === 'p' ? chance.between(12, 78) : chance.between(2, 9)),
    );
}

function highlightsOf(chance: Chance, lang: string): string[] {
  const count = chance.pick([0, 1, 2, 2, 3, 3, 3, 4, 4, 5, 7]);
  const stop = chance.maybe(0.4) ? '.' : '';
  return chance.some(SENTENCES[lang]!, count).map((text) => sentence(chance, [text]) + stop);
}

const INTROS: Record<string, string> = {
  en: 'Family-run business with 120 people in four places.',
  de: 'Mittelständischer Betrieb mit 120 Beschäftigten an vier Standorten.',
  fr: 'Entreprise familiale de 120 personnes sur quatre sites.',
  es: 'Empresa familiar de 120 personas en cuatro sedes.',
  pt: 'Empresa familiar com 120 pessoas em quatro locais.',
  nl: 'Familiebedrijf met 120 mensen op vier locaties.',
};

const before = ({ year, month }: Month, months: number): Month => {
  const at = year * 12 + month - 1 - months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
};

function stacksFrom(chance: Chance, lang: string, faker: Faker): Job[][] {
  const print = datesOf(chance, lang);
  const now: Month = { year: chance.between(2021, 2025), month: chance.between(1, 12) };
  let end: Month | undefined = chance.maybe(0.7) ? undefined : now;
  const stacks: Job[][] = [];
  const used = new Set<string>();
  const count = chance.pick([1, 2, 3, 3, 4, 4, 5, 6]);
  const withIntro = chance.maybe(0.15);
  for (let i = 0; i < count; i++) {
    const last = stacks.at(-1);
    const promoted = last !== undefined && chance.maybe(0.2);
    const from = before(end ?? now, chance.between(5, 50));
    let employer = employerOf(chance, lang, faker);
    while (used.has(employer)) employer = firm(faker);
    const job: Job = {
      title: chance.pick(TITLES[lang]!.filter((title) => !used.has(title))),
      employer: promoted ? last[0]!.employer : employer,
      place: promoted ? last[0]!.place : placeOf(chance, faker, lang),
      span: print(from, end),
      highlights: highlightsOf(chance, lang),
      ...(withIntro && { intro: INTROS[lang]! }),
    };
    used.add(job.title).add(job.employer);
    if (promoted) last.push(job);
    else stacks.push([job]);
    end = before(from, chance.pick([0, 1, 1, 2, 7]));
  }
  return stacks;
}

function schoolsFrom(chance: Chance, lang: string, faker: Faker): Person['schools'] {
  const { schools, degrees } = LISTS[lang]!;
  let year = chance.between(2005, 2016);
  return chance.some(degrees, chance.between(1, 3)).map((degree, i) => {
    const city = faker.location.city();
    const start = year - chance.between(2, 4);
    const school = schools[(chance.below(schools.length) + i) % schools.length]!.replace(
      '{city}',
      city,
    ).replace('{family}', faker.person.lastName());
    const dates = chance.maybe(0.75) ? `${start} – ${year}` : `${year}`;
    year = start;
    return { degree, school, place: city, dates, ...(chance.maybe(0.2) && { detail: 'GPA 3.8' }) };
  });
}
