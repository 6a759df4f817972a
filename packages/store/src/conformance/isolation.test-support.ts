import { randomUUID } from 'node:crypto';
import type { Store } from '@throughline/app';
import { getTableName, is, type SQL, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Database, inWorkspace } from '../connection.ts';
import * as schema from '../schema.ts';
import { createStore } from '../store.ts';
import {
  exampleBrief,
  exampleCorrection,
  exampleDocument,
  exampleEntry,
  exampleWriting,
} from './examples.test-support.ts';

type Row = Record<string, unknown>;

const TABLES = Object.values(schema)
  .filter((value) => is(value, PgTable))
  .map(getTableName);

const RLS_REFUSED = { cause: { code: '42501' } };

/** Tries, table by table and in raw SQL, to reach from one workspace into another. */
export function isolationConformance(name: string, open: () => Database): void {
  const [victim, intruder] = [`victim ${randomUUID()}`, `intruder ${randomUUID()}`];
  const run = async (workspace: string, query: SQL): Promise<Row[]> =>
    inWorkspace(open(), workspace, async (tx) => ((await tx.execute(query)) as { rows: Row[] }).rows);
  const rowsOf = async (workspace: string, table: string) =>
    (await run(workspace, sql`select to_jsonb(t) as row from ${sql.identifier(table)} t order by 1`)).map(
      ({ row }) => row as Row,
    );
  const seed = (store: Store, workspace: string) =>
    store.within(workspace, async ({ documents, briefs, corrections, ledgerEntries, writings }) => {
      const resume = await documents.add(exampleDocument());
      const posting = await documents.add(exampleDocument({ kind: 'posting' }));
      await briefs.add(exampleBrief({ resumeId: resume.id, postingId: posting.id }));
      await corrections.add([exampleCorrection()]);
      await ledgerEntries.add([exampleEntry()]);
      await writings.save(exampleWriting(), 0);
    });

  describe(`${name}: isolation`, () => {
    beforeAll(async () => {
      const store = createStore({ db: open(), close: async () => {} });
      await seed(store, victim);
      await seed(store, intruder);
    });

    describe.each(TABLES)('%s', (table) => {
      const name = sql.identifier(table);

      it('has rows to protect, and shows each workspace its own', async () => {
        for (const workspace of [victim, intruder]) {
          const rows = await rowsOf(workspace, table);
          expect(rows.length).toBeGreaterThan(0);
          expect(new Set(rows.map((row) => row.workspace))).toEqual(new Set([workspace]));
        }
      });

      it('gives nothing to a select, an update and a delete of the other’s rows', async () => {
        const before = await rowsOf(victim, table);
        const its = sql`where workspace = ${victim}`;
        expect(await run(intruder, sql`select * from ${name} ${its}`)).toEqual([]);
        expect(await run(intruder, sql`update ${name} set workspace = workspace ${its} returning 1`)).toEqual(
          [],
        );
        expect(await run(intruder, sql`delete from ${name} ${its} returning 1`)).toEqual([]);
        expect(await rowsOf(victim, table)).toEqual(before);
      });

      it('refuses to insert as the other, and to give rows away', async () => {
        const before = await rowsOf(victim, table);
        const [row] = before;
        const forged = JSON.stringify('id' in row! ? { ...row, id: randomUUID() } : row);
        const insert = sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${forged}::jsonb)`;
        await expect(run(intruder, insert)).rejects.toMatchObject(RLS_REFUSED);
        const giveAway = sql`update ${name} set workspace = ${victim}`;
        await expect(run(intruder, giveAway)).rejects.toMatchObject(RLS_REFUSED);
        expect(await rowsOf(victim, table)).toEqual(before);
      });

      it('refuses to empty the table, to lift its protection and to hang something on it', async () => {
        for (const attempt of [
          sql`truncate ${name} cascade`,
          sql`alter table ${name} disable row level security`,
          sql`create policy open_door on ${name} using (true)`,
          sql`create table public.leak (w text references ${name} (workspace))`,
        ]) {
          await expect(run(intruder, attempt)).rejects.toMatchObject(RLS_REFUSED);
        }
      });

      it('shows nothing where no workspace is named', async () => {
        expect(await rowsOf('', table)).toEqual([]);
      });
    });

    it('gives nothing for a guessed id, and removes nothing by it', async () => {
      const [document] = await rowsOf(victim, 'documents');
      const [brief] = await rowsOf(victim, 'briefs');
      const [correction] = await rowsOf(victim, 'corrections');
      const [entry] = await rowsOf(victim, 'ledger_entries');
      const [writing] = await rowsOf(victim, 'writings');
      const store = createStore({ db: open(), close: async () => {} });
      await store.within(intruder, async ({ documents, briefs, corrections, ledgerEntries, writings }) => {
        const theirs = String(writing!.id);
        expect(await writings.get(theirs)).toBeUndefined();
        expect(await writings.save(exampleWriting({ id: theirs }), 1)).toBe(false);
        await writings.remove(theirs);
        expect((await writings.of('one résumé')).map(({ id }) => id)).not.toContain(theirs);
        expect((await ledgerEntries.of('one résumé')).map(({ id }) => id)).not.toContain(entry!.id);
        await ledgerEntries.move('one résumé', 'mine');
        await writings.move('one résumé', 'mine');
        expect(await documents.get(String(document!.id))).toBeUndefined();
        expect(await briefs.get(String(brief!.id))).toBeUndefined();
        await documents.remove(String(document!.id));
        await briefs.remove(String(brief!.id));
        await briefs.replace(String(brief!.id), exampleBrief({ resumeId: '', postingId: '' }).brief);
        await documents.update(String(document!.id), { reading: 'stolen', lineageId: 'mine' });
        await corrections.remove([String(correction!.id)]);
        await corrections.move([String(correction!.id)], 'mine');
        // Both say things of a résumé that goes by the same name: each sees its own.
        expect((await corrections.of('one résumé')).map(({ id }) => id)).not.toContain(correction!.id);
        expect(await documents.versions(String(document!.lineage_id))).not.toContainEqual(
          expect.objectContaining({ id: document!.id }),
        );
      });
      expect(await rowsOf(victim, 'documents')).toContainEqual(document);
      expect(await rowsOf(victim, 'briefs')).toContainEqual(brief);
      expect(await rowsOf(victim, 'corrections')).toContainEqual(correction);
      expect(await rowsOf(victim, 'ledger_entries')).toContainEqual(entry);
      expect(await rowsOf(victim, 'writings')).toContainEqual(writing);
    });

    it('does not find the other’s rows through a foreign key', async () => {
      const [theirs] = await rowsOf(victim, 'briefs');
      const [own] = await rowsOf(intruder, 'briefs');
      for (const key of ['resume_id', 'posting_id', 'previous_id']) {
        const reach = sql`update briefs set ${sql.identifier(key)} = ${key === 'previous_id' ? theirs!.id : theirs![key]}`;
        await expect(run(intruder, reach)).rejects.toMatchObject({ cause: { code: '23503' } });
      }
      expect(await rowsOf(intruder, 'briefs')).toEqual([own]);
    });

    it('leaves neither role nor workspace on the connection', async () => {
      const left = sql`select current_user = session_user as own, current_setting('app.workspace', true) as workspace`;
      await rowsOf(victim, 'documents');
      const { rows } = (await open().execute(left)) as { rows: Row[] };
      expect(rows).toEqual([{ own: true, workspace: expect.toSatisfy((value) => !value) }]);
    });
  });
}
