import { mapRole } from '@throughline/core/match';
import { z } from 'zod';
import { RoleMap } from '../schemas/brief.ts';
import { InputFile, IsoDate, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { openDocument, READING_PROBLEMS } from './open-document.ts';
import { openTarget, TARGET_PROBLEMS } from './open-target.ts';

export const mapFile = defineUseCase({
  name: 'documents.map',
  summary:
    'Set every requirement of a target beside the evidence that transfers, what is missing, and what to cut.',
  input: z.object({ file: InputFile, target: TargetInput, pick: Pick, today: IsoDate.optional() }),
  output: RoleMap,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, cancel }) {
    const document = await openDocument({ ports, cancel }, input.file, 'resume');
    if (!document.ok) return document;
    const opened = await openTarget({ ports, cancel }, input.target, input.pick);
    if (!opened.ok) return opened;
    const today = input.today ?? ports.clock.now().slice(0, 10);
    return { ok: true, value: mapRole(document.value, opened.value.target, ports.content, { today }) };
  },
});
