import type { JsonResume } from '@throughline/core/document';

type FieldKind = 'text' | 'one' | 'date' | 'end' | 'texts';
export type ListKey = Exclude<keyof JsonResume, 'basics' | 'meta'>;

export interface Field {
  kind: FieldKind;
  /** Other names it goes by in old versions and in the wild. */
  aliases?: string[];
}

export type Fields = Record<string, Field>;

const text = (...aliases: string[]): Field => ({ kind: 'text', aliases });
/** A text there is only one of. */
const one = (...aliases: string[]): Field => ({ kind: 'one', aliases });
const texts = (...aliases: string[]): Field => ({ kind: 'texts', aliases });
const dates: Fields = {
  startDate: { kind: 'date', aliases: ['start', 'from', 'begin'] },
  endDate: { kind: 'end', aliases: ['end', 'to', 'until', 'graduationDate', 'completionDate'] },
};
const url = one('website', 'link', 'href');
const highlights = texts(
  'bullets',
  'achievements',
  'responsibilities',
  'descriptions',
  'bulletPoints',
  'tasks',
  'accomplishments',
);

/** The lists of a JSON Resume and their fields. */
export const LISTS: Record<ListKey, { fields: Fields; aliases?: string[] }> = {
  work: {
    aliases: [
      'experience',
      'experiences',
      'employment',
      'workExperience',
      'workExperiences',
      'workHistory',
      'employmentHistory',
      'professionalExperience',
      'jobs',
      'positions',
    ],
    fields: {
      name: text('company', 'employer', 'organization', 'organisation', 'companyName'),
      position: text('title', 'role', 'jobTitle', 'designation'),
      location: text('city', 'place'),
      ...dates,
      url,
      description: text(),
      summary: text(),
      highlights,
    },
  },
  volunteer: {
    aliases: ['service', 'volunteering', 'volunteerExperience'],
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
    aliases: ['educations', 'educationHistory', 'academicBackground', 'studies'],
    fields: {
      institution: text('school', 'university', 'college', 'name', 'organization'),
      area: text('major', 'field', 'fieldOfStudy'),
      studyType: text('degree', 'title', 'qualification'),
      ...dates,
      score: text('gpa', 'grade'),
      url,
      courses: texts('curriculum', 'descriptions', 'highlights'),
    },
  },
  projects: {
    fields: {
      name: text('title', 'project'),
      description: text('summary'),
      ...dates,
      url: one('website', 'link', 'repo', 'href'),
      entity: text(),
      type: text('category'),
      roles: texts('role'),
      highlights,
      keywords: texts('technologies', 'tags', 'tech'),
    },
  },
  skills: {
    aliases: ['skillSets', 'technicalSkills'],
    fields: {
      name: text('skill', 'category'),
      level: text(),
      keywords: texts('skills', 'items', 'details', 'featuredSkills', 'tools'),
    },
  },
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
  languages: { fields: { language: text('name'), fluency: text('level', 'proficiency', 'description') } },
  interests: { fields: { name: text(), keywords: texts() } },
  references: { fields: { name: text(), reference: text('quote', 'text') } },
};

export const BASICS: Fields = {
  name: one('fullName'),
  label: text('title', 'headline', 'position', 'jobTitle'),
  email: one('mail', 'emails', 'emailAddress'),
  phone: one('tel', 'mobile', 'telephone', 'phones', 'phoneNumber'),
  url: one('website', 'homepage', 'portfolio'),
  summary: text('about', 'bio', 'brief', 'objective', 'aboutMe'),
};

export const LOCATION: Fields = {
  address: text('street', 'streetAddress'),
  postalCode: text('zip', 'code', 'zipCode'),
  city: text('town', 'locality'),
  countryCode: text('country'),
  region: text('state', 'province'),
};

export const PROFILE: Fields = {
  network: text('label', 'name', 'platform'),
  username: text('user', 'handle'),
  url,
};
