import {
  type Fact,
  type Grounding,
  type GroundingOptions,
  type PreparedFacts,
  prepareFacts,
} from '../grounding/index.ts';
import { articleFor } from './wording/letters.ts';

/**
 * The grounding gate for the texts of one story.
 * *Why* the aim is left out of what it reads: a sentence with a wish in it counts as a wish as a whole there, and what
 * such a sentence tells beside the wish has to be held against the facts all the same.
 */
export function storyGate(facts: readonly Fact[], role: string, options: GroundingOptions): PreparedFacts {
  const prepared = prepareFacts(facts, options);
  const aim = aimPattern(role);
  // The same sentence is tried for several texts.
  const known = new Map<string, Grounding>();
  return {
    ground(draft) {
      const found =
        known.get(draft) ?? prepared.ground(draft.replace(aim, (words) => words.replace(/[^\n]/g, ' ')));
      known.set(draft, found);
      return found;
    },
  };
}

/** The ways in which our texts name the aim; nothing in them is a claim. */
function aimPattern(role: string): RegExp {
  const named = role.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const a = `(?:${articleFor(role)}\\s+)?`;
  return new RegExp(
    `,?\\s*(?:(?:and\\s+is\\s+)?(?:now\\s+)?moving\\s+(?:into|up\\s+to)|becoming)\\s+${a}${named}(?:\\s+role)?`,
    'giu',
  );
}
