import { mapRole } from '@throughline/core/match';
import { z } from 'zod';
import { RoleMap } from '../schemas/brief.ts';
import { InputFile, IsoDate, Lexicons, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { openDocument, READING_PROBLEMS } from './open-document.ts';
import { withLexicons } from './open-lexicons.ts';
import { openTarget, TARGET_PROBLEMS } from './open-target.ts';

export const mapFile = defineUseCase({
  name: 'documents.map',
  summary:
    'Set every requirement of a target beside the evidence that transfers, what is missing, and what to cut.',
  input: z.object({
    file: InputFile,
    target: TargetInput,
    pick: Pick,
    today: IsoDate.optional(),
    lexicon: Lexicons,
  }),
  output: RoleMap.extend({ notes: z.array(z.string()).optional() }),
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, cancel }) {
    const document = await openDocument({ ports, cancel }, input.file, 'resume');
    if (!document.ok) return document;
    const extended = await withLexicons(ports, input.lexicon, cancel);
    if (!extended.ok) return extended;
    const { ports: reach, notes } = extended.value;
    const opened = await openTarget({ ports: reach, cancel }, input.target, input.pick);
    if (!opened.ok) return opened;
    const today = input.today ?? ports.clock.now().slice(0, 10);
    const map = mapRole(document.value, opened.value.target, reach.content, { today });
    return { ok: true, value: { ...map, ...(notes.length && { notes: notes.map(({ reason }) => reason) }) } };
  },
});
