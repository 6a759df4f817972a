import type { Content } from '../lexicon/index.ts';
import { readRequirements } from './requirements/read-requirements.ts';
import { readTitle, rolesNamed } from './title.ts';
import type { Posting, RawPosting } from './types.ts';

/** A posting with its role, level and requirements: what a format reader cannot know without the lexicon. */
export function understandPosting(raw: RawPosting, content: Content): Posting {
  const { role, level } = readTitle(raw.title, content);
  const roles = rolesNamed(raw.title, content).map(({ id }) => id);
  return {
    ...raw,
    ...(role && { role: role.id }),
    ...(roles.length > 1 && { roles }),
    ...(level && { level: level.id }),
    requirements: readRequirements(raw.description, content),
  };
}
