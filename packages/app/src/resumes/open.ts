import { DraftChecker, UNGROUNDED, writeDraft } from '@throughline/core/draft';
import { z } from 'zod';
import { BRIEF_NOT_FOUND } from '../drafts/load.ts';
import type { Ports } from '../ports.ts';
import { Fitted, Wishes } from '../schemas/tailored.ts';
import { defineUseCase } from '../use-case/define.ts';
import { type FittedDraft, fitDraft } from './draft.ts';

export const openResume = defineUseCase({
  name: 'resumes.open',
  summary:
    'The résumé of a brief as it will be held in hand: its pages, every choice, and what no fact covers.',
  input: Wishes.extend({ briefId: z.string() }),
  output: z.object({
    fitted: Fitted,
    /** An SVG for each page. */
    pictures: z.array(z.string()),
    /** What the facts do not cover, in the words of the page. */
    ungrounded: z.array(z.object({ text: z.string(), reason: z.string() })),
  }),
  problems: ['brief.not-found'],
  async run({ ports, actor, input: { briefId, ...wishes }, fail }) {
    const found = await fitDraft({ ports, actor }, briefId, wishes);
    if (!found) return fail('brief.not-found', ...BRIEF_NOT_FOUND);
    return {
      ok: true,
      value: {
        fitted: found.fitted,
        pictures: await ports.resumes.draw(found.fitted),
        ungrounded: ungroundedIn(ports, found),
      },
    };
  },
});

/** Only what will be on the page is asked for its facts. */
function ungroundedIn({ content, clock }: Ports, { fitted, draft, ledger }: FittedDraft) {
  const checker = new DraftChecker({
    signals: [],
    content,
    facts: ledger.facts,
    source: draft.source,
    today: clock.now().slice(0, 10),
  });
  return checker
    .check(writeDraft(fitted.resume))
    .findings.filter(({ rule }) => rule === UNGROUNDED)
    .map(({ text, message }) => ({ text, reason: message }));
}
