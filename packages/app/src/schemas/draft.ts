import type { Target as CoreTarget } from '@throughline/core/target';
import { z } from 'zod';
import { Requirement } from './reading.ts';

/** A draft as it was kept. */
export const SavedDraft = z.object({
  text: z.string(),
  revision: z.int().min(1),
  /** What another window had saved is in it as well. */
  merged: z.boolean(),
  savedAt: z.string(),
});

const named = { id: z.string(), name: z.string() };

const Target = z.object({
  title: z.string(),
  role: z.object(named).optional(),
  level: z.object({ ...named, rank: z.number() }).optional(),
  domain: z.object(named).optional(),
  company: z.string().optional(),
  requirements: z.array(Requirement),
  description: z.string(),
}) satisfies z.ZodType<CoreTarget>;

/** Everything the editor needs of one brief: the text, and what it is held against. */
export const Draft = z.object({
  text: z.string(),
  /** The résumé of the brief as a draft: what stands there is said. */
  source: z.string(),
  /** 0 while nothing is kept: the text is the résumé as it was read. */
  revision: z.int().min(0),
  savedAt: z.string().optional(),
  target: Target,
  /** What the person has said of themself: a text may rest on it. */
  facts: z.array(z.object({ id: z.string(), text: z.string(), post: z.string().optional() })),
  /** ISO date on which the text is read. */
  today: z.string(),
});
