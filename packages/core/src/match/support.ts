import type { Lexicon, Skill } from '../lexicon/index.ts';
import { type Ask, type Clause, isHard } from './ask.ts';
import type { Statement } from './statement.ts';
import { type SkillHit, skillHits, worthOf } from './transfer.ts';
import type { Transfer } from './types.ts';
import type { ContentWord } from './words.ts';

/** How one statement answers a requirement. */
export interface Support {
  statement: Statement;
  transfer: Exclude<Transfer, 'none'>;
  hits: SkillHit[];
  /** Words of the résumé that are the requirement's own. */
  shared: string[];
  /** 0 to 1: how much of the requirement it answers. */
  coverage: number;
}

/** A skill says about as much as two rare words. */
const SKILL_WEIGHT = 3;
const PEOPLE_WEIGHT = 1.2;
/** Proof of one clause is a little less than proof of the whole. */
const CLAUSE_WORTH = 0.85;

/**
 * Whether a statement is evidence for what is asked.
 *
 * *Why* two ways in: where a requirement is a list of skills, one skill is an answer; where it is a sentence,
 * a single shared skill or word is coincidence, and enough of the sentence must be met.
 */
export function supportOf(
  lexicon: Lexicon,
  ask: Ask,
  statement: Statement,
  rarity: (key: string) => number,
): Support | undefined {
  const hits = skillHits(lexicon, ask, statement);
  const near = hits.filter(({ transfer }) => transfer !== 'transferable');
  const have = new Map(statement.words.map((word) => [word.key, word]));
  const shared = ask.words.filter(({ key }) => have.has(key));
  const coverage = covered(ask, hits, shared, rarity);
  const support = (transfer: Support['transfer'], kept: SkillHit[]): Support => ({
    statement,
    transfer,
    hits: kept,
    shared: shared.map(({ key }) => have.get(key)!.text),
    coverage,
  });
  if (near.length && speaksTo(ask, statement, near) && (isNamed(ask, near) || meant(near, shared, coverage)))
    return support(best(near), near);
  if (statement.told && sameWork(ask, shared, near, coverage))
    return support(coverage >= 0.6 ? 'exact' : 'alias', near);
  const far = hits.filter(({ transfer }) => transfer === 'transferable');
  if (far.length && carries(ask, far, statement)) return support('transferable', far.slice(0, 1));
  return undefined;
}

/** A task is answered by work that is told; a title or a list does no task. */
const speaksTo = (ask: Ask, statement: Statement, near: readonly SkillHit[]): boolean =>
  ask.requirement.kind !== 'responsibility' ||
  statement.told ||
  (statement.block.section === 'summary' && worthOf(best(near)) >= worthOf('alias'));

const isNamed = (ask: Ask, near: readonly SkillHit[]): boolean =>
  ask.enumerates || near.some(({ want }) => ask.known.has(want.id));

const best = (hits: readonly SkillHit[]): Support['transfer'] =>
  hits.reduce((a, b) => (worthOf(b.transfer) > worthOf(a.transfer) ? b : a)).transfer;

/** The part of a sentence, or of its best clause, that the statement meets. */
function covered(ask: Ask, hits: SkillHit[], shared: Ask['words'], rarity: (key: string) => number): number {
  const share = ({ skills, words }: Pick<Clause, 'skills' | 'words'>) => {
    const skillWeight = ({ kind }: Skill) => (kind === 'people' ? PEOPLE_WEIGHT : SKILL_WEIGHT);
    const wordWeight = ({ key, action, faint }: ContentWord) => rarity(key) * (action || faint ? 0.5 : 1);
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    const all = sum(skills.map(skillWeight)) + sum(words.map(wordWeight));
    const met = hits.filter(({ want }) => skills.includes(want));
    const skillsMet = sum(
      met.map((hit) => skillWeight(hit.want) * (hit.transfer === 'transferable' ? 0.3 : 1)),
    );
    return all === 0
      ? 0
      : (skillsMet + sum(shared.filter((word) => words.includes(word)).map(wordWeight))) / all;
  };
  // A clause of one word would be met by coincidence.
  const telling = ask.clauses.filter(({ length }) => length >= 2);
  return Math.max(share(ask), ...telling.map((clause) => share(clause) * CLAUSE_WORTH));
}

/** In a sentence: the skill and something it is done to, or several skills at once. */
const meant = (near: readonly SkillHit[], shared: Ask['words'], coverage: number): boolean =>
  (near.length >= 2 && coverage >= 0.35) || (shared.length >= 1 && coverage >= 0.3) || coverage >= 0.5;

/** Without a skill: words that name things, and a good part of the requirement; no words stand in for a tool. */
function sameWork(ask: Ask, shared: Ask['words'], near: readonly SkillHit[], coverage: number): boolean {
  const things = shared.filter(({ action, faint }) => !action && !faint).length;
  if (near.length) return things >= 1 && coverage >= 0.3;
  if (ask.skills.some(isHard)) return false;
  const theme = shared.some((word) => word.theme);
  if (ask.skills.length && !theme) return things >= 2 && coverage >= 0.5;
  if (theme) return coverage >= (things >= 2 ? 0.36 : 0.4);
  return (things >= 2 && coverage >= 0.36) || (things >= 1 && shared.length >= 2 && coverage >= 0.55);
}

/** A neighbour counts for a tool or a language wherever it stands; a practice must be what is asked first, and be told. */
const carries = (ask: Ask, far: readonly SkillHit[], { told }: Statement): boolean =>
  far.some(({ through, want }) => {
    const first = ask.mentions[0]?.skill.id === want.id && ask.mentions[0].span.start < 30;
    return through === 'core' ? told && first : ask.enumerates && (isHard(want) || (told && first));
  });
