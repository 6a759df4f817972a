import { z } from 'zod';
import { NO_BRIEF } from '../ledger/page.ts';
import type { Actor, Ports, Repositories } from '../ports.ts';
import { SlotName } from '../schemas/proof.ts';
import { defineUseCase } from '../use-case/define.ts';
import { blockOf, loadProof, type ProofMaterial, type Talk } from './material.ts';
import { talkOf } from './next-question.ts';

/** The words of a line, which is how a line is named: it has no other name that lasts. */
export const LineWords = z.string().trim().min(1).max(5_000);

export const NO_LINE = [
  'That line is not in your résumé any more.',
  'Look at the lines as they stand now, and go on with one of them.',
] as const;

interface Reach {
  ports: Ports;
  actor: Actor;
}

/** Within a turn of the workspace: what is read cannot change before it is written. */
export const withProof = <T>(
  { ports, actor }: Reach,
  briefId: string,
  work: (repositories: Repositories, material: ProofMaterial | undefined) => Promise<T>,
): Promise<T> =>
  ports.store.within(actor.workspace, async (repositories) => {
    await repositories.turn();
    return work(repositories, await loadProof(ports, repositories, briefId));
  });

/** Keeps what was said about a line, with all that was said of it before. */
export async function keepTalk(
  ports: Ports,
  { writings }: Repositories,
  material: ProofMaterial,
  line: string,
  change: (talk: Talk) => Talk,
): Promise<void> {
  const before = talkOf(material, line);
  const content = change(before?.content ?? { line, answers: [] });
  const { id = ports.ids.next(), revision = 0 } = before?.writing ?? {};
  const { lineageId } = material.loaded;
  await writings.save({ id, lineageId, kind: 'answers', content, updatedAt: ports.clock.now() }, revision);
}

export const answerProof = defineUseCase({
  name: 'proof.answer',
  summary: 'Answer one question about a line of the résumé; “I don’t know” is an answer.',
  input: z.object({
    briefId: z.string(),
    line: LineWords,
    slot: SlotName,
    /** The words of the line that were asked about, where the question was about words. */
    about: z.string().max(200).optional(),
    /** Null: not known. */
    text: z.string().trim().max(1_000).nullable(),
  }),
  output: z.object({}),
  problems: ['brief.not-found', 'line.not-found'],
  run: ({ ports, actor, input, fail }) =>
    withProof({ ports, actor }, input.briefId, async (repositories, material) => {
      if (!material) return fail('brief.not-found', ...NO_BRIEF);
      const { line, slot, about, text } = input;
      if (!blockOf(material.working.document, line)) return fail('line.not-found', ...NO_LINE);
      const answer = { slot, text: text || null, ...(about && { about }), at: ports.clock.now() };
      await keepTalk(ports, repositories, material, line, ({ setAside: _, ...talk }) => ({
        ...talk,
        answers: [...talk.answers, answer],
      }));
      return { ok: true, value: {} };
    }),
});

export const setLineAside = defineUseCase({
  name: 'proof.set-aside',
  summary: 'Ask about another line first; what was said of this one stays. Or begin again with it.',
  input: z.object({ briefId: z.string(), line: LineWords, again: z.boolean().default(false) }),
  output: z.object({}),
  problems: ['brief.not-found', 'line.not-found'],
  run: ({ ports, actor, input, fail }) =>
    withProof({ ports, actor }, input.briefId, async (repositories, material) => {
      if (!material) return fail('brief.not-found', ...NO_BRIEF);
      if (!blockOf(material.working.document, input.line)) return fail('line.not-found', ...NO_LINE);
      await keepTalk(ports, repositories, material, input.line, (talk) =>
        input.again ? { line: talk.line, answers: [] } : { ...talk, setAside: true },
      );
      return { ok: true, value: {} };
    }),
});
