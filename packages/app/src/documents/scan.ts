import { drawScan, scanDocument } from '@throughline/core/scan';
import { z } from 'zod';
import { Scan } from '../schemas/brief.ts';
import { InputFile, Pick, TargetInput } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { openDocument, READING_PROBLEMS } from './open-document.ts';
import { openTarget, TARGET_PROBLEMS } from './open-target.ts';

export const scanFile = defineUseCase({
  name: 'documents.scan',
  summary: 'What a first reading of ten seconds takes away from a résumé.',
  input: z.object({
    file: InputFile,
    seconds: z.number().min(1).max(120).default(10),
    target: TargetInput.optional(),
    pick: Pick,
  }),
  output: Scan.extend({ svg: z.string().describe('The first page with what was seen drawn over it') }),
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, cancel }) {
    const document = await openDocument({ ports, cancel }, input.file, 'resume');
    if (!document.ok) return document;
    const target =
      input.target === undefined ? undefined : await openTarget({ ports, cancel }, input.target, input.pick);
    if (target && !target.ok) return target;
    const { scan, page } = scanDocument(document.value, {
      content: ports.content,
      seconds: input.seconds,
      ...(target && { target: target.value.target }),
    });
    return { ok: true, value: { ...scan, svg: drawScan(scan, page) } };
  },
});
