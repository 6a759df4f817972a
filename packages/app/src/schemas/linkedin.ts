import type { LinkedinReading as CoreReading } from '@throughline/core/reading';
import { z } from 'zod';
import { Span } from './document.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as known. */
const PartialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const text = z.string().optional();
const date = PartialDate.optional();
const count = z.int().min(0);
const period = { startedOn: date, finishedOn: date };

/** A person as the export names them; `printedName` where the name carried more than a name. */
const named = { firstName: text, lastName: text, printedName: text, url: text };
const direction = z.enum(['received', 'given']);

const Profile = z.object({
  firstName: text,
  lastName: text,
  headline: text,
  summary: text,
  industry: text,
  location: text,
  url: text,
  emails: z.array(z.string()).optional(),
  websites: z.array(z.string()).optional(),
});

const Correspondent = z.object({
  name: text,
  url: text,
  sent: count,
  received: count,
  inGroups: count,
  conversations: count,
  first: date,
  last: date,
  lastSent: date,
  lastReceived: date,
});

const ExportFile = z.object({
  name: z.string(),
  as: text,
  rows: count,
  read: count,
  lost: count,
  unusedColumns: z.array(z.string()).optional(),
  because: text,
});

const Loss = z.object({
  text: z.string(),
  span: Span.optional(),
  reason: z.string(),
  file: text,
  count: z.int().min(1).optional(),
  lines: z.array(z.int().min(1)).optional(),
  rowsLost: z.int().min(1).optional(),
});

/** A LinkedIn export: the person, their work and their network. */
export const LinkedinReading = z.object({
  kind: z.literal('linkedin'),
  profile: Profile,
  positions: z.array(z.object({ company: text, title: text, description: text, location: text, ...period })),
  education: z.array(z.object({ school: text, degree: text, notes: text, activities: text, ...period })),
  skills: z.array(z.object({ name: z.string() })),
  certifications: z.array(
    z.object({ name: z.string(), authority: text, url: text, license: text, ...period }),
  ),
  languages: z.array(z.object({ name: z.string(), proficiency: text })),
  projects: z.array(z.object({ title: z.string(), description: text, url: text, ...period })),
  connections: z.array(z.object({ ...named, email: text, company: text, position: text, connectedOn: date })),
  messages: z.object({
    count,
    drafts: count,
    conversations: count,
    first: date,
    last: date,
    people: z.array(Correspondent),
  }),
  invitations: z.array(
    z.object({
      ...named,
      direction: z.enum(['incoming', 'outgoing']).optional(),
      date,
      withMessage: z.boolean(),
    }),
  ),
  recommendations: z.array(
    z.object({ ...named, direction, company: text, position: text, text, date, status: text }),
  ),
  endorsements: z.array(z.object({ ...named, direction, skill: z.string(), date, status: text })),
  follows: z.array(z.object({ company: z.string(), followedOn: date })),
  applications: z.array(z.object({ company: text, title: text, url: text, appliedOn: date })),
  savedJobs: z.array(z.object({ company: text, title: text, url: text, savedOn: date })),
  files: z.array(ExportFile),
  losses: z.array(Loss),
}) satisfies z.ZodType<CoreReading>;
