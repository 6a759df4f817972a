import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { appRole } from './schema.ts';

/** What both engines share; nothing above it knows which one runs. */
export type Database = PgDatabase<PgQueryResultHKT>;

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface Connection {
  db: Database;
  close(): Promise<void>;
}

/**
 * One transaction under the product's role that sees the rows of `workspace` only.
 * *Why* `set_config(…, true)`: role and workspace end with the transaction, so that a pooled connection carries
 * neither over to the next one.
 */
export const inWorkspace = <T>(
  db: Database,
  workspace: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('role', ${appRole.name}, true), set_config('app.workspace', ${workspace}, true)`,
    );
    return work(tx);
  });
