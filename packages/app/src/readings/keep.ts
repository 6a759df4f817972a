import { z } from 'zod';
import { readResume } from '../documents/open-document.ts';
import { InputFile } from '../schemas/input.ts';
import { Joined, ReadingPage } from '../schemas/reading-page.ts';
import { defineUseCase } from '../use-case/define.ts';
import { CHANGING_PROBLEMS, changeReadings } from './change.ts';
import { NOT_FOUND, pageOf } from './page.ts';
import { putIn, refreshSameFile } from './put-in.ts';

const BECAUSE = {
  asked: 'as you said',
  'same-file': 'it is the very same file',
  'e-mail': 'the e-mail address is the same',
  name: 'the name is the same',
} as const;

export const keepReading = defineUseCase({
  name: 'readings.keep',
  summary: 'Keep a résumé to see how it is understood, or as a newer version of one that is kept.',
  input: z.object({ file: InputFile, versionOf: z.string().optional() }),
  output: z.object({
    id: z.string(),
    joined: Joined.optional(),
    says: z.string().describe('What became of it, in a sentence'),
  }),
  problems: CHANGING_PROBLEMS,
  async run({ ports, actor, input, cancel, fail }) {
    const reach = { ports, actor, cancel };
    const read = await readResume(reach, input.file);
    if (!read.ok) return read;
    const material = { file: input.file, reading: read.value };
    const refreshed = await refreshSameFile(reach, material);
    if (!refreshed.ok) return refreshed;
    const how = { kept: true, sample: false, versionOf: input.versionOf };
    const put = await ports.store.within(actor.workspace, async (repositories) => {
      if (input.versionOf && !(await repositories.documents.get(input.versionOf))) return undefined;
      return putIn(ports, repositories, material, how);
    });
    if (!put) return fail('document.not-found', ...NOT_FOUND);
    const { document, joined, corrected } = put;
    const held = corrected.applied.length;
    const lost = corrected.unapplied.length;
    const says = joined
      ? `Taken as a version of “${joined.name}”: ${BECAUSE[joined.because]}.${
          held + lost > 0 ? ` ${held} of ${held + lost} corrections hold in it.` : ''
        }`
      : 'Kept as a résumé of its own.';
    return { ok: true, value: { id: document.id, ...(joined && { joined }), says } };
  },
});

export const rereadReading = defineUseCase({
  name: 'readings.reread',
  summary: 'Read a kept résumé again, as files are read now, and apply its corrections again.',
  input: z.object({ id: z.string() }),
  output: ReadingPage,
  problems: CHANGING_PROBLEMS,
  async run({ ports, actor, input, cancel, fail }) {
    const reach = { ports, actor, cancel };
    const document = await ports.store.within(actor.workspace, ({ documents }) => documents.get(input.id));
    if (document?.kind !== 'resume') return fail('document.not-found', ...NOT_FOUND);
    const read = await readResume(reach, { name: document.name, bytes: document.bytes });
    if (!read.ok) return read;
    return changeReadings(reach, [input.id], async (repositories) => {
      await repositories.documents.update(input.id, { reading: read.value });
      const page = await pageOf(repositories, input.id);
      return page ? { ok: true, value: page } : fail('document.not-found', ...NOT_FOUND);
    });
  },
});
