import type { Content } from '../lexicon/index.ts';
import { namedDomain } from './domain.ts';
import { readTitle } from './title.ts';
import type { Target } from './types.ts';

const EMPLOYER = /\s(?:at|@|bei|chez)\s+(?<company>[^,;|()]+)/iu;

/** A target that is only named: `Engineering Manager, M1` or `Staff Engineer at Lumen, fintech`. It asks for nothing yet. */
export function nameTarget(text: string, content: Content): Target {
  const company = EMPLOYER.exec(text)?.groups?.company?.trim();
  const title = text.replace(EMPLOYER, '').replace(/\s+/gu, ' ').trim();
  const { role, level, rest } = readTitle(title, content);
  const domain = namedDomain(rest, content);
  return {
    title,
    ...(role && { role: { id: role.id, name: role.name } }),
    ...(level && { level: { id: level.id, name: level.name, rank: level.rank } }),
    ...(domain && { domain: { id: domain.id, name: domain.name } }),
    ...(company && { company }),
    requirements: [],
    description: '',
  };
}
