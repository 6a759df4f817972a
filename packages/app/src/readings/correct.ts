import { refusalOf } from '@throughline/core/correction';
import { z } from 'zod';
import type { StoredCorrection } from '../ports.ts';
import { Change } from '../schemas/correction.ts';
import { ReadingPage } from '../schemas/reading-page.ts';
import { defineUseCase } from '../use-case/define.ts';
import { CHANGING_PROBLEMS, changeReadings } from './change.ts';
import { correctedBy, readingOf } from './corrected.ts';
import { NOT_FOUND, pageOf } from './page.ts';

export const correctReading = defineUseCase({
  name: 'readings.correct',
  summary: 'Say what a résumé says where it was misunderstood; every brief made of it follows.',
  input: z.object({
    id: z.string(),
    changes: z.array(Change).min(1).max(50),
    /** Corrections that these take the place of, as when one is aimed again. */
    replaces: z.array(z.string()).max(50).default([]),
  }),
  output: ReadingPage,
  problems: [...CHANGING_PROBLEMS, 'correction.impossible'],
  run: ({ ports, actor, input, cancel, fail }) =>
    changeReadings({ ports, actor, cancel }, [input.id], async (repositories) => {
      const { documents, corrections } = repositories;
      const document = await documents.get(input.id);
      if (document?.kind !== 'resume') return fail('document.not-found', ...NOT_FOUND);
      const { lineageId = input.id } = document;
      const at = ports.clock.now();
      const made = input.changes.map((change): StoredCorrection => {
        return { id: ports.ids.next(), at, change, lineageId, documentId: input.id };
      });
      const before = (await corrections.of(lineageId)).filter(({ id }) => !input.replaces.includes(id));
      // Of one moment the one that came later holds.
      const all = [...before, ...made.map((one, i) => ({ ...one, at: after(before, at, i) }))];
      const added = all.slice(before.length);
      const corrected = correctedBy(readingOf(document), all);
      const refusal = refusalOf(corrected, added);
      if (refusal) return fail('correction.impossible', refusal.message, refusal.hint);
      const replaced = corrected.unapplied.filter(({ reason }) => reason === 'replaced');
      await corrections.remove([...input.replaces, ...replaced.map(({ correction }) => correction.id)]);
      await corrections.add(added);
      return { ok: true, value: (await pageOf(repositories, input.id))! };
    }),
});

/** An instant after all that was said before, were the clock to stand still or to go back. */
function after(before: StoredCorrection[], now: string, i: number): string {
  const latest = before.reduce((last, { at }) => Math.max(last, Date.parse(at)), Date.parse(now) - 1);
  return new Date(Math.max(Date.parse(now), latest + 1) + i).toISOString();
}

export const undoCorrections = defineUseCase({
  name: 'readings.undo',
  summary: 'Take corrections of a résumé back; what was read there holds again.',
  input: z.object({ id: z.string(), corrections: z.array(z.string()).min(1).max(500) }),
  output: ReadingPage,
  problems: CHANGING_PROBLEMS,
  run: ({ ports, actor, input, cancel, fail }) =>
    changeReadings({ ports, actor, cancel }, [input.id], async (repositories) => {
      const document = (await repositories.documents.list()).find(({ id }) => id === input.id);
      if (document?.kind !== 'resume') return fail('document.not-found', ...NOT_FOUND);
      const own = await repositories.corrections.of(document.lineageId ?? input.id);
      // Only what was said of this résumé; what another window took back already is gone, and that is no problem.
      await repositories.corrections.remove(
        own.map(({ id }) => id).filter((id) => input.corrections.includes(id)),
      );
      return { ok: true, value: (await pageOf(repositories, input.id))! };
    }),
});
