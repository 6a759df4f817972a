import type { ReadingOverview, Repositories, StoredDocument } from '@throughline/app';
import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { briefs, documents, IS_VERSION_OR_POSTING, SOURCES } from '../schema.ts';
import { removeUnused } from './sweep.ts';
import { takeTurn } from './turn.ts';

const { workspace: _, bytes: __, ...withoutBytes } = getTableColumns(documents);
const { reading: ___, ...listed } = withoutBytes;

/** The files of one workspace with their readings. */
export function documentsOf(workspace: string, tx: () => Transaction): Repositories['documents'] {
  const its = (id: string) => and(eq(documents.workspace, workspace), eq(documents.id, id));
  const ofLineage = (lineageId: string) =>
    and(eq(documents.workspace, workspace), eq(documents.lineageId, lineageId));
  const sameSource = async ({ kind, sha256, lineageId = '' }: StoredDocument) => {
    const same = and(ofLineage(lineageId), eq(documents.kind, kind), eq(documents.sha256, sha256));
    const [row] = await tx().select(withoutBytes).from(documents).where(same);
    return row && withoutNulls(row);
  };
  return {
    async add(document): Promise<StoredDocument> {
      await takeTurn(tx(), workspace);
      const source = isSource(document) && (await sameSource(document));
      if (source) return { ...source, bytes: document.bytes };
      const [row] = await tx()
        .insert(documents)
        .values({ ...document, workspace })
        .onConflictDoUpdate({
          target: [documents.workspace, documents.kind, documents.sha256],
          targetWhere: IS_VERSION_OR_POSTING,
          // A file that the person brought as well does not go with the sample.
          set: { sample: sql`${documents.sample} and excluded.sample` },
        })
        .returning(withoutBytes);
      return { ...withoutNulls(row!), bytes: document.bytes };
    },
    async get(id) {
      const [row] = await tx()
        .select({ ...withoutBytes, bytes: documents.bytes })
        .from(documents)
        .where(its(id));
      return row && withoutNulls(row);
    },
    async list() {
      const rows = await tx()
        .select(listed)
        .from(documents)
        .where(eq(documents.workspace, workspace))
        .orderBy(...newestFirst);
      return rows.map(withoutNulls);
    },
    async versions(lineageId) {
      const rows = await tx()
        .select(withoutBytes)
        .from(documents)
        .where(and(ofLineage(lineageId), eq(documents.kind, 'resume')))
        .orderBy(...newestFirst);
      return rows.map(withoutNulls);
    },
    async sources(lineageId) {
      const rows = await tx()
        .select(withoutBytes)
        .from(documents)
        .where(and(ofLineage(lineageId), inArray(documents.kind, SOURCES)))
        .orderBy(asc(documents.addedAt), asc(documents.id));
      return rows.map(withoutNulls);
    },
    async update(id, facts) {
      if (Object.keys(facts).length === 0) return;
      await takeTurn(tx(), workspace);
      await tx().update(documents).set(facts).where(its(id));
    },
    async remove(id) {
      await takeTurn(tx(), workspace);
      const postings = await tx()
        .selectDistinct({ id: briefs.postingId })
        .from(briefs)
        .where(and(eq(briefs.workspace, workspace), eq(briefs.resumeId, id)));
      await tx().delete(documents).where(its(id));
      await removeUnused(
        tx(),
        workspace,
        postings.map((posting) => posting.id),
      );
    },
  };
}

const isSource = ({ kind }: StoredDocument) => SOURCES.includes(kind);

const newestFirst = [desc(documents.addedAt), desc(documents.id)];

/** What is not there is absent, as the ports say it. */
const withoutNulls = <Row extends { lineageId: string | null; overview: unknown }>({
  lineageId,
  overview,
  ...row
}: Row) => ({
  ...row,
  ...(lineageId !== null && { lineageId }),
  ...(overview !== null && { overview: overview as ReadingOverview }),
});
