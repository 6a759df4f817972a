import { z } from 'zod';
import { LedgerPage } from '../schemas/ledger.ts';
import { defineUseCase } from '../use-case/define.ts';
import { ledgerPageOf, NO_BRIEF } from './page.ts';

export const openLedger = defineUseCase({
  name: 'ledger.open',
  summary: 'Every claim the person makes about themself, where it stands, and what cannot both be true.',
  input: z.object({ briefId: z.string() }),
  output: LedgerPage,
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const page = await ports.store.within(actor.workspace, (repositories) =>
      ledgerPageOf(ports, repositories, input.briefId),
    );
    return page ? { ok: true, value: page } : fail('brief.not-found', ...NO_BRIEF);
  },
});
