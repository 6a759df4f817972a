import { z } from 'zod';
import { READING_PROBLEMS } from '../documents/open-document.ts';
import { withLexicons } from '../documents/open-lexicons.ts';
import { TARGET_PROBLEMS } from '../documents/open-target.ts';
import { Brief } from '../schemas/brief.ts';
import { InputFile, IsoDate, Lexicons, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { briefOf, readMaterial } from './prepare.ts';

export const composeBriefOfFiles = defineUseCase({
  name: 'briefs.compose',
  summary: 'The whole picture of one résumé against one target, without keeping anything.',
  input: z.object({
    file: InputFile,
    target: TargetInput,
    pick: Pick,
    today: IsoDate.optional(),
    lexicon: Lexicons,
  }),
  output: Brief,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, progress, cancel }) {
    const extended = await withLexicons(ports, input.lexicon, cancel);
    if (!extended.ok) return extended;
    const { ports: reach, notes } = extended.value;
    const read = await readMaterial({ ports: reach, cancel, progress }, input);
    if (!read.ok) return read;
    const brief = briefOf(reach, read.value);
    return { ok: true, value: { ...brief, losses: [...brief.losses, ...notes] } };
  },
});
