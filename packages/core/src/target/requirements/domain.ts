import { type Content, compileLexicon, type Domain } from '../../lexicon/index.ts';
import { namedDomain } from '../domain.ts';
import { degreeIn } from './degree.ts';

const KNOWING =
  /\b(?:experience|background|knowledge|interest|interested|passion\w*|familiar\w*|understanding|exposure|expertise|worked|industry|space|sector|domain|erfahrung|expérience|experiencia|ervaring)\b/iu;

/** The industry that a phrase asks experience of, if that is what it is about. */
const domainAsked = (text: string, content: Content): Domain | undefined =>
  KNOWING.test(text) ? namedDomain(text, content) : undefined;

/** A short phrase that names an industry and no tool: `Background in fintech`. */
export function isAboutDomain(text: string, skills: readonly string[], content: Content): boolean {
  const known = compileLexicon(content).skills;
  const names = skills.some((id) => ['tool', 'language', 'people'].includes(known.get(id)?.kind ?? ''));
  if (names || degreeIn(text) || text.split(/\s+/).length > 12) return false;
  return domainAsked(text, content) !== undefined;
}
