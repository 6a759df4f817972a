import { replaceHighlight } from '@throughline/core/draft';
import { z } from 'zod';
import { SavedDraft } from '../schemas/draft.ts';
import { defineUseCase } from '../use-case/define.ts';
import { BRIEF_NOT_FOUND, keepDraft, LONGEST_DRAFT, loadDraft, TOO_LONG } from './load.ts';

export const replaceDraftLine = defineUseCase({
  name: 'drafts.replace-line',
  summary: 'Put one highlight of the draft of a brief in other words.',
  input: z.object({
    briefId: z.string(),
    /** The highlight as it reads now. */
    line: z.string().trim().min(1),
    text: z.string().trim().min(1),
  }),
  output: SavedDraft,
  problems: ['brief.not-found', 'line.not-found', 'writing.too-long', 'writing.edited-elsewhere'],
  async run({ ports, actor, input, fail }) {
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const draft = await loadDraft(repositories, input.briefId);
      if (!draft) return fail('brief.not-found', ...BRIEF_NOT_FOUND);
      const text = replaceHighlight(draft.text, input.line, input.text);
      if (text === undefined)
        return fail(
          'line.not-found',
          'That line is not in your draft any more, in these words.',
          'Open the draft and put the new words where they belong.',
        );
      if (text.length > LONGEST_DRAFT) return fail('writing.too-long', ...TOO_LONG);
      const kept = await keepDraft(ports, repositories, draft, text);
      if (!kept)
        return fail('writing.edited-elsewhere', 'The draft is being saved elsewhere.', 'Try once more.');
      return { ok: true, value: { ...kept, text, merged: false } };
    });
  },
});
