import type { JsonResume, Section } from '../document/index.ts';

/** A section that is a list of entries. */
export type ListKey = Exclude<keyof JsonResume, 'basics' | 'meta'>;

/** A field that stands on a line of its own: `Location: Berlin`. */
export interface Labelled {
  key: string;
  label: string;
  /** Part of the entry's head, a text of its own, or a list between commas. */
  as: 'head' | 'text' | 'list';
}

/** How the entries of a section stand in a draft. */
export interface EntryShape {
  heading: string;
  mark: '###' | '-';
  /** `### what, where, when`, or `- name (aside): one, two`. */
  line: 'post' | 'keywords';
  /** The first piece; a degree and its field are one piece: `BSc in Physics`. */
  what: string;
  field?: string;
  /** All that is left between the first piece and the dates. */
  where?: string;
  dates: readonly [start: string, end?: string];
  aside?: string;
  keywords?: string;
  /** What its running text and its `-` lines are. */
  paragraph?: string;
  items?: string;
  labelled: readonly Labelled[];
}

const head = (key: string, label: string): Labelled => ({ key, label, as: 'head' });
const list = (key: string, label: string): Labelled => ({ key, label, as: 'list' });
const period = ['startDate', 'endDate'] as const;
const ends = [head('startDate', 'Start'), head('endDate', 'End')];
const url = head('url', 'Url');
const post = { mark: '###', line: 'post' } as const;

/** Every list of a JSON Resume, in the order in which a draft has them. */
export const SHAPES: Readonly<Record<ListKey, EntryShape>> = {
  work: {
    ...post,
    heading: 'Experience',
    what: 'position',
    where: 'name',
    dates: period,
    paragraph: 'summary',
    items: 'highlights',
    labelled: [
      head('position', 'Title'),
      head('name', 'Employer'),
      ...ends,
      head('location', 'Location'),
      url,
      { key: 'description', label: 'Company', as: 'text' },
    ],
  },
  education: {
    ...post,
    heading: 'Education',
    what: 'studyType',
    field: 'area',
    where: 'institution',
    dates: period,
    items: 'courses',
    labelled: [
      head('studyType', 'Degree'),
      head('area', 'Field'),
      head('institution', 'Institution'),
      ...ends,
      head('score', 'Score'),
      url,
    ],
  },
  projects: {
    ...post,
    heading: 'Projects',
    what: 'name',
    where: 'entity',
    dates: period,
    paragraph: 'description',
    items: 'highlights',
    labelled: [
      head('name', 'Name'),
      head('entity', 'Entity'),
      ...ends,
      head('type', 'Type'),
      list('roles', 'Roles'),
      url,
      list('keywords', 'Keywords'),
    ],
  },
  skills: {
    heading: 'Skills',
    mark: '-',
    line: 'keywords',
    what: 'name',
    dates: ['-'],
    aside: 'level',
    keywords: 'keywords',
    labelled: [head('name', 'Name'), head('level', 'Level'), list('keywords', 'Keywords')],
  },
  volunteer: {
    ...post,
    heading: 'Volunteering',
    what: 'position',
    where: 'organization',
    dates: period,
    paragraph: 'summary',
    items: 'highlights',
    labelled: [head('position', 'Title'), head('organization', 'Organization'), ...ends, url],
  },
  certificates: {
    heading: 'Certificates',
    mark: '-',
    line: 'post',
    what: 'name',
    where: 'issuer',
    dates: ['date'],
    labelled: [head('name', 'Name'), head('issuer', 'Issuer'), head('date', 'Date'), url],
  },
  awards: {
    ...post,
    heading: 'Awards',
    what: 'title',
    where: 'awarder',
    dates: ['date'],
    paragraph: 'summary',
    labelled: [head('title', 'Title'), head('awarder', 'Awarder'), head('date', 'Date')],
  },
  publications: {
    ...post,
    heading: 'Publications',
    what: 'name',
    where: 'publisher',
    dates: ['releaseDate'],
    paragraph: 'summary',
    labelled: [head('name', 'Name'), head('publisher', 'Publisher'), head('releaseDate', 'Date'), url],
  },
  languages: {
    heading: 'Languages',
    mark: '-',
    line: 'keywords',
    what: 'language',
    dates: ['-'],
    aside: 'fluency',
    labelled: [head('language', 'Language'), head('fluency', 'Fluency')],
  },
  interests: {
    heading: 'Interests',
    mark: '-',
    line: 'keywords',
    what: 'name',
    dates: ['-'],
    keywords: 'keywords',
    labelled: [head('name', 'Name'), list('keywords', 'Keywords')],
  },
  references: {
    ...post,
    heading: 'References',
    what: 'name',
    dates: ['-'],
    paragraph: 'reference',
    labelled: [head('name', 'Name')],
  },
};

/** Profiles that do not fit on a line under the name. */
export const PROFILES: EntryShape = {
  heading: 'Profiles',
  mark: '###',
  line: 'post',
  what: 'network',
  dates: ['-'],
  labelled: [head('network', 'Network'), head('username', 'Username'), url],
};

export const LIST_KEYS = Object.keys(SHAPES) as ListKey[];

/** The fields of an entry by the key they have in a résumé: one text, or a list of texts. */
export const fieldsOf = ({ labelled, paragraph, items }: EntryShape): Map<string, 'text' | 'list'> =>
  new Map([
    ...labelled.map(({ key, as }) => [key, as === 'list' ? 'list' : 'text'] as const),
    ...(paragraph ? [[paragraph, 'text'] as const] : []),
    ...(items ? [[items, 'list'] as const] : []),
  ]);

/** What is known of the person beside name, label, summary and profiles: by label, with its place in `basics`. */
export const CONTACT_LABELS: readonly (readonly [label: string, path: readonly string[]])[] = [
  ['Label', ['label']],
  ['Email', ['email']],
  ['Phone', ['phone']],
  ['Url', ['url']],
  ['Address', ['location', 'address']],
  ['Postal code', ['location', 'postalCode']],
  ['City', ['location', 'city']],
  ['Region', ['location', 'region']],
  ['Country', ['location', 'countryCode']],
];

const WORDS: readonly (readonly [Section, string])[] = [
  ['contact', 'contact|kontakt|coordonn[ée]es|contacto|contato'],
  ['volunteer', 'volunteer.*|voluntary.*|ehrenamt.*|b[ée]n[ée]vol.*|volunta.*|vrijwillig.*|community'],
  [
    'publications',
    'publications?|papers|patents?|talks|speaking|publikationen|ver[öo]ffentlichungen|publica.*',
  ],
  [
    'certificates',
    'certifi.*|licen[sc]es?|credentials|courses|zertifi.*|weiterbildung.*|fortbildung.*|cursos',
  ],
  ['awards', 'awards?|honou?rs|prizes|auszeichnungen|preise|prix|distinctions|premios|pr[êe]mios|prijzen'],
  ['references', 'references|referees|testimonials|recommendations|referenzen|r[ée]f[ée]ren.*|referencias'],
  ['projects', 'projects?|portfolio|projekte?|projets|proyectos|projetos|projecten'],
  ['languages', 'languages?|sprachen|sprachkenntnisse|langues|idiomas|talen'],
  [
    'skills',
    'skills?|tools|technologies|competenc.*|expertise|kenntnisse|f[äa]higkeiten|kompetenzen|comp[ée]ten.*|habilidades|vaardigheden',
  ],
  [
    'education',
    'education|studies|academic.*|degrees?|ausbildung|studium|bildung|formation|[ée]tudes|educaci[óo]n|forma[cç][aã]o|opleiding.*',
  ],
  ['interests', 'interests?|hobb.*|interessen|int[ée]r[êe]ts|interes.*'],
  [
    'summary',
    'summary|profile?|about|objective|statement|[üu]ber mich|zusammenfassung|r[ée]sum[ée]|perfil|resumen|resumo|samenvatting',
  ],
  [
    'work',
    'experience|employment|work|career|positions?|berufserfahrung|erfahrung|werdegang|berufspraxis|exp[ée]rien.*|werkervaring|loopbaan',
  ],
];

const PATTERNS = WORDS.map(
  ([section, words]) =>
    [section, new RegExp(`(?<!\\p{L})(?:${words.replaceAll('.*', '\\p{L}*')})(?!\\p{L})`, 'iu')] as const,
);

/** The section that a heading names; `other` where its words name none that a résumé file has. */
export const sectionNamed = (heading: string): Section =>
  PATTERNS.find(([, words]) => words.test(heading))?.[0] ?? 'other';
