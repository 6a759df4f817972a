import { DraftChecker } from '@throughline/core/draft';
import { z } from 'zod';
import { loadLedger } from '../ledger/load.ts';
import { Check } from '../schemas/check.ts';
import { ResumeReading } from '../schemas/reading.ts';
import { defineUseCase } from '../use-case/define.ts';
import { BRIEF_NOT_FOUND, loadDraft } from './load.ts';
import { targetOfMap } from './target.ts';

export const checkDraft = defineUseCase({
  name: 'drafts.check',
  summary: 'What a reader of the draft will stumble on, and what in it the facts do not cover.',
  input: z.object({ briefId: z.string() }),
  output: z.object({
    findings: Check.shape.findings,
    /** Indexes into `findings`, at most five. */
    first: Check.shape.fixFirst,
    /** What has no place in a résumé file; it stays in the text. */
    losses: ResumeReading.shape.losses,
  }),
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const found = await ports.store.within(actor.workspace, async (repositories) => {
      const draft = await loadDraft(repositories, input.briefId);
      return draft && { draft, ledger: await loadLedger(ports, repositories, input.briefId) };
    });
    if (!found) return fail('brief.not-found', ...BRIEF_NOT_FOUND);
    const { signals, content } = ports;
    const checker = new DraftChecker({
      signals,
      content,
      facts: found.ledger?.facts ?? [],
      source: found.draft.source,
      target: targetOfMap(found.draft.brief.brief, content),
      today: ports.clock.now().slice(0, 10),
    });
    const { findings, first, draft } = checker.check(found.draft.text);
    return { ok: true, value: { findings, first, losses: draft.losses } };
  },
});
