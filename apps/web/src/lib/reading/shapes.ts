/** How a field is shown and asked for. `until` is an end that may be open. */
export type FieldKind = 'text' | 'long' | 'date' | 'until' | 'link';

/** How the entries of one section are set. */
export interface SectionShape {
  title: string;
  head: readonly string[];
  line: readonly string[];
  texts?: readonly string[];
  lists?: readonly string[];
  /** What a whole entry has: offered to be added where it is missing. */
  usual?: readonly string[];
  compact?: true;
}

const DATES = ['startDate', 'endDate'] as const;

/** The sections of JSON Resume as a person reads them. */
export const SHAPES: Record<string, SectionShape> = {
  basics: {
    title: 'Who and where',
    head: ['name', 'label'],
    line: [
      'email',
      'phone',
      'url',
      'location/address',
      'location/city',
      'location/region',
      'location/postalCode',
      'location/countryCode',
    ],
    texts: ['summary'],
    lists: ['profiles'],
    usual: ['name', 'email'],
  },
  work: {
    title: 'Positions',
    head: ['position', 'name'],
    line: ['location', ...DATES],
    texts: ['summary', 'description', 'url'],
    lists: ['highlights'],
    usual: ['position', 'name', 'startDate'],
  },
  volunteer: {
    title: 'Volunteering',
    head: ['position', 'organization'],
    line: ['location', ...DATES],
    texts: ['summary', 'url'],
    lists: ['highlights'],
    usual: ['position', 'organization'],
  },
  projects: {
    title: 'Projects',
    head: ['name', 'entity'],
    line: ['type', ...DATES],
    texts: ['description', 'url'],
    lists: ['highlights', 'roles', 'keywords'],
    usual: ['name'],
  },
  education: {
    title: 'Education',
    head: ['studyType', 'area', 'institution'],
    line: ['location', ...DATES, 'score'],
    texts: ['url'],
    lists: ['courses'],
    usual: ['studyType', 'institution'],
  },
  skills: { title: 'Skills', head: ['name'], line: ['level'], lists: ['keywords'], compact: true },
  languages: { title: 'Languages', head: ['language'], line: ['fluency'], compact: true },
  certificates: { title: 'Certificates', head: ['name', 'issuer'], line: ['date'], texts: ['url'] },
  awards: { title: 'Awards', head: ['title', 'awarder'], line: ['date'], texts: ['summary'] },
  publications: {
    title: 'Publications',
    head: ['name', 'publisher'],
    line: ['releaseDate'],
    texts: ['summary', 'url'],
  },
  interests: { title: 'Interests', head: ['name'], line: [], lists: ['keywords'], compact: true },
  references: { title: 'References', head: ['name'], line: [], texts: ['reference'] },
};

/** What each field is called, and how it is asked for. */
export const LABELS: Record<string, readonly [label: string, kind: FieldKind]> = {
  name: ['Name', 'text'],
  label: ['Line under the name', 'text'],
  email: ['E-mail', 'text'],
  phone: ['Phone', 'text'],
  url: ['Address on the web', 'link'],
  'location/address': ['Street', 'text'],
  'location/postalCode': ['Postal code', 'text'],
  'location/city': ['City', 'text'],
  'location/region': ['Region', 'text'],
  'location/countryCode': ['Country', 'text'],
  summary: ['Summary', 'long'],
  description: ['Description', 'long'],
  reference: ['Reference', 'long'],
  position: ['Title', 'text'],
  organization: ['Organisation', 'text'],
  location: ['Place', 'text'],
  startDate: ['From', 'date'],
  endDate: ['Until', 'until'],
  date: ['Date', 'date'],
  releaseDate: ['Date', 'date'],
  highlights: ['Highlight', 'long'],
  courses: ['Course', 'text'],
  keywords: ['Keyword', 'text'],
  roles: ['Role', 'text'],
  institution: ['School', 'text'],
  studyType: ['Degree', 'text'],
  area: ['Subject', 'text'],
  score: ['Grade', 'text'],
  level: ['Level', 'text'],
  fluency: ['Fluency', 'text'],
  language: ['Language', 'text'],
  issuer: ['Issuer', 'text'],
  awarder: ['Given by', 'text'],
  publisher: ['Publisher', 'text'],
  title: ['Title', 'text'],
  entity: ['Organisation', 'text'],
  type: ['Kind', 'text'],
  profiles: ['Profile', 'text'],
  network: ['Network', 'text'],
  username: ['User name', 'text'],
};
