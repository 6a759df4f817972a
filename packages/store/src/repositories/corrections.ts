import type { Repositories, StoredCorrection } from '@throughline/app';
import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { corrections } from '../schema.ts';
import { takeTurn } from './turn.ts';

const { workspace: _, ...columns } = getTableColumns(corrections);

/** What was said of the résumés of one workspace. */
export function correctionsOf(workspace: string, tx: () => Transaction): Repositories['corrections'] {
  const those = (ids: string[]) => and(eq(corrections.workspace, workspace), inArray(corrections.id, ids));
  return {
    async add(added) {
      if (added.length === 0) return;
      await takeTurn(tx(), workspace);
      await tx()
        .insert(corrections)
        .values(added.map((one) => ({ ...one, workspace })));
    },
    async of(lineageId) {
      const rows = await tx()
        .select(columns)
        .from(corrections)
        .where(and(eq(corrections.workspace, workspace), eq(corrections.lineageId, lineageId)))
        .orderBy(asc(corrections.at), asc(corrections.id));
      return rows.map((row) => ({ ...row, change: row.change as StoredCorrection['change'] }));
    },
    async move(ids, lineageId) {
      if (ids.length === 0) return;
      await takeTurn(tx(), workspace);
      await tx().update(corrections).set({ lineageId }).where(those(ids));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await takeTurn(tx(), workspace);
      await tx().delete(corrections).where(those(ids));
    },
  };
}
