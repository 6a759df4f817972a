import type { Block, BlockKind, JsonResume, Section } from '@throughline/core/document';
import type { Origin } from '@throughline/core/reading';

export interface ComposedText {
  text: string;
  blocks: Block[];
  origins: Origin[];
}

/** A piece of a line: text of our own, or a value with the place it has in the résumé. */
type Part = string | { path: string; value: string };

const HEADINGS: [Section, string][] = [
  ['work', 'Experience'],
  ['education', 'Education'],
  ['projects', 'Projects'],
  ['skills', 'Skills'],
  ['volunteer', 'Volunteering'],
  ['certificates', 'Certificates'],
  ['awards', 'Awards'],
  ['publications', 'Publications'],
  ['languages', 'Languages'],
  ['interests', 'Interests'],
  ['references', 'References'],
];

/** Fields that make the first line of an entry, in the order a reader expects; dates follow on a line of their own. */
const HEADS: Record<string, string[]> = {
  work: ['position', 'name', 'location'],
  volunteer: ['position', 'organization'],
  education: ['studyType', 'area', 'institution', 'score'],
  projects: ['name', 'entity', 'type'],
  skills: ['name', 'level'],
  certificates: ['name', 'issuer', 'date'],
  awards: ['title', 'awarder', 'date'],
  publications: ['name', 'publisher', 'releaseDate'],
  languages: ['language', 'fluency'],
  interests: ['name'],
  references: ['name'],
};
const TEXTS = ['description', 'summary', 'reference'];
const LISTED = ['roles', 'keywords', 'courses'];

/** Sets a JSON Resume as a text that people and signals can read, and says where each field stands in it. */
export function composeText(resume: JsonResume): ComposedText {
  const composed: ComposedText = { text: '', blocks: [], origins: [] };
  composeBasics(resume.basics ?? {}, composed);
  for (const [section, heading] of HEADINGS) {
    const entries = (resume[section as keyof JsonResume] ?? []) as Record<string, unknown>[];
    if (entries.length === 0) continue;
    add(composed, 'heading', [heading], section);
    entries.forEach((entry, at) => {
      composeEntry(entry, section, `/${section}/${at}`, composed);
    });
  }
  return composed;
}

function composeBasics(basics: NonNullable<JsonResume['basics']>, composed: ComposedText): void {
  const one = (key: 'name' | 'label' | 'email' | 'phone' | 'url' | 'summary'): Part[] =>
    basics[key] ? [{ path: `/basics/${key}`, value: basics[key] }] : [];
  add(composed, 'name', one('name'));
  add(composed, 'label', one('label'));
  const place = Object.entries(basics.location ?? {}).map(([key, value]) => ({
    path: `/basics/location/${key}`,
    value,
  }));
  const contact = [...one('email'), ...one('phone'), ...one('url')];
  add(composed, 'contact', joined([...contact, ...place], ' | '), 'contact');
  const profiles = (basics.profiles ?? []).flatMap((profile, at) =>
    Object.entries(profile).map(([key, value]) => ({ path: `/basics/profiles/${at}/${key}`, value })),
  );
  add(composed, 'contact', joined(profiles, ' | '), 'contact');
  if (basics.summary) {
    add(composed, 'heading', ['Summary'], 'summary');
    add(composed, 'paragraph', one('summary'), 'summary', '/basics/summary');
  }
}

function composeEntry(
  entry: Record<string, unknown>,
  section: Section,
  path: string,
  composed: ComposedText,
): void {
  const part = (key: string): Part[] =>
    typeof entry[key] === 'string' ? [{ path: `${path}/${key}`, value: entry[key] }] : [];
  const list = (key: string): Part[] =>
    (Array.isArray(entry[key]) ? (entry[key] as string[]) : []).map((value, at) => ({
      path: `${path}/${key}/${at}`,
      value,
    }));
  const head = joined(HEADS[section]!.flatMap(part), ' — ');
  const [start, end] = [part('startDate'), part('endDate')];
  const dates = start.length + end.length > 0 ? [...start, start.length > 0 ? ' – ' : 'until ', ...end] : [];
  const kind = section === 'work' || section === 'volunteer' ? 'position' : 'item';
  add(
    composed,
    kind,
    [...head, ...(head.length > 0 && dates.length > 0 ? ['\n'] : []), ...dates],
    section,
    path,
  );
  for (const key of TEXTS) add(composed, 'paragraph', part(key), section, `${path}/${key}`);
  for (const highlight of list('highlights'))
    if (typeof highlight !== 'string') add(composed, 'highlight', [highlight], section, highlight.path);
  for (const key of LISTED) add(composed, 'item', joined(list(key), ', '), section, `${path}/${key}`);
  add(composed, 'paragraph', part('url'), section, `${path}/url`);
}

const joined = (parts: Part[], separator: string): Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));

function add(composed: ComposedText, kind: BlockKind, parts: Part[], section?: Section, path?: string): void {
  if (parts.length === 0) return;
  if (composed.text) composed.text += '\n';
  if (kind === 'highlight') composed.text += '• ';
  const start = composed.text.length;
  for (const part of parts) {
    if (typeof part === 'string') composed.text += part;
    else {
      const span = { start: composed.text.length, end: composed.text.length + part.value.length };
      composed.text += part.value;
      composed.origins.push({ path: part.path, span, confidence: 1 });
    }
  }
  composed.text = composed.text.trimEnd();
  const span = { start, end: composed.text.length };
  composed.blocks.push({ kind, span, ...(section && { section }), ...(path !== undefined && { path }) });
}
