import { SECTIONS } from '@throughline/core/document';
import { type Fitted as CoreFitted, TEMPLATES } from '@throughline/core/tailor';
import { z } from 'zod';
import { Resume } from './document.ts';

const Section = z.enum(SECTIONS);
const Paper = z.enum(['a4', 'us-letter']);
const Template = z.enum(TEMPLATES);
/** Ids of pieces, as a tailored résumé names them. */
const Pieces = z.array(z.string().max(40)).max(2000);

/** How a person wants their résumé set; what is absent is decided by the résumé itself. */
export const Wishes = z.object({
  template: Template.default('classic'),
  pages: z.union([z.literal(1), z.literal(2)]).optional(),
  paper: Paper.optional(),
  pinned: Pieces.optional(),
  leftOut: Pieces.optional(),
});

/** A résumé for one target, with every choice that made it. */
export const Fitted = z.object({
  resume: Resume,
  sections: z.array(z.object({ section: Section, because: z.string() })),
  choices: z.array(
    z.object({
      id: z.string(),
      section: Section,
      text: z.string(),
      of: z.string().optional(),
      kept: z.boolean(),
      because: z.string(),
      by: z.enum(['target', 'room', 'person']),
    }),
  ),
  notes: z.array(z.string()),
  look: z.object({ template: Template, paper: Paper, size: z.number() }),
  pages: z.int().min(1),
  unprintable: z.array(z.string()),
}) satisfies z.ZodType<CoreFitted>;
