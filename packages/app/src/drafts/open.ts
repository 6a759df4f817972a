import { z } from 'zod';
import { loadLedger } from '../ledger/load.ts';
import { Draft } from '../schemas/draft.ts';
import { defineUseCase } from '../use-case/define.ts';
import { BRIEF_NOT_FOUND, loadDraft } from './load.ts';
import { targetOfMap } from './target.ts';

export const openDraft = defineUseCase({
  name: 'drafts.open',
  summary: 'The résumé as it is being written for the target of a brief, with the facts it may rest on.',
  input: z.object({ briefId: z.string() }),
  output: Draft,
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const found = await ports.store.within(actor.workspace, async (repositories) => {
      const draft = await loadDraft(repositories, input.briefId);
      return draft && { draft, ledger: await loadLedger(ports, repositories, input.briefId) };
    });
    if (!found) return fail('brief.not-found', ...BRIEF_NOT_FOUND);
    const { text, source, revision, savedAt, brief } = found.draft;
    return {
      ok: true,
      value: {
        text,
        source,
        revision,
        ...(savedAt && { savedAt }),
        target: targetOfMap(brief.brief, ports.content),
        facts: found.ledger?.facts ?? [],
        today: ports.clock.now().slice(0, 10),
      },
    };
  },
});
