import {
  CLAIM_KINDS,
  CONTRADICTION_KINDS,
  type Claim as CoreClaim,
  type LedgerEntry as CoreEntry,
  type ClaimOrigin as CoreOrigin,
} from '@throughline/core/ledger';
import { z } from 'zod';
import { Span } from './document.ts';

/** The longest statement about oneself that is still one. */
const Words = z.string().trim().min(1).max(2_000);

/** What a person says of a claim, or a new one in their own words. */
export const Said = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), claim: z.string() }),
  z.object({ kind: z.literal('correct'), claim: z.string(), text: Words }),
  z.object({ kind: z.literal('private'), claim: z.string(), private: z.boolean() }),
  z.object({
    kind: z.literal('tell'),
    text: Words,
    post: z.string().optional(),
    question: z.string().max(500).optional(),
    about: z.string().max(2_000).optional(),
  }),
  z.object({ kind: z.literal('take-back'), entry: z.string() }),
]) satisfies z.ZodType<CoreEntry['said']>;

export const Entry = z.object({ id: z.string(), at: z.string(), said: Said }) satisfies z.ZodType<CoreEntry>;

const Origin = z.object({
  source: z.string(),
  path: z.string(),
  text: z.string(),
  span: Span.optional(),
  part: Span.optional(),
}) satisfies z.ZodType<CoreOrigin>;

const Claim = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  text: z.string(),
  origins: z.array(Origin),
  post: z.string().optional(),
  within: z.string().optional(),
  standing: z.enum(['stated', 'confirmed', 'corrected', 'told']),
  private: z.boolean(),
  also: z.array(z.string()).optional(),
  group: z.string().optional(),
  question: z.string().optional(),
  about: z.string().optional(),
  history: z.array(Entry).optional(),
}) satisfies z.ZodType<CoreClaim>;

export const Contradiction = z.object({
  kind: z.enum(CONTRADICTION_KINDS),
  a: Origin,
  b: Origin.optional(),
  message: z.string(),
});

const Post = z.object({
  id: z.string(),
  title: z.string().optional(),
  employer: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  origins: z.array(Origin),
});

/** Everything a person says of themself, with where it stands and what was said of it. */
export const LedgerPage = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['resume', 'linkedin', 'text']),
      /** Absent for the résumé, which is not taken away here. */
      addedAt: z.string().optional(),
    }),
  ),
  posts: z.array(Post),
  claims: z.array(Claim),
  contradictions: z.array(Contradiction),
  /** What was said of claims that no document holds any more. */
  unplaced: z.array(Entry),
  /** Entries that a later one took back. */
  takenBack: z.array(z.string()),
});
