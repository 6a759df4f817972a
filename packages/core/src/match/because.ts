import { fold, type Lexicon, type Skill } from '../lexicon/index.ts';
import { spokenList, strengthRank } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Support } from './support.ts';
import { type SkillHit, worthOf } from './transfer.ts';
import type { Strength } from './types.ts';

const SHOWN_AS: Record<Strength, string> = {
  asserted: 'named, and not yet shown at work',
  described: 'shown in what was done',
  measured: 'shown with a number',
  verifiable: 'shown where anyone can check it',
};

/** Why the evidence counts, in one plain sentence made of what the two texts say. */
export function becauseOf(lexicon: Lexicon, ask: Ask, supports: readonly Support[]): string {
  const met = bestHits(supports);
  if (met.length === 0) return sameWords(supports);
  const named = met.filter(({ hit }) => worthOf(hit.transfer) >= worthOf('alias'));
  const head = named.length ? shownParts(named) : through(lexicon, met[0]!.hit);
  return `${head}${missing(
    ask,
    met.map(({ hit }) => hit),
  )}.`;
}

interface Met {
  hit: SkillHit;
  strength: Strength;
}

/** For each skill asked, the nearest and then strongest that any statement gives. */
function bestHits(supports: readonly Support[]): Met[] {
  const best = new Map<string, Met>();
  for (const { hits, statement } of supports) {
    for (const hit of hits) {
      const known = best.get(hit.want.id);
      const gain = known ? tier(hit) - tier(known.hit) : 1;
      if (gain > 0 || (gain === 0 && strengthRank(statement.strength) > strengthRank(known!.strength)))
        best.set(hit.want.id, { hit, strength: statement.strength });
    }
  }
  return [...best.values()];
}

/** By which name is a lesser matter than how well it is shown. */
const tier = ({ transfer }: SkillHit): number => Math.min(worthOf(transfer), worthOf('alias'));

/** `Go is shown with a number; Git and SQL are named, and not yet shown at work`. */
function shownParts(named: readonly Met[]): string {
  const strengths = [...new Set(named.map(({ strength }) => strength))].sort(
    (a, b) => strengthRank(b) - strengthRank(a),
  );
  return strengths
    .map((strength) => {
      const names = named.filter((met) => met.strength === strength).map(({ hit }) => nameOf(hit));
      return `${spokenList(names)} ${names.length > 1 ? 'are' : 'is'} ${SHOWN_AS[strength]}`;
    })
    .join('; ');
}

const nameOf = ({ want, said, asked }: SkillHit): string => {
  if (!asked) return want.name;
  return fold(said) === fold(want.name)
    ? `${want.name} (the posting says “${asked}”)`
    : `${want.name} (as “${said}”)`;
};

function through(lexicon: Lexicon, { want, have, via, through: way }: SkillHit): string {
  const core = lexicon.core.get(want.core)?.name ?? via;
  if (way === 'core') return `${have.name} rests on the same core skill as ${want.name}: ${core}`;
  if (way === 'sibling')
    return `${have.name} and ${want.name} are of one kind, ${via}: the core skill behind them, ${core}, carries over`;
  return via === want.name
    ? `${have.name} is a kind of ${want.name}`
    : `${have.name} takes in ${want.name}, which is not named itself`;
}

function missing(ask: Ask, met: readonly SkillHit[]): string {
  const hard = (skill: Skill) => skill.kind === 'tool' || skill.kind === 'language';
  const open = ask.skills.filter(
    (skill) =>
      hard(skill) &&
      met.every(
        ({ want, have }) => want.id !== skill.id && have.id !== skill.id && !want.broader.includes(skill.id),
      ),
  );
  if (open.length === 0 || !met.some(({ want }) => hard(want))) return '';
  const names = spokenList(open.map(({ name }) => name));
  return ask.anyOf
    ? `; ${names} would answer it too`
    : `; ${names} ${open.length > 1 ? 'are' : 'is'} not named`;
}

function sameWords(supports: readonly Support[]): string {
  const words = [
    ...new Set(supports.flatMap(({ shared }) => shared.map((word) => `“${word.toLowerCase()}”`))),
  ];
  return `The same work in other words (${words.slice(0, 4).join(', ')}), ${SHOWN_AS[supports[0]!.statement.strength]}.`;
}
