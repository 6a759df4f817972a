import type { Span } from '../document/index.ts';

/** What keeps a summary from carrying a person into a role. */
export const STORY_FAULTS = [
  'leads-with-gap',
  'no-target',
  'no-proof',
  'no-level',
  'too-long',
  'generic',
  'several-roles',
] as const;

export type StoryFault = (typeof STORY_FAULTS)[number];

export interface FoundFault {
  fault: StoryFault;
  /** The words that show it; of something missing, the whole text. */
  span: Span;
}

/** What a summary has and lacks for one target; there is no number to be chased, only reasons. */
export interface SummaryJudgement {
  faults: FoundFault[];
  /** What a reader can repeat from it. */
  strengths: SummaryStrength[];
}

export interface SummaryStrength {
  kind: 'target' | 'level' | 'result' | 'size';
  span: Span;
}

/** One of several summaries in the order in which they would be heard, and why it stands above the next. */
export interface RankedSummary extends SummaryJudgement {
  /** Its place in the list that was given. */
  index: number;
  reason: string;
}
