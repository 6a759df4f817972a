import type { Naming } from './compile.ts';

/** A naming at a place, before it is known whether the word means the skill there. */
export interface Candidate {
  naming: Naming;
  /** Half-open, into the atoms. */
  from: number;
  until: number;
  /** A word that stands for a longer phrase: `unit` in `unit and integration tests`. */
  elided?: true;
}
