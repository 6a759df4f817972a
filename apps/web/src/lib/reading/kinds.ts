import type { ListKey } from '@throughline/core/correction';

/** What a line can be the head of, as a person says it. */
export const KINDS: readonly (readonly [ListKey, string])[] = [
  ['work', 'A position'],
  ['education', 'A degree or school'],
  ['projects', 'A project'],
  ['skills', 'A skill'],
  ['languages', 'A language'],
  ['certificates', 'A certificate'],
  ['awards', 'An award'],
  ['publications', 'A publication'],
  ['volunteer', 'Voluntary work'],
  ['interests', 'An interest'],
  ['references', 'A reference'],
];

/** One entry of a section, as in “This is no position”. */
export const ONE: Record<string, string> = {
  work: 'position',
  education: 'degree',
  projects: 'project',
  skills: 'skill',
  languages: 'language',
  certificates: 'certificate',
  awards: 'award',
  publications: 'publication',
  volunteer: 'voluntary work',
  interests: 'interest',
  references: 'reference',
};
