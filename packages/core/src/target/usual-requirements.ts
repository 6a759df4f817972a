import { type Content, compileLexicon } from '../lexicon/index.ts';
import type { Requirement } from './types.ts';

/** What a role is usually asked for, where the target is only named and no posting says it; they point nowhere. */
export function usualRequirements(roleId: string, content: Content): Requirement[] {
  const lexicon = compileLexicon(content);
  const role = content.roles.find(({ id }) => id === roleId);
  return (role?.skills ?? []).flatMap((id) => {
    const skill = lexicon.skills.get(id);
    return skill ? { text: skill.name, span: { start: 0, end: 0 }, kind: 'must' as const, skills: [id] } : [];
  });
}
