import { type Content, compileLexicon, findSkills } from '../../lexicon/index.ts';
import type { Requirement, RequirementKind } from '../types.ts';
import { isAboutDomain } from './domain.ts';
import { placeByForm } from './fallback.ts';
import { linesOf } from './lines.ts';
import { type Asking, askingsIn } from './phrases.ts';
import { placeLines } from './sections.ts';
import { yearsAsked } from './years.ts';

/**
 * What a posting asks for, in the order in which it says so.
 * The words of a requirement are the posting's own; what the employer says of itself, offers, or must say by
 * law is no requirement.
 */
export function readRequirements(description: string, content: Content): Requirement[] {
  const lexicon = compileLexicon(content);
  const skillsIn = (text: string) => [...new Set(findSkills(lexicon, text).map(({ skill }) => skill.id))];
  const lines = placeByForm(placeLines(linesOf(description)), (text) => skillsIn(text).length > 0);
  const seen = new Set<string>();
  return lines.flatMap(askingsIn).flatMap((asking) => {
    const key = asking.text.toLowerCase();
    if (seen.has(key) || !/\p{L}/u.test(asking.text)) return [];
    seen.add(key);
    const skills = skillsIn(asking.text);
    return { text: asking.text, span: asking.span, kind: kindOf(asking, skills, content), skills };
  });
}

function kindOf({ text, part }: Asking, skills: readonly string[], content: Content): RequirementKind {
  if (part !== 'must') return part;
  if (yearsAsked(text)) return 'level';
  return isAboutDomain(text, skills, content) ? 'domain' : 'must';
}
