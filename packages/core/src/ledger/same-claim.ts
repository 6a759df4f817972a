import { relateCompanies } from '../company/index.ts';
import { type Content, compileLexicon, findSkills } from '../lexicon/index.ts';
import type { Names } from './link-posts.ts';
import { compareMeasures, measuresIn } from './measure/index.ts';
import { datesAgree } from './period.ts';
import { subjectOf } from './subject.ts';
import { compareTitles } from './title/index.ts';
import type { Claim, ClaimKind } from './types.ts';

/** Says whether two texts of one kind, about one post, claim the same thing. */
export type SameClaim = (kind: ClaimKind, a: string, b: string) => boolean;

/** Compares claims by what they mean, where their kind has a meaning that can be compared. */
export function sameClaims(content: Content, names: Names): SameClaim {
  const lexicon = compileLexicon(content);
  const skills = new Map<string, string | undefined>();
  const skillOf = (text: string): string | undefined => {
    if (!skills.has(text)) skills.set(text, wholeSkill(text));
    return skills.get(text);
  };
  const wholeSkill = (text: string): string | undefined => {
    const [mention, ...others] = findSkills(lexicon, text);
    const whole = mention && mention.span.end - mention.span.start === text.trim().length;
    return whole && others.length === 0 ? mention.skill.id : undefined;
  };
  return (kind, a, b) => {
    if (kind === 'title') return compareTitles(a, b) === 'same';
    if (kind === 'employer') return relateCompanies(a, b, names) === 'same';
    if (kind === 'skill') return skillOf(a) !== undefined && skillOf(a) === skillOf(b);
    return kind === 'statement' && saysAll(a, b);
  };
}

/** Whether one of two lines says all that the other says: every word that counts, and every number. */
function saysAll(a: string, b: string): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  const [small, large, short, long] = one.size <= other.size ? [one, other, a, b] : [other, one, b, a];
  if (small.size < 2 || ![...small.keys()].every((word) => large.has(word))) return false;
  const [few, many] = [measuresIn(short), measuresIn(long)];
  return (
    few.length <= many.length &&
    few.every((measure) => many.some((candidate) => compareMeasures(measure, candidate) === 'agree'))
  );
}

/** Two tellings of one post's time that a reader takes for the same. */
export const samePeriod = (a: Period, b: Period): boolean => agree(a.start, b.start) && agree(a.end, b.end);

export interface Period {
  start?: string;
  end?: string;
}

const agree = (a?: string, b?: string): boolean => (a && b ? datesAgree(a, b) : a === b);

/** The fuller of two texts that claim the same; the first where neither is. */
export const isFuller = ({ kind, text }: Pick<Claim, 'kind' | 'text'>, other: string): boolean =>
  kind === 'statement' && subjectOf(other).size > subjectOf(text).size;
