import type { Covered, Ungrounded } from '../../grounding/index.ts';
import type { Finding } from '../../signal/index.ts';
import type { Limit } from '../limits.ts';
import type { StoryKind } from '../types.ts';

/** A claim as it read when a sentence was kept that says it. */
export interface Use {
  claim: string;
  text: string;
}

export interface KeptSentence {
  text: string;
  uses: Use[];
}

/** A text as it is kept: sentence by sentence with what each rests on, so that a change of a claim finds it. */
export interface KeptText {
  text: string;
  sentences: KeptSentence[];
}

export const CLAIM_CHANGES = ['changed', 'private', 'gone'] as const;

/** What became of a claim that a kept sentence says. */
export interface ClaimChange {
  claim: string;
  kind: (typeof CLAIM_CHANGES)[number];
  before: string;
  /** Absent when it is private or gone. */
  now?: string;
}

/** A sentence that says what the ledger no longer says. */
export interface StaleSentence {
  /** Its place among the sentences. */
  index: number;
  text: string;
  changes: ClaimChange[];
  /** The same sentence as the ledger stands now; absent where it would have to go. */
  anew?: string;
}

/** How a text stands: what it may not say, how it reads in its place, and how long it is. */
export interface TextJudgement {
  ungrounded: Ungrounded[];
  derived: Covered[];
  findings: Finding[];
  length: number;
  limit: Limit;
}

/** Two texts of one story that do not say the same. */
export interface Disagreement {
  a: { kind: StoryKind; text: string };
  /** Absent where a text leaves out what the others say. */
  b?: { kind: StoryKind; text: string };
  message: string;
}
