import { checkDocument, knownPreset } from '@throughline/core/signal';
import { z } from 'zod';
import { Check, Family } from '../schemas/check.ts';
import { Channel } from '../schemas/document.ts';
import { InputFile, IsoDate, Lexicons, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { openDocument, READING_PROBLEMS } from './open-document.ts';
import { withLexicons } from './open-lexicons.ts';
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
    lexicon: Lexicons,
  }),
  output: Check,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS, 'input.invalid'],
  async run({ ports, input, cancel }) {
    const preset = input.preset === undefined ? undefined : knownPreset(input.preset);
    if (preset && !preset.ok) return preset;
    const document = await openDocument({ ports, cancel }, input.file, input.as);
    if (!document.ok) return document;
    const extended = await withLexicons(ports, input.lexicon, cancel);
    if (!extended.ok) return extended;
    const { ports: reach, notes } = extended.value;
    const target =
      input.target === undefined
        ? undefined
        : await openTarget({ ports: reach, cancel }, input.target, input.pick);
    if (target && !target.ok) return target;
    const check = checkDocument(document.value, ports.signals, {
      content: reach.content,
      today: input.today ?? ports.clock.now().slice(0, 10),
      ...(target && { target: target.value.target }),
      ...(input.only && { only: input.only }),
      ...(preset && { preset: preset.value }),
    });
    const said = [...(check.notes ?? []), ...notes.map(({ reason }) => reason)];
    return { ok: true, value: { ...check, ...(said.length && { notes: said }) } };
  },
});
