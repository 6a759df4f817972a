import { z } from 'zod';
import { ReadingPage } from '../schemas/reading-page.ts';
import { defineUseCase } from '../use-case/define.ts';
import { NOT_FOUND, pageOf } from './page.ts';

export const openReading = defineUseCase({
  name: 'readings.open',
  summary:
    'A kept résumé as it was understood, corrected by what the person said, with what is still doubtful.',
  input: z.object({ id: z.string() }),
  output: ReadingPage,
  problems: ['document.not-found'],
  async run({ ports, actor, input, fail }) {
    const page = await ports.store.within(actor.workspace, (repositories) => pageOf(repositories, input.id));
    return page ? { ok: true, value: page } : fail('document.not-found', ...NOT_FOUND);
  },
});
