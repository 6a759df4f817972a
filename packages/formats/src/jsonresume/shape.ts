import type { JsonResume } from '@throughline/core/document';

type FieldKind = 'text' | 'date' | 'end' | 'texts';
export type ListKey = Exclude<keyof JsonResume, 'basics' | 'meta'>;

export interface Field {
  kind: FieldKind;
  /** Other names it goes by in old versions and in the wild. */
  aliases?: string[];
}

export type Fields = Record<string, Field>;

const text = (...aliases: string[]): Field => ({ kind: 'text', aliases });
const texts = (...aliases: string[]): Field => ({ kind: 'texts', aliases });
const dates: Fields = {
  startDate: { kind: 'date', aliases: ['start', 'from', 'start_date'] },
  endDate: { kind: 'end', aliases: ['end', 'to', 'end_date', 'graduationDate'] },
};
const url = text('website', 'link');
const highlights = texts('bullets', 'achievements', 'responsibilities');

/** The lists of a JSON Resume and their fields. */
export const LISTS: Record<ListKey, { fields: Fields; aliases?: string[] }> = {
  work: {
    aliases: ['experience', 'employment', 'workExperience', 'work_experience', 'jobs', 'positions'],
    fields: {
      name: text('company', 'employer', 'organization', 'organisation', 'companyName'),
      position: text('title', 'role', 'jobTitle', 'job_title'),
      location: text(),
      ...dates,
      url,
      description: text(),
      summary: text(),
      highlights,
    },
  },
  volunteer: {
    aliases: ['service', 'volunteering'],
    fields: {
      organization: text('name', 'company', 'organisation'),
      position: text('title', 'role'),
      ...dates,
      url,
      summary: text('description'),
      highlights,
    },
  },
  education: {
    fields: {
      institution: text('school', 'university', 'name'),
      area: text('major', 'field', 'fieldOfStudy'),
      studyType: text('degree', 'title'),
      ...dates,
      score: text('gpa', 'grade'),
      url,
      courses: texts('curriculum'),
    },
  },
  projects: {
    fields: {
      name: text('title'),
      description: text('summary'),
      ...dates,
      url: text('website', 'link', 'repo'),
      entity: text(),
      type: text('category'),
      roles: texts('role'),
      highlights,
      keywords: texts('technologies', 'tags', 'tech'),
    },
  },
  skills: { fields: { name: text('skill', 'category'), level: text(), keywords: texts('skills', 'items') } },
  certificates: {
    aliases: ['certifications', 'certification'],
    fields: {
      name: text('title'),
      issuer: text('organization', 'authority', 'from'),
      date: { kind: 'date' },
      url,
    },
  },
  awards: {
    aliases: ['recognition'],
    fields: {
      title: text('name'),
      awarder: text('from', 'issuer'),
      date: { kind: 'date' },
      summary: text('description'),
    },
  },
  publications: {
    aliases: ['writing'],
    fields: {
      name: text('title'),
      publisher: text(),
      releaseDate: { kind: 'date', aliases: ['date'] },
      url,
      summary: text('description'),
    },
  },
  languages: { fields: { language: text('name'), fluency: text('level', 'proficiency') } },
  interests: { fields: { name: text(), keywords: texts() } },
  references: { fields: { name: text(), reference: text('quote', 'text') } },
};

export const BASICS: Fields = {
  name: text('fullName', 'full_name'),
  label: text('title', 'headline'),
  email: text('mail'),
  phone: text('tel', 'mobile', 'telephone'),
  url: text('website', 'homepage'),
  summary: text('about', 'bio', 'brief', 'objective'),
};

export const LOCATION: Fields = {
  address: text('street'),
  postalCode: text('zip', 'code', 'zipCode', 'postal_code'),
  city: text('town'),
  countryCode: text('country'),
  region: text('state', 'province'),
};

export const PROFILE: Fields = { network: text('label', 'name'), username: text('user', 'handle'), url };
