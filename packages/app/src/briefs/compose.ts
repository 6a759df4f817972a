import { z } from 'zod';
import { READING_PROBLEMS } from '../documents/open-document.ts';
import { TARGET_PROBLEMS } from '../documents/open-target.ts';
import { Brief } from '../schemas/brief.ts';
import { InputFile, IsoDate, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { prepareBrief } from './prepare.ts';

export const composeBriefOfFiles = defineUseCase({
  name: 'briefs.compose',
  summary: 'The whole picture of one résumé against one target, without keeping anything.',
  input: z.object({ file: InputFile, target: TargetInput, pick: Pick, today: IsoDate.optional() }),
  output: Brief,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, progress, cancel }) {
    const prepared = await prepareBrief({ ports, cancel, progress }, input);
    return prepared.ok ? { ok: true, value: prepared.value.brief } : prepared;
  },
});
