import { SLOTS } from '@throughline/core/interview';
import { PROJECT_STEPS } from '@throughline/core/proof';
import { z } from 'zod';
import { Brief, Comparison } from './brief.ts';
import { Contradiction } from './ledger.ts';

export const SlotName = z.enum(SLOTS);

const Line = z.object({
  text: z.string(),
  path: z.string().optional(),
  strength: z.enum(['asserted', 'described', 'measured', 'verifiable']),
  lacks: z.array(z.enum(['metric', 'scope'])),
});

const Talking = z.object({
  line: z.string(),
  where: z.string().optional(),
  answers: z.array(
    z.object({ slot: SlotName, text: z.string().nullable(), about: z.string().optional(), at: z.string() }),
  ),
  interview: z.object({
    question: z
      .object({
        slot: SlotName,
        ask: z.string(),
        starter: z.string().optional(),
        example: z.string(),
        about: z.string().optional(),
        again: z.boolean(),
        findOut: z.string(),
      })
      .optional(),
    line: z.string(),
    whole: z.boolean(),
    lacks: z.array(SlotName),
    toFindOut: z.array(z.object({ slot: SlotName, findOut: z.string() })),
  }),
  stumbles: z.array(z.object({ rule: z.string(), message: z.string() })),
});

const Day = z.iso.date();

export const ProjectInput = z.object({
  title: z.string().trim().min(1, 'needs a name').max(200),
  about: z.string().trim().max(2_000).optional(),
  mirrors: z.string().trim().max(1_000).optional(),
  link: z
    .url({ protocol: /^https?$/, error: 'is no address that a browser opens (https://…)' })
    .max(2_000)
    .optional(),
  steps: z.object({ idea: Day.optional(), doing: Day.optional(), published: Day.optional() }),
});

const Project = ProjectInput.extend({
  id: z.string(),
  revision: z.int(),
  step: z.enum(PROJECT_STEPS),
});

/** What proves that the person can do what the target asks for, and the next question. */
export const ProofPage = z.object({
  person: z.string().optional(),
  sample: z.boolean(),
  target: Brief.shape.target,
  resumeName: z.string(),
  outcomes: z.array(Line),
  leadership: z.array(Line),
  gates: Brief.shape.checklist,
  contradictions: z.array(Contradiction),
  /** The line that is asked about now. */
  talking: Talking.optional(),
  /** Further lines that can be asked about. */
  others: z.array(z.string()),
  /** Lines that were put aside for now. */
  aside: z.array(z.string()),
  projects: z.array(Project),
  requirements: z.array(z.string()),
  /** Where a line of its own can be put: a post, by its path in the working résumé. */
  posts: z.array(z.object({ path: z.string(), says: z.string() })),
  /** The working résumé against the one that was read; absent until something was changed. */
  since: Comparison.optional(),
  claims: z.int(),
  sources: z.int(),
});
