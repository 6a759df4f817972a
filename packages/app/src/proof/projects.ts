import { faultOf, type ProofProject } from '@throughline/core/proof';
import { z } from 'zod';
import { loadLedger } from '../ledger/load.ts';
import { NO_BRIEF } from '../ledger/page.ts';
import { ProjectInput } from '../schemas/proof.ts';
import { defineUseCase } from '../use-case/define.ts';

const GONE = ['That project is not here any more.', 'Look at the projects as they stand now.'] as const;

export const saveProject = defineUseCase({
  name: 'proof.save-project',
  summary: 'Keep a proof project, from an idea to something anyone can look at.',
  input: z.object({
    briefId: z.string(),
    /** Absent for a new one. */
    id: z.string().optional(),
    /** The revision that the person saw; 0 for a new one. */
    base: z.int().min(0).default(0),
    project: ProjectInput,
  }),
  output: z.object({
    id: z.string(),
    revision: z.int(),
    /** Another window saved it first: only what this one changed was taken over. */
    merged: z.boolean(),
  }),
  problems: ['brief.not-found', 'project.not-found', 'project.impossible'],
  async run({ ports, actor, input, fail }) {
    const { briefId, base, project } = input;
    const fault = faultOf(project, ports.clock.now().slice(0, 10));
    if (fault) return fail('project.impossible', fault.message, fault.hint);
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const loaded = await loadLedger(ports, repositories, briefId);
      if (!loaded) return fail('brief.not-found', ...NO_BRIEF);
      const { lineageId, target } = loaded;
      const there = input.id === undefined ? undefined : await repositories.writings.get(input.id);
      const isOwn = there?.kind === 'project' && there.lineageId === lineageId;
      if (input.id !== undefined && !isOwn) return fail('project.not-found', ...GONE);
      const id = there?.id ?? ports.ids.next();
      const revision = there?.revision ?? 0;
      const merged = there !== undefined && revision !== base;
      const content = merged ? together(there.content as ProofProject, project) : project;
      const updatedAt = ports.clock.now();
      await repositories.writings.save(
        { id, lineageId, target, kind: 'project', content, updatedAt },
        revision,
      );
      return { ok: true, value: { id, revision: revision + 1, merged } };
    });
  },
});

/** What one window left empty, the other may have filled: nothing of either is lost; what both said, the later says. */
const together = (there: ProofProject, now: ProofProject): ProofProject => ({
  ...there,
  ...now,
  steps: { ...there.steps, ...now.steps },
});

export const removeProject = defineUseCase({
  name: 'proof.remove-project',
  summary: 'Delete a proof project.',
  input: z.object({ briefId: z.string(), id: z.string() }),
  output: z.object({}),
  problems: ['brief.not-found', 'project.not-found'],
  async run({ ports, actor, input, fail }) {
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const loaded = await loadLedger(ports, repositories, input.briefId);
      if (!loaded) return fail('brief.not-found', ...NO_BRIEF);
      const there = await repositories.writings.get(input.id);
      if (there?.kind !== 'project' || there.lineageId !== loaded.lineageId)
        return fail('project.not-found', ...GONE);
      await repositories.writings.remove(input.id);
      return { ok: true, value: {} };
    });
  },
});
