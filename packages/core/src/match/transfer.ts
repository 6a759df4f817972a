import { fold, type Lexicon, relate, type Skill } from '../lexicon/index.ts';
import { type Ask, isHard } from './ask.ts';
import type { Statement } from './statement.ts';
import type { Transfer } from './types.ts';

/** One skill that is asked, met by one that a statement names. */
export interface SkillHit {
  want: Skill;
  have: Skill;
  /** The words of the résumé. */
  said: string;
  transfer: Exclude<Transfer, 'none'>;
  /** The posting's name for it, where the résumé uses another. */
  asked?: string;
  via?: string;
  through?: 'kind' | 'sibling' | 'core';
}

const WORTH: Record<Transfer, number> = { exact: 4, alias: 3, broader: 2, transferable: 1, none: 0 };

export const worthOf = (transfer: Transfer): number => WORTH[transfer];

/** For each skill that is asked, the nearest that the statement names. */
export function skillHits(lexicon: Lexicon, ask: Ask, statement: Statement): SkillHit[] {
  return ask.skills.flatMap((want) => {
    const hits = statement.skills.flatMap((mention) => hitOf(lexicon, ask, want, mention, statement) ?? []);
    return hits.sort((a, b) => WORTH[b.transfer] - WORTH[a.transfer]).slice(0, 1);
  });
}

function hitOf(
  lexicon: Lexicon,
  ask: Ask,
  want: Skill,
  { skill: have, text: said }: Statement['skills'][number],
  statement: Statement,
): SkillHit | undefined {
  const relation = relate(lexicon, have.id, want.id);
  if (relation.transfer === 'none') return undefined;
  const { via, through } = relation;
  // What is only listed does not show the skill behind it, and only the skills that the role lives on carry over.
  if (through === 'core' && !(statement.told && ask.cores.has(want.core))) return undefined;
  // The general speaks for the special one step up, and where it is told: `databases` for `PostgreSQL`.
  if (through === 'kind' && via === have.name && !(want.broader.includes(have.id) && statement.told))
    return undefined;
  // Two practices under one roof are as far apart as any two; tools of one kind are not.
  if (through === 'sibling' && !isHard(have) && have.core !== want.core) return undefined;
  // Conduct is shown in what was done, not by naming a kind of it.
  if (through === 'kind' && want.kind === 'people' && !statement.told) return undefined;
  const asked = relation.transfer === 'exact' ? otherName(ask, want, said) : undefined;
  const transfer = asked ? 'alias' : relation.transfer;
  return {
    want,
    have,
    said,
    transfer,
    ...(asked && { asked }),
    ...(via && { via }),
    ...(through && { through }),
  };
}

/** The posting's name for a skill where the résumé uses another: `Kubernetes`, `k8s`. A bent form is the same name. */
function otherName(ask: Ask, want: Skill, said: string): string | undefined {
  const asked = ask.mentions.filter(({ skill }) => skill.id === want.id).map(({ text }) => text);
  return asked.every((text) => !sameName(text, said)) ? asked[0] : undefined;
}

/** `Node` and `Node.js`, `mentor` and `mentored`, `SQL` and `SQL queries`. */
const sameName = (a: string, b: string): boolean => {
  const [left, right] = [squash(a), squash(b)].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ];
  return right.startsWith(left.length > 4 ? left.slice(0, -2) : left);
};

const squash = (text: string) => fold(text).replace(/[^\p{L}\d+#]/gu, '');
