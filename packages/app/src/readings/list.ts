import { z } from 'zod';
import type { Repositories } from '../ports.ts';
import { ReadingSummary } from '../schemas/reading-page.ts';
import { defineUseCase } from '../use-case/define.ts';
import { overviewOf, versionsOf } from './corrected.ts';

const NONE = { doubts: 0, losses: 0, corrections: 0, unapplied: 0 };

export const listReadings = defineUseCase({
  name: 'readings.list',
  summary: 'The résumés kept here, newest first, each with how much in it is doubtful.',
  input: z.object({}),
  output: z.array(ReadingSummary),
  problems: [],
  async run({ ports, actor }) {
    const value = await ports.store.within(actor.workspace, async (repositories) => {
      await fillOverviews(repositories);
      const made = await repositories.briefs.list();
      const listed = await repositories.documents.list();
      return listed
        .filter(({ kind }) => kind === 'resume')
        .map(({ id, name, lineageId = id, addedAt, sample, overview }) => ({
          id,
          name,
          lineageId,
          addedAt,
          sample,
          ...(overview ?? NONE),
          briefs: made.filter(({ resumeId }) => resumeId === id).length,
        }));
    });
    return { ok: true, value };
  },
});

/** Résumés that were kept before there were overviews get theirs. */
async function fillOverviews(repositories: Repositories): Promise<void> {
  const listed = await repositories.documents.list();
  const bare = listed.filter(({ kind, overview }) => kind === 'resume' && !overview);
  const lineages = bare.map(({ lineageId }) => lineageId).filter((id) => id !== undefined);
  for (const { document, corrected } of await versionsOf(repositories, lineages))
    await repositories.documents.update(document.id, { overview: overviewOf(corrected) });
}
