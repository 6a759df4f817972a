/** The part of JSON Resume 1.x (jsonresume.org/schema) that Throughline writes. A field not printed is absent. */
export interface JsonResume {
  basics?: {
    name?: string;
    label?: string;
    email?: string;
    phone?: string;
    url?: string;
    summary?: string;
    location?: {
      address?: string;
      postalCode?: string;
      city?: string;
      countryCode?: string;
      region?: string;
    };
    profiles?: { network?: string; username?: string; url?: string }[];
  };
  work?: ResumePosition[];
  volunteer?: (Dated & {
    organization?: string;
    position?: string;
    url?: string;
    summary?: string;
    highlights?: string[];
  })[];
  education?: (Dated & {
    institution?: string;
    url?: string;
    area?: string;
    studyType?: string;
    score?: string;
    courses?: string[];
  })[];
  awards?: { title?: string; date?: string; awarder?: string; summary?: string }[];
  certificates?: { name?: string; date?: string; url?: string; issuer?: string }[];
  publications?: {
    name?: string;
    publisher?: string;
    releaseDate?: string;
    url?: string;
    summary?: string;
  }[];
  skills?: { name?: string; level?: string; keywords?: string[] }[];
  languages?: { language?: string; fluency?: string }[];
  interests?: { name?: string; keywords?: string[] }[];
  references?: { name?: string; reference?: string }[];
  projects?: (Dated & {
    name?: string;
    description?: string;
    highlights?: string[];
    keywords?: string[];
    url?: string;
    roles?: string[];
    entity?: string;
    type?: string;
  })[];
  meta?: { canonical?: string; version?: string; lastModified?: string };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as known; an open end is an absent `endDate`. */
export interface Dated {
  startDate?: string;
  endDate?: string;
}

/** One `work` entry. A promotion inside one employer is its own entry. */
export interface ResumePosition extends Dated {
  name?: string;
  position?: string;
  location?: string;
  url?: string;
  description?: string;
  summary?: string;
  highlights?: string[];
}
