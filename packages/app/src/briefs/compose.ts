import { z } from 'zod';
import { READING_PROBLEMS } from '../documents/open-document.ts';
import { TARGET_PROBLEMS } from '../documents/open-target.ts';
import { Brief } from '../schemas/brief.ts';
import { InputFile, IsoDate, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { briefOf, readMaterial } from './prepare.ts';

export const composeBriefOfFiles = defineUseCase({
  name: 'briefs.compose',
  summary: 'The whole picture of one résumé against one target, without keeping anything.',
  input: z.object({ file: InputFile, target: TargetInput, pick: Pick, today: IsoDate.optional() }),
  output: Brief,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, progress, cancel }) {
    const read = await readMaterial({ ports, cancel, progress }, input);
    return read.ok ? { ok: true, value: briefOf(ports, read.value) } : read;
  },
});
