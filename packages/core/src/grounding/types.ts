import type { Span } from '../document/index.ts';

/** Something the person has said that a text may rest on. */
export interface Fact {
  /** A claim's id, or the index of a source. */
  id: string;
  text: string;
  /** The post it is about, where that is known; facts of one post share it. */
  post?: string;
}

export const UNGROUNDED_KINDS = [
  'number',
  'number-word',
  'multiplier',
  'unit',
  'currency',
  'period',
  'employer',
  'title',
  'level',
  'ownership',
  'scope',
  'superlative',
  'skill',
  'certificate',
  'award',
  'merged',
] as const;

export type UngroundedKind = (typeof UNGROUNDED_KINDS)[number];

/** Where in the facts a span of the draft stands. */
export interface FactPlace {
  fact: string;
  span: Span;
}

export interface Ungrounded {
  /** The smallest run of words that has to change. */
  span: Span;
  text: string;
  kind: UngroundedKind;
  /** What the facts say instead, in plain words. */
  reason: string;
}

/** Says what the facts say, or follows from them by arithmetic, counting, conversion, rounding or dates. */
export interface Covered {
  span: Span;
  text: string;
  from: FactPlace[];
  /** How it follows, for a derived one: “(4.8 − 1.2) ÷ 4.8 = 75 %”. */
  derivation?: string;
}

export interface Grounding {
  ungrounded: Ungrounded[];
  derived: Covered[];
  grounded: Covered[];
}
