import { z } from 'zod';
import { Channel, Span } from './document.ts';

export const Family = z.enum([
  'target',
  'proof',
  'voice',
  'story',
  'consistency',
  'outreach',
  'cadence',
  'ats',
  'mock',
  'guide',
]);

export const Severity = z.enum(['error', 'warning', 'info']);

export const Fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replace'), edits: z.array(z.object({ span: Span, text: z.string() })) }),
  z.object({ kind: z.literal('ask'), question: z.string(), template: z.string().optional() }),
]);

const Finding = z.object({
  rule: z.string(),
  family: Family,
  severity: Severity,
  message: z.string(),
  span: Span,
  line: z.int().min(1),
  text: z.string(),
  fix: Fix.optional(),
  alike: z.int().optional(),
});

const SummaryReading = z.object({
  targetNamed: z.boolean(),
  levelNamed: z.boolean(),
  leadsWithGap: z.boolean(),
  hasProof: z.boolean(),
  /** What keeps it from carrying its writer into the target's role, as `truth/stories` defines it. */
  faults: z.array(
    z.enum(['leads-with-gap', 'no-target', 'no-proof', 'no-level', 'too-long', 'generic', 'several-roles']),
  ),
});

const MessageReading = z.object({
  oneRoleNamed: z.boolean(),
  explicitAsk: z.boolean(),
  proofAttached: z.boolean(),
  forwardable: z.boolean(),
  words: z.int(),
});

/** What `documents.check` gives; `highlights` and `reading` stand for the channels that have them. */
export const Check = z.object({
  document: z.object({ channel: Channel }),
  findings: z.array(Finding),
  fixFirst: z.array(z.int().min(0)).max(5),
  highlights: z
    .array(
      z.object({
        line: z.int().min(1),
        text: z.string(),
        hasMetric: z.boolean(),
        kind: z.enum(['outcome', 'task', 'mixed']),
        hasScope: z.boolean(),
        weakOpening: z.boolean(),
        leadership: z.boolean(),
      }),
    )
    .optional(),
  reading: z.union([SummaryReading, MessageReading]).optional(),
  notes: z.array(z.string()).optional(),
});
