import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { describe, expect, it } from 'vitest';
import { renderMigrations } from '../../../tools/generate-migrations.ts';
import { connectMemory } from './memory.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.gen.ts';
import * as schema from './schema.ts';

const read = (file: string) => readFile(new URL(file, import.meta.url), 'utf8');

describe('migrations', () => {
  it('are generated from the SQL files as they stand', async () => {
    expect(await read('migrations.gen.ts')).toBe(renderMigrations()[0]!.bytes);
  });

  it('say all that the schema says', async () => {
    // Why required: the package's ESM build cannot load its own dependencies.
    const { generateDrizzleJson, generateMigration } = createRequire(import.meta.url)('drizzle-kit/api');
    // It leaves a method of its own on every array, which other tests in this process would trip over.
    Reflect.deleteProperty(Array.prototype, 'random');
    const last = JSON.parse(
      await read(`../migrations/meta/${migrations.at(-1)!.tag.slice(0, 4)}_snapshot.json`),
    );
    const missing = async (said: object) => generateMigration(last, await generateDrizzleJson(said, last.id));
    expect(await missing(schema)).toEqual([]);
    const forgotten = pgTable('forgotten', { id: text() });
    expect(await missing({ ...schema, forgotten })).toEqual([expect.stringContaining('"forgotten"')]);
  });

  it('bring along what was kept before there were versions of a résumé', async () => {
    const db = drizzle(await PGlite.create());
    const steps = migrations.map(({ when, hash, sql }) => ({ folderMillis: when, hash, sql, bps: true }));
    const { dialect, session } = db as unknown as {
      dialect: { migrate(steps: object[], session: unknown, config: object): Promise<void> };
      session: unknown;
    };
    await dialect.migrate(steps.slice(0, 3), session, {});
    await db.execute(sql`insert into workspaces values ('home')`);
    for (const [id, kind, reading] of [
      ['one', 'resume', '{}'],
      ['two', 'resume', '{}'],
      ['three', 'resume', '{}'],
      ['other', 'resume', '{}'],
      ['posting', 'posting', '{"pick": 4}'],
    ])
      await db.execute(sql`insert into documents values
        ('home', ${id}, ${kind}, 'a file', ${id}, '', ${reading}::jsonb, false, now())`);
    for (const [id, resume, previous] of [
      ['a', 'one', null],
      ['b', 'two', 'a'],
      ['c', 'three', 'b'],
      ['d', 'other', null],
    ])
      await db.execute(sql`insert into briefs values
        ('home', ${id}, ${resume}, 'posting', ${previous}, '{}', '{}', false, now())`);
    expect(await migrate(db)).toMatchObject({ ok: true });
    const { rows } = await db.execute(sql`select id, lineage_id, kept from documents order by id`);
    expect(rows).toEqual([
      { id: 'one', lineage_id: 'one', kept: false },
      { id: 'other', lineage_id: 'other', kept: false },
      { id: 'posting', lineage_id: null, kept: false },
      { id: 'three', lineage_id: 'one', kept: false },
      { id: 'two', lineage_id: 'one', kept: false },
    ]);
    expect((await db.execute(sql`select distinct pick from briefs`)).rows).toEqual([{ pick: 4 }]);
  });

  it('run once, and refuse data that a newer version has written', async () => {
    const { db, close } = await connectMemory();
    const count = async () =>
      ((await db.execute(sql`select * from drizzle.__drizzle_migrations`)) as { rows: unknown[] }).rows
        .length;
    const before = await count();
    expect(await migrate(db)).toMatchObject({ ok: true });
    expect(await count()).toBe(before);
    await db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e15)`);
    expect(await migrate(db)).toMatchObject({ problem: { code: 'store.unavailable' } });
    await close();
  });
});
