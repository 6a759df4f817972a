import type { Fact } from '@throughline/core/grounding';
import type { Loss } from '@throughline/core/reading';
import type { Scan } from '@throughline/core/scan';
import type { Explanation, Finding } from '@throughline/core/signal';
import type { Target } from '@throughline/core/target';

/** What a draft is held against; sent once, and again when the facts change. */
export interface Held {
  facts: Fact[];
  source: string;
  target: Target;
  /** ISO date. */
  today: string;
}

export type Asked =
  | { kind: 'hold'; held: Held }
  | { kind: 'check'; id: number; text: string }
  | { kind: 'scan'; id: number; text: string }
  | { kind: 'why'; id: number; rule: string };

export interface Checked {
  kind: 'checked';
  id: number;
  findings: Finding[];
  /** Indexes into `findings`. */
  first: number[];
  losses: Loss[];
  notes: string[];
}

export interface Scanned {
  kind: 'scanned';
  id: number;
  scan: Scan;
  /** The first page with what was seen drawn over it. */
  svg: string;
}

export interface Explained {
  kind: 'explained';
  id: number;
  /** Absent where there is no such rule. */
  rule?: Explanation;
}

export type Answered = Checked | Scanned | Explained | { kind: 'failed'; id: number };
