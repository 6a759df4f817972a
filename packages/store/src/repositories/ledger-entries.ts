import type { Repositories, StoredLedgerEntry } from '@throughline/app';
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { ledgerEntries } from '../schema.ts';
import { takeTurn } from './turn.ts';

const { workspace: _, ...columns } = getTableColumns(ledgerEntries);

/** What was said of the claims of one workspace's people. */
export function ledgerEntriesOf(workspace: string, tx: () => Transaction): Repositories['ledgerEntries'] {
  const ofLineage = (lineageId: string) =>
    and(eq(ledgerEntries.workspace, workspace), eq(ledgerEntries.lineageId, lineageId));
  return {
    async add(entries) {
      if (entries.length === 0) return;
      await takeTurn(tx(), workspace);
      await tx()
        .insert(ledgerEntries)
        .values(entries.map((entry) => ({ ...entry, workspace })));
    },
    async of(lineageId) {
      const rows = await tx()
        .select(columns)
        .from(ledgerEntries)
        .where(ofLineage(lineageId))
        .orderBy(asc(ledgerEntries.at), asc(ledgerEntries.id));
      return rows.map((row) => ({ ...row, said: row.said as StoredLedgerEntry['said'] }));
    },
    async move(lineageId, into) {
      await takeTurn(tx(), workspace);
      await tx().update(ledgerEntries).set({ lineageId: into }).where(ofLineage(lineageId));
    },
  };
}
