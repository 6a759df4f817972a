import type { Content, RoleFamily } from '../lexicon/index.ts';
import { done, type Result, refused } from '../problem/index.ts';
import type { Target } from '../target/index.ts';
import type { Family } from './types.ts';

/** How much each family of findings costs on one track, 1 being the usual. */
export interface Preset {
  id: string;
  /** Who it is for, in one line. */
  about: string;
  weights: Partial<Record<Family, number>>;
  /** Single rules that weigh more or less than their family. */
  rules?: Readonly<Record<string, number>>;
}

/** What the listeners of a track ask first: the moves of METHOD §§1–3, and the partners of the role, after §6. */
export const PRESETS: readonly Preset[] = [
  { id: 'general', about: 'no track: every finding costs what it costs', weights: {} },
  {
    id: 'pivot',
    about: 'changing into another role or field: the bridge, the proof that mirrors it, no apology',
    weights: { target: 1.3, proof: 1.1 },
    rules: {
      'domain-bridge': 1.6,
      'leads-with-gap': 1.6,
      'proof-project': 1.5,
      'unexplained-acronym': 1.4,
      'internal-name': 1.4,
      'level-shown': 1,
    },
  },
  {
    id: 'leadership',
    about: 'senior and leadership tracks: speed and clarity, and a level that shows',
    weights: { target: 1.2, voice: 1.1 },
    rules: {
      'level-shown': 1.6,
      'level-cue-mismatch': 1.6,
      'leadership-example': 1.5,
      'junior-cue': 1.5,
      'too-long': 1.2,
    },
  },
  {
    id: 'referral',
    about: 'to be passed on by somebody else: repeatable in one sentence, proof attached, short',
    weights: { story: 1.3, outreach: 1.3 },
    rules: {
      'no-summary-sentence': 1.7,
      'proof-not-linked': 1.5,
      'nothing-in-first-ten-seconds': 1.4,
      'too-long': 1.4,
      'contact-not-parseable': 1.3,
    },
  },
  {
    id: 'ic-to-manager',
    about:
      'from individual contributor to first-line manager: people, decisions, what others did because of you',
    weights: { proof: 1.1, target: 1.1 },
    rules: {
      'leadership-example': 2,
      'level-shown': 1.5,
      'level-cue-mismatch': 1.5,
      'we-without-i': 1.4,
      'junior-cue': 1.3,
      'metric-missing': 0.9,
      'unexplained-acronym': 0.8,
    },
  },
  {
    id: 'product',
    about: 'product roles: outcomes for users and the business',
    weights: { proof: 1.2 },
    rules: { 'outcome-not-task': 1.3, 'domain-bridge': 1.2 },
  },
  {
    id: 'programme',
    about: 'technical programme roles: scope, dates, who depended on it',
    weights: { proof: 1.1 },
    rules: { 'metric-without-scope': 1.5, 'leadership-example': 1.2 },
  },
  {
    id: 'engineering',
    about: 'engineers: measures, and terms of the trade are no fault',
    weights: { voice: 0.9 },
    rules: { 'unexplained-acronym': 0.7, 'metric-missing': 1.1 },
  },
  {
    id: 'engineering-management',
    about: 'managers of engineers',
    weights: { proof: 1.1 },
    rules: { 'leadership-example': 1.7, 'level-shown': 1.4 },
  },
  {
    id: 'data',
    about: 'analysts and scientists: a benefit is a measured one',
    weights: { proof: 1.1 },
    rules: { 'benefit-unmeasured': 1.3 },
  },
  {
    id: 'design',
    about: 'designers: the story and the work to look at',
    weights: { story: 1.2 },
    rules: { 'outcome-not-task': 1.2, 'proof-not-linked': 1.5 },
  },
  {
    id: 'reliability',
    about: 'operations and reliability: levels held, incidents, minutes',
    weights: { proof: 1.1 },
    rules: { 'metric-missing': 1.2, 'unexplained-acronym': 0.7 },
  },
];

/** Ranks from which the leadership track's weights hold. */
const LEADERSHIP_RANK = 6;

/** A preset's name as asked for, or what the names are. */
export function knownPreset(asked: string): Result<string, 'input.invalid'> {
  return PRESETS.some(({ id }) => id === asked)
    ? done(asked)
    : refused(
        'input.invalid',
        `There is no preset “${asked}”.`,
        `The presets are: ${PRESETS.map(({ id, about }) => `${id} (${about})`).join('; ')}.`,
      );
}

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
