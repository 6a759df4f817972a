import type { Block, JsonResume, Layout, Span } from '../document/index.ts';

/** Where a field of the result came from. */
export interface Origin {
  /** JSON Pointer into `resume`, e.g. `/work/0/position`. */
  path: string;
  span: Span;
  page?: number;
  /** 0 to 1: how often fields read with this evidence are right. */
  confidence: number;
  /** What speaks most against it, in words; there where the confidence is low. */
  doubt?: string;
  /** The person has said so: nothing is doubtful about it. */
  corrected?: true;
}

/** What was there and was not understood, with where it stood and why. Nothing is dropped in silence. */
export interface Loss {
  text: string;
  span?: Span;
  reason: string;
}

export interface ResumeReading {
  kind: 'resume';
  text: string;
  resume: JsonResume;
  origins: Origin[];
  losses: Loss[];
  blocks: Block[];
  layout?: Layout;
}

/** A file whose kind is only known to be text: a letter, a headline, one highlight a line. */
export interface TextReading {
  kind: 'text';
  text: string;
  losses: Loss[];
}
