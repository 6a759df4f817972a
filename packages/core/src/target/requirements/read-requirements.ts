import { type Content, compileLexicon, findSkills } from '../../lexicon/index.ts';
import type { Requirement, RequirementKind } from '../types.ts';
import { withBareLists } from './bare-lists.ts';
import { asksIndustry, isAboutDomain } from './domain.ts';
import { placeByForm } from './fallback.ts';
import { LONGEST, MOST } from './limits.ts';
import { linesOf } from './lines.ts';
import { type Asking, askingsIn } from './phrases.ts';
import { placeLines } from './sections.ts';
import { asksManyYears, yearsAsked } from './years.ts';

/**
 * What a posting asks for, in the order in which it says so.
 * The words of a requirement are the posting's own; what the employer says of itself, offers, or must say by
 * law is no requirement.
 */
export function readRequirements(description: string, content: Content): Requirement[] {
  const lexicon = compileLexicon(content);
  const skillsIn = (text: string) => [...new Set(findSkills(lexicon, text).map(({ skill }) => skill.id))];
  const lines = placeByForm(
    withBareLists(placeLines(linesOf(description.slice(0, LONGEST)))),
    (text) => skillsIn(text).length > 0,
  );
  const found = new Map<string, Requirement>();
  for (const asking of lines.flatMap(askingsIn)) {
    const key = asking.text.toLowerCase();
    if (found.size >= MOST || found.has(key) || !/\p{L}/u.test(asking.text)) continue;
    const skills = skillsIn(asking.text);
    found.set(key, { text: asking.text, span: asking.span, kind: kindOf(asking, skills, content), skills });
  }
  return [...found.values()];
}

function kindOf({ text, part }: Asking, skills: readonly string[], content: Content): RequirementKind {
  if (part !== 'must') return part;
  if (yearsAsked(text) || asksManyYears(text)) return 'level';
  return isAboutDomain(text, skills, content) || asksIndustry(text, skills, content) ? 'domain' : 'must';
}
