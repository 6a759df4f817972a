import type { BriefSummary, Repositories, StoredBrief } from '@throughline/app';
import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { briefs } from '../schema.ts';
import { removeUnused } from './sweep.ts';
import { takeTurn } from './turn.ts';

const { workspace: _, brief: __, summary: ___, ...ofBoth } = getTableColumns(briefs);

type Shown = Pick<BriefSummary, 'person' | 'resumeName' | 'target' | 'sentence'>;

/** The briefs of one workspace. */
export function briefsOf(workspace: string, tx: () => Transaction): Repositories['briefs'] {
  const its = (id: string) => and(eq(briefs.workspace, workspace), eq(briefs.id, id));
  return {
    async add(stored) {
      await takeTurn(tx(), workspace);
      await tx()
        .insert(briefs)
        .values({ ...stored, workspace, summary: shown(stored.brief) });
    },
    async replace(id, brief) {
      await takeTurn(tx(), workspace);
      await tx()
        .update(briefs)
        .set({ brief, summary: shown(brief) })
        .where(its(id));
    },
    async get(id) {
      const [row] = await tx()
        .select({ ...ofBoth, brief: briefs.brief })
        .from(briefs)
        .where(its(id));
      return row && { ...withoutNull(row), brief: row.brief as StoredBrief['brief'] };
    },
    async list() {
      const rows = await tx()
        .select({ ...ofBoth, summary: briefs.summary })
        .from(briefs)
        .where(eq(briefs.workspace, workspace))
        .orderBy(desc(briefs.createdAt), desc(briefs.id));
      return rows.map(({ summary, ...row }) => ({ ...withoutNull(row), ...(summary as Shown) }));
    },
    async remove(id) {
      await takeTurn(tx(), workspace);
      const [brief] = await tx().select(ofBoth).from(briefs).where(its(id));
      if (!brief) return;
      // Later versions are then compared with the one before.
      await tx()
        .update(briefs)
        .set({ previousId: brief.previousId })
        .where(and(eq(briefs.workspace, workspace), eq(briefs.previousId, id)));
      await tx().delete(briefs).where(its(id));
      await removeUnused(tx(), workspace, [brief.resumeId, brief.postingId]);
    },
  };
}

const shown = (brief: StoredBrief['brief']): Shown => ({
  person: brief.person,
  resumeName: brief.resumeName,
  target: brief.target,
  sentence: brief.scan.sentence,
});

const withoutNull = <T extends { previousId: string | null }>({ previousId, ...row }: T) =>
  previousId === null ? row : { ...row, previousId };
