import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
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
    const last = JSON.parse(
      await read(`../migrations/meta/${migrations.at(-1)!.tag.slice(0, 4)}_snapshot.json`),
    );
    const missing = async (said: object) => generateMigration(last, await generateDrizzleJson(said, last.id));
    expect(await missing(schema)).toEqual([]);
    const forgotten = pgTable('forgotten', { id: text() });
    expect(await missing({ ...schema, forgotten })).toEqual([expect.stringContaining('"forgotten"')]);
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
