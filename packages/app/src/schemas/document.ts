import type { Block, JsonResume, Layout } from '@throughline/core/document';
import { CHANNELS, SECTIONS } from '@throughline/core/document';
import { z } from 'zod';

/** Half-open, UTF-16 offsets into the document's text. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });

export const Channel = z.enum(CHANNELS);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const text = z.string().optional();
const texts = z.array(z.string()).optional();
const dated = { startDate: PartialDate.optional(), endDate: PartialDate.optional() };
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject(shape)).optional();

/** JSON Resume 1.x as Throughline writes it; further keys of a JSON Resume file that was read are kept. */
export const Resume: z.ZodType<JsonResume> = z.looseObject({
  basics: z
    .looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z
        .looseObject({ address: text, postalCode: text, city: text, countryCode: text, region: text })
        .optional(),
      profiles: list({ network: text, username: text, url: text }),
    })
    .optional(),
  work: list({
    name: text,
    position: text,
    location: text,
    url: text,
    description: text,
    summary: text,
    highlights: texts,
    ...dated,
  }),
  volunteer: list({
    organization: text,
    position: text,
    url: text,
    summary: text,
    highlights: texts,
    ...dated,
  }),
  education: list({
    institution: text,
    url: text,
    area: text,
    studyType: text,
    score: text,
    courses: texts,
    ...dated,
  }),
  awards: list({ title: text, date: text, awarder: text, summary: text }),
  certificates: list({ name: text, date: text, url: text, issuer: text }),
  publications: list({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    url: text,
    roles: texts,
    entity: text,
    type: text,
    ...dated,
  }),
  meta: z.looseObject({ canonical: text, version: text, lastModified: text }).optional(),
});

export const DocumentBlock = z.object({
  kind: z.enum(['name', 'label', 'contact', 'heading', 'paragraph', 'position', 'highlight', 'item']),
  span: Span,
  section: z.enum(SECTIONS).optional(),
  path: text,
}) satisfies z.ZodType<Block>;

/** Points from the page's top left corner, y downward. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

export const PageLayout = z.object({
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  words: z.array(
    z.object({
      text: z.string(),
      span: Span,
      page: z.int().min(1),
      box: Box,
      size: z.number(),
      bold: z.boolean(),
      italic: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<Layout>;
