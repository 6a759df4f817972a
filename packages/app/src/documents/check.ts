import { checkDocument } from '@throughline/core/signal';
import { z } from 'zod';
import { Check, Family } from '../schemas/check.ts';
import { Channel } from '../schemas/document.ts';
import { InputFile, IsoDate, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { openDocument, READING_PROBLEMS } from './open-document.ts';
import { openTarget, TARGET_PROBLEMS } from './open-target.ts';

export const checkFile = defineUseCase({
  name: 'documents.check',
  summary: 'Run the signals over a document: what a reader will stumble on, and what to fix first.',
  input: z.object({
    file: InputFile,
    as: Channel.default('resume'),
    target: TargetInput.optional(),
    pick: Pick,
    preset: z.string().optional(),
    only: Family.optional(),
    today: IsoDate.optional(),
  }),
  output: Check,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, cancel }) {
    const document = await openDocument({ ports, cancel }, input.file, input.as);
    if (!document.ok) return document;
    const target =
      input.target === undefined ? undefined : await openTarget({ ports, cancel }, input.target, input.pick);
    if (target && !target.ok) return target;
    const check = checkDocument(document.value, ports.signals, {
      content: ports.content,
      today: input.today ?? ports.clock.now().slice(0, 10),
      ...(target && { target: target.value.target }),
      ...(input.only && { only: input.only }),
      ...(input.preset && { preset: input.preset }),
    });
    return { ok: true, value: { ...check } };
  },
});
