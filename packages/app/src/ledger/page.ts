import type { z } from 'zod';
import type { Ports, Repositories } from '../ports.ts';
import type { LedgerPage } from '../schemas/ledger.ts';
import { loadLedger } from './load.ts';

export const NO_BRIEF = ['That brief is not here.', 'Choose one from the list of briefs.'] as const;

/** Everything there is to show of the ledger of one person; undefined where the brief is gone. */
export async function ledgerPageOf(
  ports: Ports,
  repositories: Repositories,
  briefId: string,
): Promise<z.output<typeof LedgerPage> | undefined> {
  const loaded = await loadLedger(ports, repositories, briefId);
  if (!loaded) return undefined;
  const { ledger, sources, entries, lineageId } = loaded;
  const added = new Map(
    (await repositories.documents.sources(lineageId)).map(({ id, addedAt }) => [id, addedAt]),
  );
  return {
    sources: sources.map(({ id, name, kind }) => {
      const addedAt = added.get(id);
      return { id, name, kind, ...(addedAt !== undefined && { addedAt }) };
    }),
    ...ledger,
    takenBack: entries.flatMap(({ said }) => (said.kind === 'take-back' ? [said.entry] : [])),
  };
}
