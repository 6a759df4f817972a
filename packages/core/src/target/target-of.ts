import type { Content } from '../lexicon/index.ts';
import { readDomain } from './domain.ts';
import type { Posting, Target } from './types.ts';

/** The target that one posting defines. */
export function targetOf(posting: Posting, content: Content): Target {
  const { title, company, description, requirements } = posting;
  const role = content.roles.find(({ id }) => id === posting.role);
  const level = content.levels.find(({ id }) => id === posting.level);
  const domain = readDomain(`${title}\n${description}`, content);
  return {
    title,
    ...(role && { role: { id: role.id, name: role.name } }),
    ...(level && { level: { id: level.id, name: level.name, rank: level.rank } }),
    ...(domain && { domain: { id: domain.id, name: domain.name } }),
    ...(company && { company }),
    requirements,
    description,
  };
}
