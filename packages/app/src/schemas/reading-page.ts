import { z } from 'zod';
import { Doubt, EntryAnchor, FieldAnchor, LineAnchor, MadeCorrection } from './correction.ts';
import { Span } from './document.ts';
import { ResumeReading } from './reading.ts';

const facts = {
  id: z.string(),
  name: z.string(),
  lineageId: z.string(),
  addedAt: z.string(),
  sample: z.boolean(),
};

/** A kept résumé as a list shows it. */
export const ReadingSummary = z.object({
  ...facts,
  person: z.string().optional(),
  email: z.string().optional(),
  doubts: z.int(),
  losses: z.int(),
  corrections: z.int(),
  unapplied: z.int(),
  briefs: z.int(),
});

/** Everything the page shows of one kept résumé: what was understood, what is doubtful, what the person said. */
export const ReadingPage = z.object({
  ...facts,
  /** The versions of this résumé, newest first, this one among them. */
  versions: z.array(z.object({ id: z.string(), name: z.string(), addedAt: z.string() })),
  /** The briefs made of this version. */
  briefs: z.array(z.object({ id: z.string(), title: z.string() })),
  /** With the corrections applied. */
  reading: ResumeReading,
  entries: z.array(z.object({ path: z.string(), anchor: EntryAnchor })),
  fields: z.array(z.object({ path: z.string(), anchor: FieldAnchor })),
  lines: z.array(
    z.object({
      text: z.string(),
      span: Span.optional(),
      anchor: LineAnchor,
      path: z.string().optional(),
      loss: z.string().optional(),
    }),
  ),
  doubts: z.array(Doubt),
  corrections: z.array(MadeCorrection),
});

/** Why a résumé that came in is taken as a version of one that was there. */
export const Joined = z.object({
  because: z.enum(['asked', 'same-file', 'e-mail', 'name']),
  with: z.string(),
  name: z.string(),
});
