import type { Layout } from '../document/index.ts';
import type { Evidence, RoleMap } from '../match/index.ts';
import type { Scan } from '../scan/index.ts';
import type { Check } from '../signal/index.ts';

export interface ChecklistItem {
  id: 'target' | 'outcomes' | 'leadership' | 'call-to-action' | 'consistency';
  label: string;
  state: 'met' | 'partly' | 'missing' | 'not-checked';
  because: string;
}

/** The whole picture of one résumé against one target. */
export interface Brief {
  person?: string;
  resumeName: string;
  target: RoleMap['target'];
  scan: Scan;
  check: Check;
  map: RoleMap;
  proof: {
    /** The strongest outcomes with metric and scope; the method asks for three. */
    outcomes: Evidence[];
    /** What is still missing for the gate, each with the question that would fill it; the map has the gaps to the target. */
    gaps: { what: string; ask: string }[];
  };
  checklist: ChecklistItem[];
  /** The page as it was read or set: what the overlay is drawn on. */
  page: Layout;
  /** What could not be read of either file. */
  losses: { text: string; reason: string }[];
}

/** Two briefs for the same target, an earlier and a later version of the résumé. */
export interface Comparison {
  better: Change[];
  worse: Change[];
  /** What stands as it stood: counted, not listed. */
  unchanged: number;
}

export interface Change {
  about: 'scan' | 'finding' | 'requirement' | 'proof' | 'checklist';
  text: string;
  before?: string;
  after?: string;
}
