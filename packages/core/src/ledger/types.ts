import type { Channel, Document, Span } from '../document/index.ts';
import type { LinkedinReading } from '../reading/index.ts';

/** One thing the ledger is made of: everything the person has said of themself in one place. */
export type LedgerSource = {
  /** Names the source in every origin: a document's id, or a file's name on the command line. */
  id: string;
  /** As a person would call it: “résumé”, “LinkedIn”, “your answer of 3 May”. */
  name: string;
} & (
  | { kind: 'resume'; document: Document }
  | { kind: 'linkedin'; reading: LinkedinReading }
  /** An answer in an interview, a pitch, an About text: sentences that nobody has taken apart. */
  | {
      kind: 'text';
      text: string;
      channel: Channel /** Id of the post it is about, where that is known. */;
      post?: string;
    }
);

/** Where a claim is made: a place of a source's text, or of a field of a source that has no text of its own. */
export interface ClaimOrigin {
  source: string;
  /** JSON Pointer into the source's résumé or export; empty for a plain text. */
  path: string;
  /** The words there. */
  text: string;
  /** Absent where the source has fields but no text (an export). */
  span?: Span;
  /** Which part of the field's value the words are, in the value's own offsets; absent for the whole of it. */
  part?: Span;
}

export const CLAIM_KINDS = [
  'title',
  'employer',
  'dates',
  /** A highlight or sentence about work done, whole. */
  'statement',
  /** A result's number within a statement: what, from, to, by how much. */
  'metric',
  /** A size within a statement: of what, for how many. */
  'scope',
  'skill',
  'education',
  'certificate',
  'award',
  'language',
  'project',
  'headline',
  'summary',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What the person said of a claim, newest last. Only ever added to: of two windows neither loses what it said. */
export interface LedgerEntry {
  id: string;
  /** ISO instant. */
  at: string;
  said:
    | { kind: 'confirm'; claim: string }
    | { kind: 'correct'; claim: string; text: string }
    | { kind: 'private'; claim: string; private: boolean }
    /** A new claim in the person's own words, as an answer to a question. */
    | { kind: 'tell'; text: string; post?: string; question?: string; about?: string }
    /** Takes an earlier entry back. */
    | { kind: 'take-back'; entry: string };
}

/** An atomic statement the person makes about themself. */
export interface Claim {
  /** Stays the same when the document is read again or a newer version says the same. */
  id: string;
  kind: ClaimKind;
  /** As the person says it; where it was corrected, the correction. */
  text: string;
  /** Every place that says it; at least one. */
  origins: ClaimOrigin[];
  /** The post it is about. */
  post?: string;
  /** The statement it is part of. */
  within?: string;
  standing: 'stated' | 'confirmed' | 'corrected' | 'told';
  /** Never leaves the machine in any text. */
  private: boolean;
  /** Ids it has in the other places that say it: an entry may name any of them. */
  also?: string[];
  /** The drawer a skill lies in, as the document names it: “Cloud”. */
  group?: string;
  /** The question that it answers, where it was told in answer to one. */
  question?: string;
  /** What it is said to, as the entry names it. */
  about?: string;
  /** All that was said of it, what did not last included; oldest first. */
  history?: LedgerEntry[];
}

/** One employment: the same post in several documents is one. */
export interface Post {
  id: string;
  /** Ids it has in the other documents that tell of it. */
  also?: string[];
  title?: string;
  employer?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; an open end is absent. */
  startDate?: string;
  endDate?: string;
  origins: ClaimOrigin[];
}

export const CONTRADICTION_KINDS = [
  'title',
  'dates',
  'employer',
  'metric',
  'scope',
  'headline',
  'skill-unproven',
] as const;

/** Two places that cannot both be true. */
export interface Contradiction {
  kind: (typeof CONTRADICTION_KINDS)[number];
  a: ClaimOrigin;
  /** Absent where something is claimed and shown nowhere. */
  b?: ClaimOrigin;
  /** What a reader who sees both will think, in plain words. */
  message: string;
}

/** All that a person says of themself, linked over their documents. */
export interface Ledger {
  posts: Post[];
  claims: Claim[];
  contradictions: Contradiction[];
  /** Entries that fit no claim any more, e.g. because the line is gone. */
  unplaced: LedgerEntry[];
}
