import type { ChecklistItem } from '../brief/index.ts';
import type { Strength } from '../match/index.ts';

/** What a proven line may still lack. */
export type Lack = 'metric' | 'scope';

/** A line of the résumé as proof of what the person can do. */
export interface ProofLine {
  text: string;
  path?: string;
  strength: Strength;
  lacks: Lack[];
}

/** What proves that the person can do what the target asks for. */
export interface Proof {
  /** The strongest outcomes, at most three; what is not whole says what it lacks. */
  outcomes: ProofLine[];
  /** Lines in which the person leads, owns or sets what others follow, at most three. */
  leadership: ProofLine[];
  /** The five gates before anything is sent. */
  gates: ChecklistItem[];
  /** The lines to ask about, the one that is worth most first. */
  toAsk: string[];
}
