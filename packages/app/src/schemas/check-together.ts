import { z } from 'zod';
import { Family, Fix, Severity } from './check.ts';
import { Span } from './document.ts';

/** A place in one of several files. */
const Place = z.object({
  file: z.string(),
  /** Into the document's text; where a file has fields and no text (a LinkedIn export), into the value at `path`. */
  span: Span,
  /** JSON Pointer of the field; absent for plain text. */
  path: z.string().optional(),
  /** 1-based; absent where the file has no text. */
  line: z.int().min(1).optional(),
  text: z.string(),
});

const TogetherFinding = Place.extend({
  rule: z.string(),
  family: Family,
  severity: Severity,
  message: z.string(),
  /** What it stands against; absent where something is shown nowhere. */
  other: Place.optional(),
  fix: Fix.optional(),
});

/** What each of several files is, and what they say against each other. */
export const CheckTogether = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      kind: z.enum(['resume', 'linkedin', 'text']).optional(),
      problem: z.object({ code: z.string(), message: z.string(), hint: z.string() }).optional(),
    }),
  ),
  findings: z.array(TogetherFinding),
  notes: z.array(z.string()).optional(),
});
