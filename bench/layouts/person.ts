import { type Chance, chanceFrom } from './chance.ts';
import { ENDINGS, FAMILY, GIVEN, STEMS, VOCABULARY, type Vocabulary } from './vocabulary.ts';

export interface Post {
  title: string;
  employer: string;
  place: string;
  /** As printed. */
  dates: string;
  from: string;
  to: string;
  /** As true, to the printed precision; null while it lasts. */
  start: string;
  end: string | null;
  /** As LinkedIn prints it after the dates. */
  duration: string;
  highlights: string[];
}

export interface Person {
  lang: string;
  words: Vocabulary;
  name: string;
  label: string;
  email: string;
  phone: string;
  place: string;
  link: string;
  summary: string;
  posts: Post[];
  education: { degree: string; school: string; dates: string }[];
  skills: string[];
  languages: string[];
  projects: { name: string; text: string }[];
  certificates: string[];
}

const LANGS = ['en', 'en', 'en', 'de', 'fr', 'es', 'pt', 'nl'];
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/[ł]/g, 'l')
    .replace(/[ø]/g, 'o')
    .toLowerCase();

/** An invented person; seeds give different ones. */
export function personFrom(seed: number): Person {
  const chance = chanceFrom(seed);
  const lang = chance.pick(LANGS);
  const words = VOCABULARY[lang]!;
  const [given, family] = [chance.pick(GIVEN), chance.pick(FAMILY)];
  const email = `${plain(given)}.${plain(family)}@${chance.pick(['example.com', 'mail.example.org', 'posteo.example'])}`;
  const posts = postsOf(chance, words, lang);
  return {
    lang,
    words,
    name: `${given} ${family}`,
    label: posts[0]!.title,
    email,
    phone: chance.pick(['+49 30 5550 1234', '(512) 555-0142', '+33 6 55 50 12 34', '+44 20 7946 0123']),
    place: chance.pick(words.places),
    link: `linkedin.com/in/${plain(given)}-${plain(family)}-${chance.between(10, 99)}`,
    summary: Array.from({ length: chance.between(2, 3) }, () => sentence(chance, words, 14)).join(' '),
    posts,
    education: Array.from({ length: chance.between(1, 2) }, (_, i) => ({
      degree: chance.pick(words.degrees),
      school: chance.pick(words.schools),
      dates: `${2008 - i * 4} – ${2011 - i * 4}`,
    })),
    skills: chance.some(words.skills, chance.between(4, 9)),
    languages: chance.some(words.languages, chance.between(1, 3)),
    projects: chance.maybe(0.35)
      ? [{ name: `${chance.pick(STEMS)} Tracker`, text: sentence(chance, words, 12) }]
      : [],
    certificates: chance.maybe(0.4)
      ? chance.some(['AWS Certified Cloud Practitioner', 'PRINCE2', 'CPR'], 2)
      : [],
  };
}

function sentence(chance: Chance, words: Vocabulary, atLeast: number): string {
  let text = `${chance.pick(words.verbs)} ${chance.pick(words.objects)}`;
  for (const tail of chance.some(words.tails, 5)) if (text.split(' ').length < atLeast) text += `, ${tail}`;
  return `${text}.`;
}

function highlightsOf(chance: Chance, words: Vocabulary): string[] {
  const stop = chance.maybe(0.5);
  return Array.from({ length: chance.pick([0, 1, 2, 2, 3, 3, 4, 5, 6]) }, () => {
    const text = sentence(chance, words, chance.pick([1, 4, 8, 12, 18, 30]));
    return stop ? text : text.slice(0, -1);
  });
}

type Month = { year: number; month: number };
type Format = (month: Month) => { printed: string; true: string };

const iso = ({ year, month }: Month) => `${year}-${String(month).padStart(2, '0')}`;

function formatsOf(words: Vocabulary): Format[] {
  const named =
    (names: string[]): Format =>
    (at) => ({
      printed: `${names[at.month - 1]} ${at.year}`,
      true: iso(at),
    });
  return [
    named(words.short),
    named(words.short),
    named(words.months),
    (at) => ({ printed: `${String(at.month).padStart(2, '0')}/${at.year}`, true: iso(at) }),
    (at) => ({ printed: `${String(at.month).padStart(2, '0')}.${at.year}`, true: iso(at) }),
    (at) => ({ printed: iso(at), true: iso(at) }),
    (at) => ({ printed: `${at.year}`, true: `${at.year}` }),
  ];
}

function employerOf(chance: Chance, lang: string): string {
  const ending = chance.pick(ENDINGS);
  const stem = chance.pick(STEMS);
  if (chance.maybe(0.1))
    return `${stem} ${chance.pick(['Hospital', 'Grammar School', 'City Council', 'University'])}`;
  if (chance.maybe(0.08)) return `${stem} ${lang === 'de' ? 'Maschinenbau' : chance.pick(STEMS)}`;
  return ending.startsWith('.') ? `${stem}${ending}` : `${stem} ${ending}`.trim();
}

function postsOf(chance: Chance, words: Vocabulary, lang: string): Post[] {
  const format = chance.pick(formatsOf(words));
  const dash = chance.pick([' – ', ' - ', ' — ', '–', lang === 'en' ? ' to ' : ' – ']);
  let end: Month | undefined = chance.maybe(0.7) ? undefined : { year: 2023, month: chance.between(1, 12) };
  let year = end?.year ?? 2024;
  let employer = employerOf(chance, lang);
  let place = chance.pick(words.places);
  return Array.from({ length: chance.between(1, 4) }, (_, i) => {
    const start: Month = { year: year - chance.between(1, 4), month: chance.between(1, 12) };
    if (i > 0 && !chance.maybe(0.2))
      [employer, place] = [employerOf(chance, lang), chance.pick(words.places)];
    const [from, to] = [format(start), end && format(end)];
    const post: Post = {
      title: `${chance.pick(words.ranks)} ${chance.pick(words.titles)}`.trim(),
      employer,
      place,
      dates: `${from.printed}${dash}${to?.printed ?? words.present}`,
      from: from.printed,
      to: to?.printed ?? words.present,
      start: from.true,
      end: to?.true ?? null,
      duration: `${chance.between(2, 4)} years ${chance.between(2, 9)} months`,
      highlights: highlightsOf(chance, words),
    };
    end = start.month === 1 ? { year: start.year - 1, month: 12 } : { ...start, month: start.month - 1 };
    year = end.year;
    return post;
  });
}
