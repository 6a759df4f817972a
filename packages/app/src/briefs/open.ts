import { compareBriefs } from '@throughline/core/brief';
import { z } from 'zod';
import { Brief, Comparison } from '../schemas/brief.ts';
import { defineUseCase } from '../use-case/define.ts';

const NOT_FOUND = ['That brief is not here.', 'Choose one from the list of briefs.'] as const;

const facts = {
  id: z.string(),
  previousId: z.string().optional(),
  /** The document it is made of: what the reading is opened by. */
  resumeId: z.string(),
  sample: z.boolean(),
  createdAt: z.string(),
};

const Summary = z.object({
  ...facts,
  person: z.string().optional(),
  resumeName: z.string(),
  target: Brief.shape.target,
  sentence: z.string(),
});

export const listBriefs = defineUseCase({
  name: 'briefs.list',
  summary: 'The briefs kept here, newest first.',
  input: z.object({}),
  output: z.array(Summary),
  problems: [],
  async run({ ports, actor }) {
    return { ok: true, value: await ports.store.within(actor.workspace, ({ briefs }) => briefs.list()) };
  },
});

export const openBrief = defineUseCase({
  name: 'briefs.open',
  summary: 'A kept brief, and what got better and worse since the version before it.',
  input: z.object({ id: z.string() }),
  output: z.object({ ...facts, brief: Brief, comparison: Comparison.optional() }),
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const { found, previous } = await ports.store.within(actor.workspace, async ({ briefs }) => {
      const found = await briefs.get(input.id);
      return { found, previous: found?.previousId ? await briefs.get(found.previousId) : undefined };
    });
    if (!found) return fail('brief.not-found', ...NOT_FOUND);
    const { id, previousId, resumeId, sample, createdAt, brief } = found;
    const comparison = previous && compareBriefs(previous.brief, brief);
    return { ok: true, value: { id, previousId, resumeId, sample, createdAt, brief, comparison } };
  },
});

export const removeBrief = defineUseCase({
  name: 'briefs.remove',
  summary: 'Delete a brief, and the files that nothing else uses.',
  input: z.object({ id: z.string() }),
  output: z.object({}),
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const removed = await ports.store.within(actor.workspace, async ({ briefs }) => {
      if (!(await briefs.get(input.id))) return false;
      await briefs.remove(input.id);
      return true;
    });
    return removed ? { ok: true, value: {} } : fail('brief.not-found', ...NOT_FOUND);
  },
});

export const removeSample = defineUseCase({
  name: 'sample.remove',
  summary: 'Delete everything of the sample person.',
  input: z.object({}),
  output: z.object({ removed: z.int() }),
  problems: [],
  async run({ ports, actor }) {
    const removed = await ports.store.within(actor.workspace, async ({ briefs }) => {
      const samples = (await briefs.list()).filter(({ sample }) => sample);
      for (const { id } of samples) await briefs.remove(id);
      return samples.length;
    });
    return { ok: true, value: { removed } };
  },
});
