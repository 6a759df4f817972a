import type { LinkedinReading, Position } from '../reading/index.ts';
import { sentences } from './read-resume.ts';
import type { Saying, Telling, ToldPost } from './telling.ts';
import type { ClaimKind, ClaimOrigin, LedgerSource } from './types.ts';

/** What a LinkedIn profile says, as its export has it. */
export function tellLinkedin(source: LedgerSource & { kind: 'linkedin' }): Telling {
  const { id, reading } = source;
  return {
    source,
    posts: reading.positions.map((position, at) => postOf(id, position, `/positions/${at}`)),
    sayings: sayingsOf(id, reading),
  };
}

function postOf(source: string, position: Position, path: string): ToldPost {
  const field = (key: keyof Position): ClaimOrigin | undefined =>
    position[key]?.trim() ? { source, path: `${path}/${key}`, text: position[key] } : undefined;
  const [title, employer, start, end, description] = (
    ['title', 'company', 'startedOn', 'finishedOn', 'description'] as const
  ).map(field);
  return {
    source,
    at: title ?? employer ?? { source, path, text: '' },
    ...(title && { title }),
    ...(employer && { employer }),
    ...(start && { start }),
    ...(end && { end }),
    statements: description ? sentences(description) : [],
  };
}

function sayingsOf(source: string, reading: LinkedinReading): Saying[] {
  const { profile, education, certifications, languages, projects, skills } = reading;
  const say = (kind: ClaimKind, path: string, value?: string): Saying[] =>
    value?.trim() ? [{ kind, at: { source, path, text: value } }] : [];
  return [
    ...say('headline', '/profile/headline', profile.headline),
    ...say('summary', '/profile/summary', profile.summary),
    ...education.flatMap(({ degree, school }, at) =>
      say('education', `/education/${at}`, [degree, school].filter(Boolean).join(', ')),
    ),
    ...certifications.flatMap(({ name, authority }, at) =>
      say('certificate', `/certifications/${at}`, [name, authority].filter(Boolean).join(', ')),
    ),
    ...projects.flatMap(({ title, description }, at) => [
      ...say('project', `/projects/${at}/title`, title),
      ...say('statement', `/projects/${at}/description`, description),
    ]),
    ...languages.flatMap(({ name, proficiency }, at) =>
      say('language', `/languages/${at}`, [name, proficiency].filter(Boolean).join(', ')),
    ),
    ...skills.flatMap(({ name }, at) => say('skill', `/skills/${at}/name`, name)),
  ];
}
