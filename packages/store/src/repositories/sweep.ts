import { and, eq, inArray, not, notExists, or } from 'drizzle-orm';
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../connection.ts';
import { briefs, corrections, documents, ledgerEntries, SOURCES, writings } from '../schema.ts';

/** Removes of these documents those that no brief uses and that were not kept for themselves. */
export async function removeUnused(tx: Transaction, workspace: string, ids: string[]): Promise<void> {
  const inUse = tx
    .select({ id: briefs.id })
    .from(briefs)
    .where(
      and(
        eq(briefs.workspace, workspace),
        or(eq(briefs.resumeId, documents.id), eq(briefs.postingId, documents.id)),
      ),
    );
  if (ids.length > 0)
    await tx
      .delete(documents)
      .where(
        and(
          eq(documents.workspace, workspace),
          inArray(documents.id, ids),
          not(documents.kept),
          notExists(inUse),
        ),
      );
  await removeUnheard(tx, workspace);
}

/** What was said and written of a résumé, and given beside it, goes with its last version. */
async function removeUnheard(tx: Transaction, workspace: string): Promise<void> {
  const versions = alias(documents, 'versions');
  const hasNoVersion = (lineage: AnyPgColumn) =>
    notExists(
      tx
        .select({ id: versions.id })
        .from(versions)
        .where(
          and(
            eq(versions.workspace, workspace),
            eq(versions.kind, 'resume'),
            eq(versions.lineageId, lineage),
          ),
        ),
    );
  for (const table of [corrections, ledgerEntries, writings])
    await tx.delete(table).where(and(eq(table.workspace, workspace), hasNoVersion(table.lineageId)));
  await tx
    .delete(documents)
    .where(
      and(
        eq(documents.workspace, workspace),
        inArray(documents.kind, SOURCES),
        hasNoVersion(documents.lineageId),
      ),
    );
}
