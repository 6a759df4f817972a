import { z } from 'zod';
import { BRIEF_FILES } from '../ports.ts';
import { Bytes } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { fileStem } from './file-name.ts';

export const exportBrief = defineUseCase({
  name: 'briefs.export',
  summary: 'A kept brief as a file: a page to open anywhere, a PDF, or Markdown.',
  input: z.object({ id: z.string(), as: z.enum(BRIEF_FILES) }),
  output: z.object({ name: z.string(), bytes: Bytes }),
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const found = await ports.store.within(actor.workspace, ({ briefs }) => briefs.get(input.id));
    if (!found)
      return fail('brief.not-found', 'That brief is not here.', 'Choose one from the list of briefs.');
    const bytes = await ports.writer.write(found.brief, input.as);
    const stem = fileStem('brief', found.brief.person, found.brief.target.title);
    return { ok: true, value: { name: `${stem}.${input.as}`, bytes } };
  },
});
