import { done, type Result, refused } from '@throughline/core/problem';
import { sql } from 'drizzle-orm';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import type { Database } from './connection.ts';
import { migrations } from './migrations.gen.ts';

/** What drizzle's own `migrate` calls after reading a folder; public in JavaScript, hidden in the types. */
interface Migrator {
  dialect: { migrate(migrations: MigrationMeta[], session: unknown, config: object): Promise<void> };
  session: unknown;
}

const steps: MigrationMeta[] = migrations.map(({ when, hash, sql }) => ({
  folderMillis: when,
  hash,
  sql,
  bps: true,
}));

/** Brings the schema up to date; refuses a database that a later version has already taken further. */
export async function migrate(db: Database): Promise<Result<void, 'store.unavailable'>> {
  const { dialect, session } = db as unknown as Migrator;
  await dialect.migrate(steps, session, {});
  const { rows } = (await db.execute(
    sql`select 1 from drizzle.__drizzle_migrations where created_at > ${steps.at(-1)!.folderMillis} limit 1`,
  )) as { rows: unknown[] };
  return rows.length === 0
    ? done(undefined)
    : refused(
        'store.unavailable',
        'This data was written by a newer version of Throughline.',
        'Update Throughline, then open it again.',
      );
}
