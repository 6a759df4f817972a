import { z } from 'zod';
import { fileStem } from '../briefs/file-name.ts';
import { BRIEF_NOT_FOUND } from '../drafts/load.ts';
import { RESUME_FILES } from '../ports.ts';
import { Bytes } from '../schemas/input.ts';
import { Wishes } from '../schemas/tailored.ts';
import { defineUseCase } from '../use-case/define.ts';
import { fitDraft } from './draft.ts';

export const exportResume = defineUseCase({
  name: 'resumes.export',
  summary: 'The résumé of a brief as a file: PDF, Word or JSON Resume.',
  input: Wishes.extend({ briefId: z.string(), as: z.enum(RESUME_FILES) }),
  output: z.object({ name: z.string(), bytes: Bytes }),
  problems: ['brief.not-found'],
  async run({ ports, actor, input: { briefId, as, ...wishes }, fail }) {
    const found = await fitDraft({ ports, actor }, briefId, wishes);
    if (!found) return fail('brief.not-found', ...BRIEF_NOT_FOUND);
    const { fitted, draft } = found;
    const { person, map } = draft.brief.brief;
    const name = `${fileStem('resume', fitted.resume.basics?.name ?? person, map.target.title)}.${as}`;
    return { ok: true, value: { name, bytes: await ports.resumes.write(fitted, as) } };
  },
});
