import { z } from 'zod';
import type { Actor, Cancellation, InputFile, Ports } from '../ports.ts';
import { CHANGING_PROBLEMS } from '../readings/change.ts';
import { putIn, refreshSameFile } from '../readings/put-in.ts';
import { InputFile as File, Pick } from '../schemas/input.ts';
import { Joined } from '../schemas/reading-page.ts';
import { defineUseCase, type Progress } from '../use-case/define.ts';
import { briefOf, readMaterial, STEPS } from './prepare.ts';

const Kept = z.object({
  id: z.string(),
  resumeId: z.string(),
  /** The résumé that this one is taken as a version of. */
  joined: Joined.optional(),
});

interface Reach {
  ports: Ports;
  actor: Actor;
  cancel?: Cancellation;
  progress: Progress;
}

interface Material {
  resume: InputFile;
  posting: InputFile;
  pick: number;
  previousId?: string;
  /** The document that the résumé is a newer version of. */
  versionOf?: string;
  sample?: boolean;
}

/** Composes a brief of the résumé as corrected, and keeps it with both files, all or nothing. */
async function keepBrief(reach: Reach, material: Material) {
  const { ports, actor, cancel, progress } = reach;
  const { resume, posting, pick, previousId, versionOf, sample = false } = material;
  const read = await readMaterial(reach, { file: resume, target: posting, pick });
  if (!read.ok) return read;
  const resumeRead = { file: resume, reading: read.value.reading };
  const refreshed = await refreshSameFile(reach, resumeRead);
  if (!refreshed.ok) return refreshed;
  if (cancel?.aborted) return cancelled;
  progress({ name: STEPS[3], done: 3, of: STEPS.length });
  const [id, createdAt] = [ports.ids.next(), ports.clock.now()];
  const { document, joined } = await ports.store.within(actor.workspace, async (repositories) => {
    const put = await putIn(ports, repositories, resumeRead, { kept: false, sample, versionOf });
    const keptPosting = await repositories.documents.add({
      id: ports.ids.next(),
      kind: 'posting',
      ...posting,
      sha256: ports.hash(posting.bytes),
      reading: { pick },
      kept: false,
      sample,
      addedAt: createdAt,
    });
    await repositories.briefs.add({
      id,
      resumeId: put.document.id,
      postingId: keptPosting.id,
      pick,
      ...(previousId && { previousId }),
      brief: briefOf(ports, { ...read.value, reading: put.corrected.reading }),
      sample,
      createdAt,
    });
    return put;
  });
  return { ok: true, value: { id, resumeId: document.id, ...(joined && { joined }) } } as const;
}

const cancelled = {
  ok: false,
  problem: {
    code: 'work.cancelled',
    message: 'Stopped before anything was kept.',
    hint: 'Start again when you like.',
  },
} as const;

export const createBrief = defineUseCase({
  name: 'briefs.create',
  summary: 'Make a brief from a résumé and a posting, and keep it.',
  input: z.object({ resume: File, posting: File, pick: Pick }),
  output: Kept,
  problems: CHANGING_PROBLEMS,
  run: ({ input, ...reach }) => keepBrief(reach, input),
});

export const reviseBrief = defineUseCase({
  name: 'briefs.revise',
  summary: 'Make the next brief for the same target from a newer version of the résumé.',
  input: z.object({ previousId: z.string(), resume: File }),
  output: Kept,
  problems: [...CHANGING_PROBLEMS, 'brief.not-found'],
  async run({ input, fail, ...reach }) {
    const found = await reach.ports.store.within(reach.actor.workspace, async ({ briefs, documents }) => {
      const previous = await briefs.get(input.previousId);
      const posting = previous && (await documents.get(previous.postingId));
      return previous && posting && { previous, posting };
    });
    if (!found)
      return fail(
        'brief.not-found',
        'That brief is not here any more.',
        'Choose one from the list of briefs.',
      );
    const { previous, posting } = found;
    return keepBrief(reach, {
      resume: input.resume,
      posting: { name: posting.name, bytes: posting.bytes },
      pick: previous.pick,
      previousId: previous.id,
      versionOf: previous.resumeId,
    });
  },
});

export const loadSample = defineUseCase({
  name: 'sample.load',
  summary: 'Make the two briefs of the sample person, an earlier and a later résumé, to look around with.',
  input: z.object({}),
  output: Kept,
  problems: CHANGING_PROBLEMS,
  async run({ input: _, fail: __, ...reach }) {
    const { resume, laterResume, posting } = reach.ports.sample;
    const first = await keepBrief(reach, { resume, posting, pick: 1, sample: true });
    if (!first.ok) return first;
    return keepBrief(reach, {
      resume: laterResume,
      posting,
      pick: 1,
      previousId: first.value.id,
      versionOf: first.value.resumeId,
      sample: true,
    });
  },
});
