import { refused } from '@throughline/core/problem';
import { understandPosting, unreadOf } from '@throughline/core/target';
import { z } from 'zod';
import { InputFile, Lexicons } from '../schemas/input.ts';
import { Reading } from '../schemas/reading.ts';
import { defineUseCase } from '../use-case/define.ts';
import { READING_PROBLEMS, readInput } from './open-document.ts';
import { withLexicons } from './open-lexicons.ts';

export const readDocument = defineUseCase({
  name: 'documents.read',
  summary: 'Read a file and say what was understood, where each part came from, and what was not.',
  input: z.object({
    file: InputFile,
    as: z.enum(['resume', 'linkedin', 'posting', 'text']).optional(),
    lexicon: Lexicons,
  }),
  output: Reading,
  problems: READING_PROBLEMS,
  async run({ ports, input, cancel }) {
    const read = await readInput({ ports, cancel }, input.file, input.as);
    if (!read.ok) return read;
    if (read.value.kind === 'lexicon') return alone(input.file.name);
    if (read.value.kind === 'referrals') return uncounted(input.file.name);
    if (read.value.kind !== 'postings') return { ok: true, value: read.value };
    const extended = await withLexicons(ports, input.lexicon, cancel);
    if (!extended.ok) return extended;
    const { content } = extended.value.ports;
    const { kind, postings, losses } = read.value;
    const understood = postings.map((raw) => understandPosting(raw, content));
    return {
      ok: true,
      value: {
        kind,
        postings: understood,
        losses: [...losses, ...understood.flatMap(unreadOf), ...extended.value.notes],
      },
    };
  },
});

const alone = (name: string) =>
  refused(
    'file.wrong-kind',
    `“${name}” is a taxonomy of skills, neither a résumé nor a posting.`,
    'Give it as a lexicon beside a posting: its skills are then found too.',
  );

const uncounted = (name: string) =>
  refused(
    'file.wrong-kind',
    `“${name}” is a log of referrals, neither a résumé nor a posting.`,
    'Ask for its measures instead: throughline funnel.',
  );
