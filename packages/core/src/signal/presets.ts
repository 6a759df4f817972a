import type { Content, RoleFamily } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import type { Family } from './types.ts';

/** How much each family of findings costs on one track, 1 being the usual. */
export interface Preset {
  id: string;
  weights: Partial<Record<Family, number>>;
  /** Single rules that weigh more or less than their family. */
  rules?: Readonly<Record<string, number>>;
}

/** What the listeners of a track ask first: the partners of the role, after METHOD §6. */
export const PRESETS: readonly Preset[] = [
  { id: 'general', weights: {} },
  { id: 'product', weights: { proof: 1.2 }, rules: { 'outcome-not-task': 1.3, 'domain-bridge': 1.2 } },
  {
    id: 'programme',
    weights: { proof: 1.1 },
    rules: { 'metric-without-scope': 1.5, 'leadership-example': 1.2 },
  },
  {
    id: 'engineering',
    weights: { voice: 0.9 },
    rules: { 'unexplained-acronym': 0.7, 'metric-missing': 1.1 },
  },
  {
    id: 'engineering-management',
    weights: { proof: 1.1 },
    rules: { 'leadership-example': 1.7, 'level-shown': 1.4 },
  },
  { id: 'data', weights: { proof: 1.1 }, rules: { 'benefit-unmeasured': 1.3 } },
  { id: 'design', weights: { story: 1.2 }, rules: { 'outcome-not-task': 1.2 } },
  {
    id: 'reliability',
    weights: { proof: 1.1 },
    rules: { 'metric-missing': 1.2, 'unexplained-acronym': 0.7 },
  },
  {
    id: 'leadership',
    weights: { target: 1.2, voice: 1.1 },
    rules: { 'level-shown': 1.6, 'leadership-example': 1.5, 'junior-cue': 1.5, 'too-long': 1.2 },
  },
];

/** Ranks from which the leadership track's weights hold. */
const LEADERSHIP_RANK = 6;

/** The preset asked for, or the one the target's role and level call for. */
export function presetFor(content: Content, target?: Target, asked?: string): Preset {
  const named = (id?: string) => PRESETS.find((preset) => preset.id === id);
  if (asked) return named(asked) ?? PRESETS[0]!;
  if ((target?.level?.rank ?? 0) >= LEADERSHIP_RANK) return named('leadership')!;
  const family: RoleFamily | undefined = content.roles.find(({ id }) => id === target?.role?.id)?.family;
  return named(family) ?? PRESETS[0]!;
}

/** The weight of one rule under a preset. */
export const weightOf = ({ weights, rules }: Preset, rule: string, family: Family): number =>
  rules?.[rule] ?? weights[family] ?? 1;
