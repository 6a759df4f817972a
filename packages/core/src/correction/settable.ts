import type { ListKey } from './types.ts';

/** The single fields of each list that a person can fill in where nothing was read. */
export const SETTABLE: Record<ListKey | 'basics', readonly string[]> = {
  basics: [
    'name',
    'label',
    'email',
    'phone',
    'url',
    'summary',
    'location/address',
    'location/postalCode',
    'location/city',
    'location/region',
    'location/countryCode',
  ],
  work: ['position', 'name', 'location', 'startDate', 'endDate', 'url', 'summary'],
  volunteer: ['position', 'organization', 'startDate', 'endDate', 'url', 'summary'],
  education: ['studyType', 'area', 'institution', 'startDate', 'endDate', 'score', 'url'],
  projects: ['name', 'entity', 'description', 'startDate', 'endDate', 'url'],
  awards: ['title', 'awarder', 'date', 'summary'],
  certificates: ['name', 'issuer', 'date', 'url'],
  publications: ['name', 'publisher', 'releaseDate', 'url', 'summary'],
  skills: ['name', 'level'],
  languages: ['language', 'fluency'],
  interests: ['name'],
  references: ['name', 'reference'],
};

export const isSettable = (key: string, list: ListKey | undefined): boolean =>
  SETTABLE[list ?? 'basics'].includes(key);
