import { and, eq, inArray, isNotNull, not, notExists, or } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { briefs, corrections, documents } from '../schema.ts';

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

/** Corrections go with the last version of their résumé. */
async function removeUnheard(tx: Transaction, workspace: string): Promise<void> {
  const versions = tx
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.workspace, workspace),
        isNotNull(documents.lineageId),
        eq(documents.lineageId, corrections.lineageId),
      ),
    );
  await tx.delete(corrections).where(and(eq(corrections.workspace, workspace), notExists(versions)));
}
