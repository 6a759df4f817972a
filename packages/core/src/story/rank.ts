import type { RoleMap } from '../match/index.ts';
import type { Speaks } from './angle.ts';
import type { Material, Told } from './material.ts';
import type { Angle, StoryContext } from './types.ts';

/** What of the target's map a statement answers counts by how firmly it is asked for. */
const ASKED = { must: 1.6, responsibility: 1.4, level: 0.8, domain: 0.8, nice: 0.6 } as const;

/** A statement with what it is worth for this target. */
export interface Ranked extends Told {
  weight: number;
  /** The requirements that it answers, dearest first. */
  answers: string[];
}

/** Words that say nothing cost as much as a number is worth. */
const BLEMISH = 1.5;

/** With so many at hand, what is only a duty is left out. */
const ENOUGH = 3;
const WORTH_TELLING = 2.3;

interface Scale {
  map: Pick<RoleMap, 'rows'>;
  angle: Angle;
  context?: StoryContext;
  speaks: Speaks;
  /** Whether a rule about wording would find something in it. */
  blemished: (text: string) => boolean;
}

/** The statements of a person, those first that carry most for this target. */
export const rankStatements = ({ statements, posts }: Material, scale: Scale): Ranked[] =>
  statements
    .map((told) => {
      const { worth, answers } = answered(told, scale.map);
      return {
        ...told,
        answers,
        weight:
          strength(told, scale.context) -
          (scale.blemished(told.claim.text) ? BLEMISH : 0) +
          worth +
          spoken(told, scale) +
          recency(
            told,
            posts.findIndex(({ id }) => id === told.post?.id),
          ),
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, at) => at < ENOUGH || weight >= WORTH_TELLING);

function strength({ reading, phrase, claim }: Told, context?: StoryContext): number {
  const prefers = (what: StoryContext['prefers'][number]) => (context?.prefers.includes(what) ? 1.5 : 1);
  const words = claim.text.split(/\s+/).length;
  return (
    { outcome: reading.hasMetric ? 3 : 2.2, mixed: 1, task: 0.4 }[reading.kind] +
    (reading.hasMetric ? 1.4 * prefers('metric') : 0) +
    (reading.hasScope ? 1.2 * prefers('scope') : 0) +
    (reading.leadership ? 0.8 * prefers('leadership') : 0) -
    (reading.weakOpening ? 3 : 0) -
    { verb: 0, sentence: 0.6, state: 0.6, noun: 1.8, passive: 1.2 }[phrase.opens] -
    (words > 34 * (2 - prefers('brevity')) ? 0.8 : 0) -
    (words < 4 ? 1.5 : 0) -
    (LEANS_BACK.test(claim.text) ? 2 : 0) -
    (phrase.opens === 'sentence' && WITHOUT_ACTOR.test(phrase.rest) ? 1.8 : 0)
  );
}

function answered({ claim }: Told, { rows }: Pick<RoleMap, 'rows'>): { worth: number; answers: string[] } {
  const own = fold(claim.text);
  const hit = rows
    .filter(
      ({ evidence, transfer }) =>
        transfer !== 'none' &&
        evidence.some(
          ({ text }) => text.length > 12 && (own.includes(fold(text)) || fold(text).includes(own)),
        ),
    )
    .map(({ requirement }) => requirement)
    .sort((a, b) => ASKED[b.kind] - ASKED[a.kind]);
  const worth = hit.reduce((sum, { kind }, index) => sum + ASKED[kind] / (index + 1) ** 2, 0);
  return { worth: Math.min(worth, 2.6), answers: hit.map(({ text }) => text) };
}

/** Speaks of something that an earlier line named, and cannot be said alone. */
const LEANS_BACK =
  /\b(?:of (?:them|these|those)|the (?:same|above|latter|former)|this (?:work|project|system|team))\b/i;

/** `Guidelines were introduced`: nobody can tell by whom. */
const WITHOUT_ACTOR = /\b(?:was|were|been)\s\p{L}+(?:ed|en)\b/iu;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

const spoken = (told: Told, { angle, speaks }: Scale): number =>
  Math.min(1, 0.5 * angle.partners.filter((partner) => speaks(told, partner)).length);

/** What was done lately is asked about; a project of one's own counts as the second post. */
const recency = ({ project }: Told, at: number): number =>
  project ? 0.3 : at < 0 ? 0 : ([1.3, 0.4, -0.2][at] ?? -0.6);
