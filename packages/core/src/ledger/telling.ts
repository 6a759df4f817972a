import type { ClaimKind, ClaimOrigin, LedgerSource } from './types.ts';

/** One thing that a source says of the person, outside any post. */
export interface Saying {
  kind: ClaimKind;
  at: ClaimOrigin;
  /** The drawer a skill lies in. */
  group?: string;
}

/** A post as one source tells it. */
export interface ToldPost {
  source: string;
  at: ClaimOrigin;
  title?: ClaimOrigin;
  employer?: ClaimOrigin;
  /** `text` is the date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, however it is printed at `span`. */
  start?: ClaimOrigin;
  end?: ClaimOrigin;
  statements: ClaimOrigin[];
}

/** All that one source says, in its own order, before it is linked with what others say. */
export interface Telling {
  source: LedgerSource;
  posts: ToldPost[];
  sayings: Saying[];
}
