import type { Repositories, StoredWriting } from '@throughline/app';
import { and, desc, eq, getTableColumns, isNull, notInArray, or } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { writings } from '../schema.ts';
import { takeTurn } from './turn.ts';

const { workspace: _, ...columns } = getTableColumns(writings);

/** What the people of one workspace write. */
export function writingsOf(workspace: string, tx: () => Transaction): Repositories['writings'] {
  const its = (id: string) => and(eq(writings.workspace, workspace), eq(writings.id, id));
  const ofLineage = (lineageId: string) =>
    and(eq(writings.workspace, workspace), eq(writings.lineageId, lineageId));
  return {
    async of(lineageId) {
      const rows = await tx()
        .select(columns)
        .from(writings)
        .where(ofLineage(lineageId))
        .orderBy(desc(writings.updatedAt), desc(writings.id));
      return rows.map(withoutNull);
    },
    async get(id) {
      const [row] = await tx().select(columns).from(writings).where(its(id));
      return row && withoutNull(row);
    },
    async save({ id, lineageId, target, kind, content, updatedAt }, base) {
      await takeTurn(tx(), workspace);
      const revision = base + 1;
      if (base > 0) {
        const saved = await tx()
          .update(writings)
          .set({ content, revision, updatedAt })
          .where(and(its(id), eq(writings.revision, base)))
          .returning({ id: writings.id });
        return saved.length > 0;
      }
      const sameTarget = target === undefined ? isNull(writings.target) : eq(writings.target, target);
      const ofItsKind = and(
        ofLineage(lineageId),
        eq(writings.kind, kind),
        notInArray(writings.kind, MANY),
        sameTarget,
      );
      const there = await tx()
        .select({ id: writings.id })
        .from(writings)
        .where(or(its(id), ofItsKind))
        .limit(1);
      if (there.length > 0) return false;
      await tx()
        .insert(writings)
        .values({ workspace, id, lineageId, target, kind, content, revision, updatedAt });
      return true;
    },
    async move(lineageId, into) {
      await takeTurn(tx(), workspace);
      await tx().update(writings).set({ lineageId: into }).where(ofLineage(lineageId));
    },
    async remove(id) {
      await takeTurn(tx(), workspace);
      await tx().delete(writings).where(its(id));
    },
  };
}

/** Kinds of which a person has as many as they like. */
const MANY: StoredWriting['kind'][] = ['project', 'answers'];

const withoutNull = <Row extends { target: string | null }>({ target, ...row }: Row) =>
  target === null ? row : { ...row, target };
