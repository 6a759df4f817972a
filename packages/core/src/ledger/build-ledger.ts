import { companyNames } from '../company/index.ts';
import type { Content } from '../lexicon/index.ts';
import { claimsOf, postsOf } from './claims.ts';
import { contradictionsIn, type SourcePair, sourcePairs } from './contradictions/index.ts';
import { correctPosts } from './correct-posts.ts';
import { applyEntries, toldClaims } from './entries.ts';
import { joinPosts } from './join-posts.ts';
import { linesOf } from './lines.ts';
import { linkPosts } from './link-posts.ts';
import { settleParts, withParts } from './parts.ts';
import { tellLinkedin } from './read-linkedin.ts';
import { tellResume } from './read-resume.ts';
import { tellText } from './read-text.ts';
import { sameClaims } from './same-claim.ts';
import type { Telling } from './telling.ts';
import type { Claim, Ledger, LedgerEntry, LedgerSource } from './types.ts';

export interface LedgerOptions {
  content: Content;
  /** ISO date: until when an open post is counted. */
  today?: string;
  /** What the person said of their claims, in any order. */
  entries?: readonly LedgerEntry[];
}

/** Everything the person says of themself, from all their documents, linked, with what cannot both be true. */
export function buildLedger(
  given: readonly LedgerSource[],
  { content, today, entries = [] }: LedgerOptions,
): Ledger {
  const names = companyNames(content);
  const sources = given.map((source) => linesOf(tell(source)));
  const pairs = sourcePairs(sources).map(([a, b]): SourcePair => ({ a, b, links: linkPosts(a, b, names) }));
  const tellings = sources.map(({ telling }) => telling);
  const linked = joinPosts(
    tellings,
    pairs.flatMap(({ links }) => links),
  );
  const posts = postsOf(linked);
  const stated = claimsOf(tellings, linked, posts, sameClaims(content, names));
  const all = withParts([...stated, ...toldClaims(entries, posts, stated)]);
  const unplaced = applyEntries(all, entries);
  const claims = settleParts(all);
  const called = new Map(given.map(({ id, name }) => [id, name]));
  const contradictions = contradictionsIn({
    sources: [...sources, ...toldIn(all).map((source) => linesOf(tell(source)))],
    pairs,
    content,
    names,
    ...(today && { today }),
    nameOf: ({ source }) => called.get(source) ?? TOLD,
  });
  return { posts: correctPosts(posts, claims), claims, contradictions, unplaced };
}

/** What was told in the app, as a person calls it. */
const TOLD = 'answer';

/** Answers are held against the documents like any other text. */
const toldIn = (claims: readonly Claim[]): LedgerSource[] =>
  claims
    .filter(({ standing, within }) => standing === 'told' && within === undefined)
    .map(({ origins: [origin], text }) => ({
      id: origin!.source,
      name: TOLD,
      kind: 'text',
      text,
      channel: 'mock',
    }));

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
