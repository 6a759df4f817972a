import type { Span } from '../document/index.ts';
import { isVerb } from '../highlight/index.ts';
import {
  type Content,
  compileLexicon,
  findSkills,
  fold,
  type Skill,
  type SkillMention,
} from '../lexicon/index.ts';
import { LOGISTICS, type Requirement, type Target, type YearsAsked, yearsAsked } from '../target/index.ts';
import { languageAsked } from './spoken-languages.ts';
import { type ContentWord, contentWords } from './words.ts';

/** A requirement made ready for looking: what exactly would answer it. */
export interface Ask {
  requirement: Requirement;
  mentions: SkillMention[];
  skills: Skill[];
  /** Words outside the names of skills. */
  words: ContentWord[];
  /** It is a list of skills more than a sentence: one of them named is an answer. */
  enumerates: boolean;
  /** The tools, languages and leading subjects that it asks to know: one of those named is an answer. */
  known: ReadonlySet<string>;
  /** The core skills that the target's role lives on. */
  cores: ReadonlySet<string>;
  /** Parts of a sentence that each say one thing to do; proof of one part is proof. */
  clauses: Clause[];
  /** The posting is content with one of those it names. */
  anyOf: boolean;
  years?: YearsAsked;
  language?: string;
  /** A matter of conduct that a résumé shows rarely and anyone can claim. */
  soft: boolean;
  /** Travel, permits, places: no résumé answers it. */
  logistics: boolean;
}

/** One thing to do, with the skills and words it is said with. */
export interface Clause {
  skills: Skill[];
  words: ContentWord[];
  /** How many words carry meaning, those in names of skills included. */
  length: number;
}

/** A thing one knows by its own name, unlike a practice or a field. */
export const isHard = ({ kind }: Skill): boolean => kind === 'tool' || kind === 'language';

const ANY_OF =
  /\bor\b|\/|\bsuch as\b|\be\.g\.|\blike\b|\bone of\b|\bsimilar\b|\boder\b|\bou\b|\bof\b(?= een)/iu;
const CONDUCT =
  /\b(?:curious|curiosity|passion\w*|motivat\w+|enthusias\w+|empath\w+|humble|humility|hungry|attitude|mindset|team player|self[- ](?:starter|motivated|directed)|proactive|positive|detail[- ]oriented|attention to detail|work ethic|thrive|energy|kind|curiosity|open to|willing to learn|learn(?:s|ing)? quickly|desire to learn|take pride|embrace feedback|flexib\w+|interpersonal|communication|communicator|collaborative|adaptab\w+)\b/iu;

const TRAVELS = /^(?:\p{L}+ ){0,3}(?:travel|relocat\p{L}+|commut\p{L}+)\b/iu;

/** The employer's own name in a posting is no skill, though a product may be called the same. */
export function askOf(
  requirement: Requirement,
  content: Content,
  { company = '', role }: Pick<Target, 'company' | 'role'>,
): Ask {
  const lexicon = compileLexicon(content);
  const { text } = requirement;
  const foreign = ({ name }: Skill) => fold(name) !== fold(company.trim());
  const mentions = findSkills(lexicon, text).filter(({ skill }) => foreign(skill));
  const skills = requirement.skills.flatMap((id) => lexicon.skills.get(id) ?? []).filter(foreign);
  const words = contentWords(text).filter(
    ({ span, theme }) =>
      theme || !mentions.some((mention) => mention.span.start <= span.start && span.end <= mention.span.end),
  );
  const years = yearsAsked(text);
  const language = languageAsked(text);
  const task = requirement.kind === 'responsibility';
  const things = words.filter(({ action, theme }) => !action && !theme).length;
  const subjects = skills.filter(({ kind }) => kind !== 'people').length;
  const people = skills.every(({ kind }) => kind === 'people');
  return {
    requirement,
    mentions,
    skills,
    words,
    enumerates: skills.length > 0 && things <= (task ? 0 : Math.max(1, subjects)),
    known: new Set(task ? [] : knownIn(text, mentions).map(({ id }) => id)),
    cores: new Set(content.roles.find(({ id }) => id === role?.id)?.core ?? []),
    clauses: task ? clausesOf(text, mentions, words) : [],
    anyOf: ANY_OF.test(text),
    ...(years && { years }),
    ...(language && { language }),
    soft: people && CONDUCT.test(text),
    logistics: LOGISTICS.test(text) && (skills.length === 0 || TRAVELS.test(text)),
  };
}

const KNOWING =
  /(?:^\W*|\b(?:experience|knowledge|understanding|proficien\p{L}+|familiar\p{L}*|background|expertise|grounding|skilled|skills?|command|fluen\p{L}+|exposure|certifi\p{L}+|erfahrung|kenntnisse|expérience|maîtrise|experiencia|ervaring)\b(?:\s+[^\s,;(]+){0,4}\s*)$/iu;

/** Tools and languages where there are any; else the subjects that the phrase asks to know of. */
function knownIn(text: string, mentions: readonly SkillMention[]): Skill[] {
  const hard = mentions.filter(({ skill }) => isHard(skill));
  const asked = mentions.filter(
    ({ skill, span }) => skill.kind !== 'people' && KNOWING.test(text.slice(0, span.start)),
  );
  return (hard.length ? hard : asked).map(({ skill }) => skill);
}

const BEGINS_CLAUSE =
  /^(?:follow|keep|make|take|stay|share|work|help|set|bring|turn|give|act|be|do|get|go|look|put|see|speak|stand|tell|ask|join|learn|talk|listen|champion|advocate|foster|represent|influence|communicate|represent)$/i;

function clausesOf(text: string, mentions: readonly SkillMention[], words: readonly ContentWord[]): Clause[] {
  const starts = [...text.matchAll(/(?:[,;]\s+(?:and\s+)?|\s+and\s+)(?=(\p{L}+))/gu)]
    .filter(([, next]) => isVerb(next!) || BEGINS_CLAUSE.test(next!))
    .map(({ index }) => index);
  const bounds = [0, ...starts, text.length];
  return bounds.slice(1).map((end, at) => {
    const within = ({ span }: { span: Span }) => span.start >= bounds[at]! && span.end <= end;
    const skills = [...new Set(mentions.filter(within).map(({ skill }) => skill))];
    const { length } = contentWords(text.slice(bounds[at], end));
    return { skills, words: words.filter(within), length };
  });
}
