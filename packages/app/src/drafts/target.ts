import type { Brief } from '@throughline/core/brief';
import type { Content } from '@throughline/core/lexicon';
import type { Target } from '@throughline/core/target';

/**
 * The target of a kept brief, as rules and scan ask for it.
 * Why from the brief: it says by name all that they ask, and reading the posting again would cost a process.
 */
export function targetOfMap({ map }: Pick<Brief, 'map'>, { roles, levels, domains }: Content): Target {
  const { title, company } = map.target;
  const role = roles.find(({ name }) => name === map.target.role);
  const level = levels.find(({ name }) => name === map.target.level);
  const domain = domains.find(({ name }) => name === map.target.domain);
  return {
    title,
    ...(role && { role: { id: role.id, name: role.name } }),
    ...(level && { level: { id: level.id, name: level.name, rank: level.rank } }),
    ...(domain && { domain: { id: domain.id, name: domain.name } }),
    ...(company && { company }),
    requirements: map.rows.map(({ requirement }) => requirement),
    description: '',
  };
}
