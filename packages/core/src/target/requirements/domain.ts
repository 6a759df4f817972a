import type { Content, Domain } from '../../lexicon/index.ts';
import { namedDomain } from '../domain.ts';

const KNOWING =
  /\b(?:experience|background|knowledge|interest|interested|passion\w*|familiar\w*|understanding|exposure|expertise|worked|industry|space|sector|domain|erfahrung|expérience|experiencia|ervaring)\b/iu;

/** The industry that a phrase asks experience of, if that is what it is about. */
export const domainAsked = (text: string, content: Content): Domain | undefined =>
  KNOWING.test(text) ? namedDomain(text, content) : undefined;
