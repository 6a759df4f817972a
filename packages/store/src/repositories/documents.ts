import type { Repositories, StoredDocument } from '@throughline/app';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { documents } from '../schema.ts';
import { takeTurn } from './turn.ts';

const { workspace: _, bytes: __, ...withoutBytes } = getTableColumns(documents);
const { reading: ___, ...listed } = withoutBytes;

/** The files of one workspace with their readings. */
export function documentsOf(workspace: string, tx: () => Transaction): Repositories['documents'] {
  const its = (id: string) => and(eq(documents.workspace, workspace), eq(documents.id, id));
  return {
    async add(document): Promise<StoredDocument> {
      await takeTurn(tx(), workspace);
      const [row] = await tx()
        .insert(documents)
        .values({ ...document, workspace })
        .onConflictDoUpdate({
          target: [documents.workspace, documents.kind, documents.sha256],
          // A file that the person brought as well does not go with the sample.
          set: { sample: sql`${documents.sample} and excluded.sample` },
        })
        .returning(withoutBytes);
      return { ...row!, bytes: document.bytes };
    },
    async get(id) {
      const [row] = await tx()
        .select({ ...withoutBytes, bytes: documents.bytes })
        .from(documents)
        .where(its(id));
      return row;
    },
    list: () =>
      tx()
        .select(listed)
        .from(documents)
        .where(eq(documents.workspace, workspace))
        .orderBy(desc(documents.addedAt), desc(documents.id))
        .execute(),
    async remove(id) {
      await takeTurn(tx(), workspace);
      await tx().delete(documents).where(its(id));
    },
  };
}
