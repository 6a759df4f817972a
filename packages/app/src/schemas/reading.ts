import type { Loss as CoreLoss, Origin } from '@throughline/core/reading';
import type { Posting as CorePosting } from '@throughline/core/target';
import { z } from 'zod';
import { DocumentBlock, PageLayout, Resume, Span } from './document.ts';
import { LinkedinReading } from './linkedin.ts';

const Loss = z.object({
  text: z.string(),
  span: Span.optional(),
  reason: z.string(),
}) satisfies z.ZodType<CoreLoss>;

const FieldOrigin = z.object({
  path: z.string(),
  span: Span,
  page: z.int().min(1).optional(),
  confidence: z.number().min(0).max(1),
  doubt: z.string().optional(),
  corrected: z.literal(true).optional(),
}) satisfies z.ZodType<Origin>;

export const Requirement = z.object({
  text: z.string(),
  span: Span,
  kind: z.enum(['must', 'nice', 'responsibility', 'level', 'domain']),
  skills: z.array(z.string()),
});

const Salary = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
  currency: z.string().optional(),
  per: z.enum(['hour', 'day', 'week', 'month', 'year']).optional(),
  text: z.string().optional(),
  for: z.string().optional(),
});

const Posting = z.object({
  title: z.string(),
  company: z.string().optional(),
  location: z.string().optional(),
  posted: z.string().optional(),
  url: z.string().optional(),
  salary: Salary.optional(),
  salaries: z.array(Salary).optional(),
  description: z.string(),
  role: z.string().optional(),
  roles: z.array(z.string()).optional(),
  level: z.string().optional(),
  requirements: z.array(Requirement),
}) satisfies z.ZodType<CorePosting>;

export const ResumeReading = z.object({
  kind: z.literal('resume'),
  text: z.string(),
  resume: Resume,
  origins: z.array(FieldOrigin),
  losses: z.array(Loss),
  blocks: z.array(DocumentBlock),
  layout: PageLayout.optional(),
});

/** What `documents.read` gives, by the kind of the file. */
export const Reading = z.discriminatedUnion('kind', [
  ResumeReading,
  z.object({ kind: z.literal('postings'), postings: z.array(Posting), losses: z.array(Loss) }),
  LinkedinReading,
  z.object({ kind: z.literal('text'), text: z.string(), losses: z.array(Loss) }),
]);
