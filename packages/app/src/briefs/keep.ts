import { z } from 'zod';
import { READING_PROBLEMS } from '../documents/open-document.ts';
import { TARGET_PROBLEMS } from '../documents/open-target.ts';
import type { Actor, Cancellation, InputFile, Ports } from '../ports.ts';
import { InputFile as File, Pick } from '../schemas/input.ts';
import { defineUseCase, type Progress } from '../use-case/define.ts';
import { prepareBrief, STEPS } from './prepare.ts';

const Kept = z.object({ id: z.string() });

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
  sample?: boolean;
}

/** Composes a brief and keeps it with both files, all or nothing. */
async function keepBrief(reach: Reach, material: Material) {
  const { ports, actor, cancel, progress } = reach;
  const { resume, posting, pick, previousId, sample = false } = material;
  const prepared = await prepareBrief(reach, { file: resume, target: posting, pick });
  if (!prepared.ok) return prepared;
  if (cancel?.aborted) return cancelled;
  progress({ name: STEPS[3], done: 3, of: STEPS.length });
  const createdAt = ports.clock.now();
  const file = (kind: 'resume' | 'posting', { name, bytes }: InputFile, reading: unknown) => ({
    id: ports.ids.next(),
    kind,
    name,
    bytes,
    reading,
    sha256: ports.hash(bytes),
    sample,
    addedAt: createdAt,
  });
  const id = ports.ids.next();
  await ports.store.within(actor.workspace, async ({ documents, briefs }) => {
    const { brief, reading } = prepared.value;
    const keptResume = await documents.add(file('resume', resume, reading));
    const keptPosting = await documents.add(file('posting', posting, { pick }));
    await briefs.add({
      id,
      resumeId: keptResume.id,
      postingId: keptPosting.id,
      ...(previousId && { previousId }),
      brief,
      sample,
      createdAt,
    });
  });
  return { ok: true, value: { id } } as const;
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
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  run: ({ input, ...reach }) => keepBrief(reach, input),
});

export const reviseBrief = defineUseCase({
  name: 'briefs.revise',
  summary: 'Make the next brief for the same target from a newer version of the résumé.',
  input: z.object({ previousId: z.string(), resume: File }),
  output: Kept,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS, 'brief.not-found'],
  async run({ input, fail, ...reach }) {
    const found = await reach.ports.store.within(reach.actor.workspace, async ({ briefs, documents }) => {
      const previous = await briefs.get(input.previousId);
      return previous && documents.get(previous.postingId);
    });
    if (!found)
      return fail(
        'brief.not-found',
        'That brief is not here any more.',
        'Choose one from the list of briefs.',
      );
    const pick = Pick.parse((found.reading as { pick?: number }).pick);
    return keepBrief(reach, { resume: input.resume, posting: found, pick, previousId: input.previousId });
  },
});

export const loadSample = defineUseCase({
  name: 'sample.load',
  summary: 'Make the two briefs of the sample person, an earlier and a later résumé, to look around with.',
  input: z.object({}),
  output: Kept,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ input: _, fail: __, ...reach }) {
    const { resume, laterResume, posting } = reach.ports.sample;
    const first = await keepBrief(reach, { resume, posting, pick: 1, sample: true });
    if (!first.ok) return first;
    return keepBrief(reach, {
      resume: laterResume,
      posting,
      pick: 1,
      previousId: first.value.id,
      sample: true,
    });
  },
});
