import type { Content } from '../lexicon/index.ts';
import { claimsOf, postsOf } from './claims.ts';
import { applyEntries } from './entries.ts';
import { linkPosts } from './link-posts.ts';
import { tellLinkedin } from './read-linkedin.ts';
import { tellResume } from './read-resume.ts';
import { tellText } from './read-text.ts';
import type { Telling } from './telling.ts';
import type { Ledger, LedgerEntry, LedgerSource } from './types.ts';

export interface LedgerOptions {
  content: Content;
  /** ISO date: until when an open post is counted. */
  today?: string;
  /** What the person said of their claims, in any order. */
  entries?: readonly LedgerEntry[];
}

/** Everything the person says of themself, from all their documents, linked, with what cannot both be true. */
export function buildLedger(sources: readonly LedgerSource[], { entries = [] }: LedgerOptions): Ledger {
  const tellings = sources.map(tell);
  const linked = linkPosts(tellings);
  const posts = postsOf(linked);
  const claims = claimsOf(tellings, linked, posts);
  const unplaced = applyEntries(claims, entries);
  return { posts, claims, contradictions: [], unplaced };
}

function tell(source: LedgerSource): Telling {
  switch (source.kind) {
    case 'resume':
      return tellResume(source);
    case 'linkedin':
      return tellLinkedin(source);
    case 'text':
      return tellText(source);
  }
}
