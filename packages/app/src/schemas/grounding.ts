import { UNGROUNDED_KINDS } from '@throughline/core/grounding';
import { z } from 'zod';
import { Span } from './document.ts';

/** Where in a source it stands. */
const SourcePlace = z.object({
  source: z.string().describe('The name of the source, or its number in a batch, from 0'),
  path: z.string().optional().describe('The field of a LinkedIn export that the span is of'),
  span: Span,
  text: z.string(),
});

const place = { text: z.string(), span: Span };

const Covered = z.object({
  ...place,
  from: z.array(SourcePlace),
  derivation: z.string().optional().describe('How it follows, where it is not written there'),
});

/** What of a draft the sources cover, and what they do not. */
export const Grounding = z.object({
  id: z.string().optional(),
  ungrounded: z.array(z.object({ ...place, kind: z.enum(UNGROUNDED_KINDS), reason: z.string() })),
  derived: z.array(Covered),
  grounded: z.array(Covered),
});

/** One line of a batch. */
export const GroundingCase = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  sources: z.array(z.string()),
  draft: z.string(),
  today: z.iso.date().optional(),
});

/** A line's answer: the line that could not be read says why, and the others are answered all the same. */
export const GroundingLine = z.union([
  Grounding,
  z.object({
    id: z.string().optional(),
    line: z.int().min(1),
    problem: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
  }),
]);
