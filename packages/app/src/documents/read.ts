import { understandPosting, unreadOf } from '@throughline/core/target';
import { z } from 'zod';
import { InputFile } from '../schemas/input.ts';
import { Reading } from '../schemas/reading.ts';
import { defineUseCase } from '../use-case/define.ts';
import { READING_PROBLEMS, readInput } from './open-document.ts';

export const readDocument = defineUseCase({
  name: 'documents.read',
  summary: 'Read a file and say what was understood, where each part came from, and what was not.',
  input: z.object({ file: InputFile, as: z.enum(['resume', 'linkedin', 'posting', 'text']).optional() }),
  output: Reading,
  problems: READING_PROBLEMS,
  async run({ ports, input, cancel }) {
    const read = await readInput({ ports, cancel }, input.file, input.as);
    if (!read.ok) return read;
    if (read.value.kind !== 'postings') return { ok: true, value: read.value };
    const { kind, postings, losses } = read.value;
    const understood = postings.map((raw) => understandPosting(raw, ports.content));
    return {
      ok: true,
      value: { kind, postings: understood, losses: [...losses, ...understood.flatMap(unreadOf)] },
    };
  },
});
