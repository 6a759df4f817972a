import { type Content, compileLexicon, type Domain } from '../../lexicon/index.ts';
import { namedDomain } from '../domain.ts';
import { degreeIn } from './degree.ts';

const KNOWING =
  /\b(?:experience|background|knowledge|interest|interested|passion\w*|familiar\w*|understanding|exposure|expertise|worked|industry|space|sector|domain|erfahrung|kenntnisse|expérience|connaissances?|experiencia|conocimientos?|experiência|conhecimentos?|ervaring|kennis)\b/iu;

/** The industry that a phrase asks experience of, if that is what it is about. */
const domainAsked = (text: string, content: Content): Domain | undefined =>
  KNOWING.test(text) ? namedDomain(text, content) : undefined;

/** A short phrase that names an industry and no tool: `Background in fintech`. */
export const isAboutDomain = (text: string, skills: readonly string[], content: Content): boolean =>
  mayNameDomain(text, skills, content) && domainAsked(text, content) !== undefined;

const INDUSTRY =
  /\b(?:industr(?:y|ies)|sectors?|verticals?|(?:industrial|capital|commodit\p{L}+|energy|consumer|regulated) markets|branchen?|secteur|setor|sectores?)\b(?!['’]s| (?:standards?|trends?|best|leading|practices|knowledge|certifi))/iu;

/** The same for an industry that the lexicon does not know: `Experience in the timber industry`. */
export const asksIndustry = (text: string, skills: readonly string[], content: Content): boolean =>
  mayNameDomain(text, skills, content) && KNOWING.test(text) && INDUSTRY.test(text);

function mayNameDomain(text: string, skills: readonly string[], content: Content): boolean {
  const known = compileLexicon(content).skills;
  const names = skills.some((id) => ['tool', 'language', 'people'].includes(known.get(id)?.kind ?? ''));
  return !names && !degreeIn(text) && text.split(/\s+/).length <= 12;
}
