import type { Content } from '../lexicon/index.ts';
import type { Fact, Grounding } from './types.ts';

export interface GroundingOptions {
  /** The day on which the text is read, `YYYY-MM-DD`: what “Present” means. */
  today?: string;
  content: Content;
}

/** A person's facts, read once: every draft can then be held against them quickly. */
export interface PreparedFacts {
  ground(draft: string): Grounding;
}

/** Reads the facts, so that many drafts (or one, at each keystroke) can be held against them. */
export function prepareFacts(_facts: readonly Fact[], _options: GroundingOptions): PreparedFacts {
  return { ground: () => ({ ungrounded: [], derived: [], grounded: [] }) };
}

/** Says of a text what its facts do not cover, what follows from them, and what they say. */
export const groundText = (draft: string, facts: readonly Fact[], options: GroundingOptions): Grounding =>
  prepareFacts(facts, options).ground(draft);
