import type { LedgerEntry } from '@throughline/core/ledger';
import { z } from 'zod';
import type { Ports, Repositories, StoredLedgerEntry } from '../ports.ts';
import { Entry, Said } from '../schemas/ledger.ts';
import { defineUseCase } from '../use-case/define.ts';
import { type LoadedLedger, loadLedger } from './load.ts';
import { NO_BRIEF } from './page.ts';

export const sayOfLedger = defineUseCase({
  name: 'ledger.say',
  summary: 'Confirm, correct or keep private a claim, tell a new one, or take something said back.',
  input: z.object({
    briefId: z.string(),
    said: Said,
    /** The last thing said of the claim that the person saw, where there was one. */
    seen: z.string().optional(),
  }),
  output: z.object({
    id: z.string(),
    /** Said of the same claim meanwhile, in another window; both are kept, the later one holds. */
    meanwhile: Entry.optional(),
  }),
  problems: ['brief.not-found', 'claim.not-found'],
  async run({ ports, actor, input, fail }) {
    const { briefId, said, seen } = input;
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const loaded = await loadLedger(ports, repositories, briefId);
      if (!loaded) return fail('brief.not-found', ...NO_BRIEF);
      if (!isThere(loaded, said)) return fail('claim.not-found', ...GONE);
      const meanwhile = saidMeanwhile(loaded, said, seen);
      const [entry] = await addEntries(ports, repositories, loaded, [said]);
      return { ok: true, value: { id: entry!.id, ...(meanwhile && { meanwhile }) } };
    });
  },
});

const GONE = [
  'What this is about is not in the ledger any more.',
  'Look at the claims as they stand now, and say it again.',
] as const;

const isThere = ({ ledger, entries }: LoadedLedger, said: LedgerEntry['said']): boolean => {
  if (said.kind === 'tell') return said.post === undefined || ledger.posts.some(({ id }) => id === said.post);
  if (said.kind === 'take-back') return entries.some(({ id }) => id === said.entry);
  return claimOf(ledger, said.claim) !== undefined;
};

const claimOf = ({ claims }: LoadedLedger['ledger'], id: string) =>
  claims.find((claim) => claim.id === id || claim.also?.includes(id));

/** What was said of a claim since the person looked at it. */
function saidMeanwhile(
  { ledger }: LoadedLedger,
  said: LedgerEntry['said'],
  seen: string | undefined,
): LedgerEntry | undefined {
  if (said.kind === 'tell' || said.kind === 'take-back') return undefined;
  const last = claimOf(ledger, said.claim)?.history?.at(-1);
  return last && last.id !== seen ? last : undefined;
}

/** Adds what was said, each an instant after all that was said before, were the clock to stand still. */
export async function addEntries(
  { ids, clock }: Pick<Ports, 'ids' | 'clock'>,
  { ledgerEntries }: Pick<Repositories, 'ledgerEntries'>,
  { lineageId, entries }: Pick<LoadedLedger, 'lineageId' | 'entries'>,
  said: readonly LedgerEntry['said'][],
): Promise<StoredLedgerEntry[]> {
  const now = Date.parse(clock.now());
  const first = entries.reduce((last, { at }) => Math.max(last, Date.parse(at) + 1), now);
  const added = said.map((one, i) => ({
    id: ids.next(),
    lineageId,
    at: new Date(first + i).toISOString(),
    said: one,
  }));
  await ledgerEntries.add(added);
  return added;
}
