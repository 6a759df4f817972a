import type { JsonResume, Section } from '../document/index.ts';

/** The sections of a résumé that are lists of entries. */
export type Listed = Exclude<keyof JsonResume, 'basics' | 'meta'> & Section;

export const LISTED: readonly Listed[] = [
  'work',
  'projects',
  'skills',
  'education',
  'certificates',
  'publications',
  'awards',
  'volunteer',
  'languages',
  'interests',
  'references',
];

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The entries of a section, whatever their fields. */
export const entriesOf = (resume: JsonResume, section: Listed): readonly Fields[] =>
  (resume[section] ?? []) as readonly Fields[];

const NAMES: Record<Listed, readonly string[]> = {
  work: ['position', 'name'],
  volunteer: ['position', 'organization'],
  projects: ['name'],
  education: ['studyType', 'area', 'institution'],
  skills: ['name'],
  certificates: ['name', 'issuer'],
  publications: ['name', 'publisher'],
  awards: ['title', 'awarder'],
  languages: ['language', 'fluency'],
  interests: ['name'],
  references: ['name'],
};

/** What a person would call an entry: `Engineer, Acme`. */
export const entryName = (section: Listed, entry: Fields): string =>
  NAMES[section]
    .map((field) => entry[field])
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .join(', ');

export const textsOf = (entry: Fields, field: string): readonly string[] => {
  const value = entry[field];
  return Array.isArray(value) ? value : [];
};

export const textOf = (entry: Fields, field: string): string => {
  const value = entry[field];
  return typeof value === 'string' ? value.trim() : '';
};
