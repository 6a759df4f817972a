import { z } from 'zod';
import { Check } from './check.ts';
import { Box, PageLayout, Span } from './document.ts';
import { Requirement } from './reading.ts';

const CameThrough = z.object({
  state: z.enum(['yes', 'partly', 'no']),
  says: z.string(),
  because: z.string(),
});

export const Scan = z.object({
  seconds: z.number(),
  seen: z.array(
    z.object({
      text: z.string(),
      span: Span,
      page: z.int().min(1),
      box: Box,
      at: z.number(),
      ms: z.number(),
      as: z.enum([
        'name',
        'label',
        'title',
        'employer',
        'dates',
        'education',
        'heading',
        'summary',
        'number',
        'bold',
        'opening',
      ]),
    }),
  ),
  sentence: z.string(),
  cameThrough: z.object({
    role: CameThrough,
    level: CameThrough,
    proof: CameThrough,
    reason: CameThrough,
  }),
});

const Evidence = z.object({
  text: z.string(),
  span: Span,
  strength: z.enum(['asserted', 'described', 'measured', 'verifiable']),
  path: z.string().optional(),
});

export const RoleMap = z.object({
  target: z.object({
    title: z.string(),
    role: z.string().optional(),
    level: z.string().optional(),
    domain: z.string().optional(),
    company: z.string().optional(),
  }),
  rows: z.array(
    z.object({
      requirement: Requirement,
      evidence: z.array(Evidence),
      transfer: z.enum(['exact', 'alias', 'broader', 'transferable', 'none']),
      because: z.string(),
    }),
  ),
  gaps: z.array(z.object({ requirement: Requirement, because: z.string(), next: z.string() })),
  cut: z.array(z.object({ text: z.string(), span: Span, reason: z.string() })),
});

/** The whole picture of one résumé against one target. */
export const Brief = z.object({
  person: z.string().optional(),
  resumeName: z.string(),
  target: RoleMap.shape.target,
  scan: Scan,
  check: Check,
  map: RoleMap,
  proof: z.object({
    outcomes: z.array(Evidence),
    gaps: z.array(z.object({ what: z.string(), ask: z.string() })),
  }),
  checklist: z.array(
    z.object({
      id: z.enum(['target', 'outcomes', 'leadership', 'call-to-action', 'consistency']),
      label: z.string(),
      state: z.enum(['met', 'partly', 'missing', 'not-checked']),
      because: z.string(),
    }),
  ),
  page: PageLayout,
  losses: z.array(z.object({ text: z.string(), reason: z.string() })),
});

const Change = z.object({
  about: z.enum(['scan', 'finding', 'requirement', 'proof', 'checklist']),
  text: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const Comparison = z.object({
  better: z.array(Change),
  worse: z.array(Change),
  unchanged: z.int().min(0),
});
