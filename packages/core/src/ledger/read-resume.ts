import type { Document, JsonResume, ResumePosition } from '../document/index.ts';
import { type Places, partOf, placesIn } from './place.ts';
import { sentencesOf } from './sentences.ts';
import type { Saying, Telling, ToldPost } from './telling.ts';
import type { ClaimKind, ClaimOrigin, LedgerSource } from './types.ts';

/** What a résumé says: its posts, and what stands outside them. */
export function tellResume(source: LedgerSource & { kind: 'resume' }): Telling {
  const { document } = source;
  const places = placesIn(source.id, document);
  const resume = document.resume ?? {};
  return {
    source,
    posts: [
      ...(resume.work ?? []).map((position, at) => postOf(places, position, `/work/${at}`)),
      ...(resume.volunteer ?? []).map(({ organization, ...position }, at) =>
        postOf(
          places,
          { ...position, ...(organization && { name: organization }) },
          `/volunteer/${at}`,
          'organization',
        ),
      ),
    ],
    sayings: [...basicsOf(places, resume), ...listsOf(places, resume), ...looseOf(source.id, document)],
  };
}

function postOf(places: Places, position: ResumePosition, path: string, employerKey = 'name'): ToldPost {
  const { name, position: title, startDate, endDate, highlights = [] } = position;
  const field = (key: string, value: string) => places.field(`${path}/${key}`, value);
  const running = (['description', 'summary'] as const).flatMap((key) =>
    position[key] ? sentences(field(key, position[key])) : [],
  );
  const at = field(title ? 'position' : employerKey, title ?? name ?? '');
  return {
    source: at.source,
    at,
    ...(title && { title: field('position', title) }),
    ...(name && { employer: field(employerKey, name) }),
    ...(startDate && { start: places.date(`${path}/startDate`, startDate, false) }),
    ...(endDate && { end: places.date(`${path}/endDate`, endDate, true) }),
    statements: [...running, ...highlights.map((text, at) => field(`highlights/${at}`, text))].filter(
      ({ text }) => text.trim(),
    ),
  };
}

/** A field of running text, sentence by sentence. */
export const sentences = (origin: ClaimOrigin): ClaimOrigin[] =>
  sentencesOf(origin.text).map((span) => partOf(origin, span));

function basicsOf(places: Places, { basics }: JsonResume): Saying[] {
  const one = (kind: ClaimKind, key: 'label' | 'summary'): Saying[] =>
    basics?.[key] ? [{ kind, at: places.field(`/basics/${key}`, basics[key]) }] : [];
  return [...one('headline', 'label'), ...one('summary', 'summary')];
}

function listsOf(places: Places, resume: JsonResume): Saying[] {
  const {
    education = [],
    certificates = [],
    awards = [],
    projects = [],
    languages = [],
    skills = [],
  } = resume;
  const say = (kind: ClaimKind, path: string, value?: string): Saying[] =>
    value?.trim() ? [{ kind, at: places.field(path, value) }] : [];
  return [
    ...education.flatMap(({ studyType, area, institution }, at) =>
      say('education', `/education/${at}`, joined(', ', joined(' ', studyType, area), institution)),
    ),
    ...certificates.flatMap(({ name, issuer }, at) =>
      say('certificate', `/certificates/${at}`, joined(', ', name, issuer)),
    ),
    ...awards.flatMap(({ title, awarder }, at) =>
      say('award', `/awards/${at}`, joined(', ', title, awarder)),
    ),
    ...projects.flatMap(({ name, description, highlights = [] }, at) => [
      ...say('project', `/projects/${at}/name`, name),
      ...say('statement', `/projects/${at}/description`, description),
      ...highlights.flatMap((text, line) => say('statement', `/projects/${at}/highlights/${line}`, text)),
    ]),
    ...languages.flatMap(({ language, fluency }, at) =>
      say('language', `/languages/${at}`, joined(', ', language, fluency)),
    ),
    ...skills.flatMap(({ name, keywords = [] }, at) =>
      keywords.length
        ? keywords.flatMap((word, key) =>
            say('skill', `/skills/${at}/keywords/${key}`, word).map((saying) => ({
              ...saying,
              ...(name && { group: name }),
            })),
          )
        : say('skill', `/skills/${at}/name`, name),
    ),
  ];
}

const joined = (separator: string, ...parts: (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);

/** Lines under a post or a project that no field of the résumé took in are still said. */
function looseOf(source: string, { text, blocks, resume }: Document): Saying[] {
  if (resume) return [];
  return blocks
    .filter(({ kind }) => kind === 'highlight' || kind === 'paragraph')
    .map(({ span, path = '' }) => ({
      kind: 'statement',
      at: { source, path, text: text.slice(span.start, span.end), span },
    }));
}
