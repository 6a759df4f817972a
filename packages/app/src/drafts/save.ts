import { mergeLines } from '@throughline/core/draft';
import { z } from 'zod';
import { SavedDraft } from '../schemas/draft.ts';
import { defineUseCase } from '../use-case/define.ts';
import { BRIEF_NOT_FOUND, keepDraft, LONGEST_DRAFT, loadDraft, TOO_LONG } from './load.ts';

const ELSEWHERE = [
  'This draft was changed in another window, in the same lines.',
  'Your text is still where you wrote it. Look at both, and save the one you want.',
] as const;

export const saveDraft = defineUseCase({
  name: 'drafts.save',
  summary:
    'Keep the draft of a brief. One that began with an older revision is merged by line, where the edits touch different lines.',
  input: z.object({
    briefId: z.string(),
    text: z.string(),
    /** The revision the text began with; 0 where none was kept. */
    base: z.int().min(0),
    /** The text of that revision. Without it a save that came second is refused and not merged. */
    from: z.string().optional(),
  }),
  output: SavedDraft,
  problems: ['brief.not-found', 'writing.too-long', 'writing.edited-elsewhere'],
  async run({ ports, actor, input, fail }) {
    const text = lines(input.text);
    if (text.length > LONGEST_DRAFT) return fail('writing.too-long', ...TOO_LONG);
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const draft = await loadDraft(repositories, input.briefId);
      if (!draft) return fail('brief.not-found', ...BRIEF_NOT_FOUND);
      const { revision, savedAt } = draft;
      if (revision > 0 && draft.text === text)
        return { ok: true, value: { text, revision, merged: false, savedAt: savedAt! } };
      const isLast = revision === input.base;
      const merged = isLast
        ? ({ ok: true, text } as const)
        : input.from === undefined
          ? undefined
          : mergeLines(lines(input.from), text, draft.text);
      if (!merged?.ok) return fail('writing.edited-elsewhere', ...ELSEWHERE);
      if (merged.text.length > LONGEST_DRAFT) return fail('writing.too-long', ...TOO_LONG);
      const kept = await keepDraft(ports, repositories, draft, merged.text);
      if (!kept) return fail('writing.edited-elsewhere', ...ELSEWHERE);
      return { ok: true, value: { ...kept, text: merged.text, merged: !isLast } };
    });
  },
});

/** Lines end the same way in every draft: a form sends them the way of the wire. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
