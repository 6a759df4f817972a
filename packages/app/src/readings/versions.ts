import { z } from 'zod';
import { ReadingPage } from '../schemas/reading-page.ts';
import { defineUseCase } from '../use-case/define.ts';
import { CHANGING_PROBLEMS, changeReadings } from './change.ts';
import { idsOf, joinLineage } from './lineage.ts';
import { NOT_FOUND, pageOf } from './page.ts';

export const separateReading = defineUseCase({
  name: 'readings.separate',
  summary: 'Say that a résumé is no version of the others: what was said of it goes with it, the rest stays.',
  input: z.object({ id: z.string() }),
  output: ReadingPage,
  problems: CHANGING_PROBLEMS,
  run: ({ ports, actor, input, cancel, fail }) =>
    changeReadings({ ports, actor, cancel }, [input.id], async (repositories) => {
      const { documents, corrections } = repositories;
      const document = (await documents.list()).find(({ id }) => id === input.id);
      if (document?.kind !== 'resume') return fail('document.not-found', ...NOT_FOUND);
      const { lineageId: shared } = document;
      // The only version there is has nothing to part from.
      if (shared && (await documents.versions(shared)).length > 1) {
        const lineageId = ports.ids.next();
        const own = (await corrections.of(shared)).filter(({ documentId }) => documentId === input.id);
        await documents.update(input.id, { lineageId });
        await corrections.move(idsOf(own), lineageId);
      }
      return { ok: true, value: (await pageOf(repositories, input.id))! };
    }),
});

export const joinReading = defineUseCase({
  name: 'readings.join',
  summary: 'Say that a résumé is a version of another: what was said of either holds for both.',
  input: z.object({ id: z.string(), versionOf: z.string() }),
  output: ReadingPage,
  problems: CHANGING_PROBLEMS,
  run: ({ ports, actor, input, cancel, fail }) =>
    changeReadings({ ports, actor, cancel }, [input.id, input.versionOf], async (repositories) => {
      const { documents } = repositories;
      const listed = await documents.list();
      const [own, other] = [input.id, input.versionOf].map((id) => listed.find((one) => one.id === id));
      if (own?.kind !== 'resume' || !other?.lineageId) return fail('document.not-found', ...NOT_FOUND);
      await joinLineage(repositories, own, other.lineageId);
      return { ok: true, value: (await pageOf(repositories, input.id))! };
    }),
});

export const removeReading = defineUseCase({
  name: 'readings.remove',
  summary:
    'Delete a résumé with the briefs made of it, and what was said of it where no other version is kept.',
  input: z.object({ id: z.string() }),
  output: z.object({ briefs: z.int() }),
  problems: ['document.not-found'],
  async run({ ports, actor, input, fail }) {
    const removed = await ports.store.within(actor.workspace, async ({ documents, briefs, turn }) => {
      await turn();
      const document = (await documents.list()).find(({ id }) => id === input.id);
      if (document?.kind !== 'resume') return undefined;
      const made = (await briefs.list()).filter(({ resumeId }) => resumeId === input.id);
      for (const { id } of made) await briefs.remove(id);
      await documents.remove(input.id);
      return made.length;
    });
    return removed === undefined
      ? fail('document.not-found', ...NOT_FOUND)
      : { ok: true, value: { briefs: removed } };
  },
});
