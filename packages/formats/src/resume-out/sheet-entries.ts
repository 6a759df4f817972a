import type { JsonResume, Section } from '@throughline/core/document';
import { lined, safeUrl, type Text, textOf, withUrl } from './text.ts';
import { printedDate, printedSpan, type Wording } from './wording.ts';

/** A post, a degree, a project: a head of one line, and what is said below it. */
export interface Entry {
  title: Text;
  dates: string;
  /** Where it was: the employer, the school. */
  under: Text;
  place: string;
  /** What the employer is. */
  about: string[];
  intro: string[];
  bullets: string[];
  foot: string[];
  /** Where anyone can look. */
  link?: Text;
}

type Draft = Partial<Omit<Entry, 'title' | 'under'>> & { title?: Text; under?: Text };

/** The head never starts empty: without a title the employer stands first. */
const entry = ({ title, under, ...rest }: Draft): Entry => {
  const [first, second] = [title, under].filter((text) => text?.text);
  return {
    dates: '',
    place: '',
    about: [],
    intro: [],
    bullets: [],
    foot: [],
    ...rest,
    title: first ?? { text: '' },
    under: second ?? { text: '' },
  };
};

const linked = (text: string, url: string | undefined): Text => {
  const to = safeUrl(url);
  return { text, ...(to && { url: to }) };
};

const joined = (...parts: unknown[]): string => parts.map(lined).filter(Boolean).join(', ');
const each = (values: readonly string[] | undefined): string[] => (values ?? []).map(lined).filter(Boolean);

type Maker = (resume: JsonResume, wording: Wording) => Entry[];

const MAKERS: Partial<Record<Section, Maker>> = {
  work: ({ work = [] }, wording) =>
    work.map(({ name, position, location, url, description, summary, highlights, ...span }) =>
      entry({
        title: { text: lined(position) },
        under: linked(lined(name), url),
        place: lined(location),
        dates: printedSpan(span, wording),
        about: textOf(description),
        intro: textOf(summary),
        bullets: each(highlights),
      }),
    ),
  volunteer: ({ volunteer = [] }, wording) =>
    volunteer.map(({ organization, position, url, summary, highlights, ...span }) =>
      entry({
        title: { text: lined(position) },
        under: linked(lined(organization), url),
        dates: printedSpan(span, wording),
        intro: textOf(summary),
        bullets: each(highlights),
      }),
    ),
  projects: ({ projects = [] }, wording) =>
    projects.map(({ name, description, highlights, keywords, url, roles, entity, ...span }) =>
      entry({
        title: linked(lined(name), url),
        under: { text: [...each(roles), lined(entity)].filter(Boolean).join(', ') },
        dates: printedSpan(span, wording),
        intro: textOf(description),
        bullets: each(highlights),
        foot: each([each(keywords).join(', ')]),
        ...(url?.trim() && { link: withUrl(url) }),
      }),
    ),
  education: ({ education = [] }, wording) =>
    education.map(({ institution, url, area, studyType, score, courses, ...span }) =>
      entry({
        title: { text: joined(studyType, area) },
        under: linked(lined(institution), url),
        dates: printedSpan(span, wording),
        foot: [
          ...each([score ?? '']),
          ...each([each(courses).join(', ')]).map((list) => `${wording.courses}: ${list}`),
        ],
      }),
    ),
  certificates: ({ certificates = [] }, wording) =>
    certificates.map(({ name, issuer, date, url }) =>
      entry({
        title: linked(lined(name), url),
        under: { text: lined(issuer) },
        dates: date ? printedDate(date, wording) : '',
      }),
    ),
  awards: ({ awards = [] }, wording) =>
    awards.map(({ title, awarder, date, summary }) =>
      entry({
        title: { text: lined(title) },
        under: { text: lined(awarder) },
        dates: date ? printedDate(date, wording) : '',
        intro: textOf(summary),
      }),
    ),
  publications: ({ publications = [] }, wording) =>
    publications.map(({ name, publisher, releaseDate, url, summary }) =>
      entry({
        title: linked(lined(name), url),
        under: { text: lined(publisher) },
        dates: releaseDate ? printedDate(releaseDate, wording) : '',
        intro: textOf(summary),
        ...(url?.trim() && { link: withUrl(url) }),
      }),
    ),
};

/** The entries of a section that has any; an entry without a word is none. */
export const entriesFor = (resume: JsonResume, section: Section, wording: Wording): Entry[] =>
  (MAKERS[section]?.(resume, wording) ?? []).filter(
    ({ title, dates, intro, bullets, foot }) =>
      title.text || dates || intro.length || bullets.length || foot.length,
  );

/** The lists of a section: skills, languages, interests, references. */
export function linesFor(resume: JsonResume, section: Section): { label: string; text: string }[] {
  const named = (name: unknown, words: readonly string[]) => {
    const [label, text] = [lined(name), each(words).join(', ')];
    return { label: text ? label : '', text: text || label };
  };
  if (section === 'skills') return skillLines(resume);
  if (section === 'languages') return listed((resume.languages ?? []).map(spoken));
  if (section === 'interests')
    return (resume.interests ?? []).map(({ name, keywords = [] }) => named(name, keywords)).filter(says);
  if (section === 'references')
    return (resume.references ?? [])
      .map(({ name, reference }) => named(name, textOf(reference)))
      .filter(says);
  return [];
}

/** Groups stand on lines of their own; skills without a group share one. */
function skillLines({ skills = [] }: JsonResume): { label: string; text: string }[] {
  const level = (name: unknown, level: unknown) =>
    lined(level) && lined(name) ? `${lined(name)} (${lined(level)})` : lined(name);
  const groups = skills.filter(({ keywords }) => each(keywords).length > 0);
  const single = skills.filter(({ keywords }) => each(keywords).length === 0);
  return [
    ...groups.map((group) => ({
      label: level(group.name, group.level),
      text: each(group.keywords).join(', '),
    })),
    ...listed(single.map((skill) => level(skill.name, skill.level))),
  ];
}

const spoken = ({ language, fluency }: { language?: string; fluency?: string }): string =>
  lined(language) && lined(fluency) ? `${lined(language)} (${lined(fluency)})` : lined(language);

const listed = (words: string[]): { label: string; text: string }[] =>
  [words.filter(Boolean).join(', ')].filter(Boolean).map((text) => ({ label: '', text }));

const says = ({ text }: { text: string }): boolean => text !== '';
