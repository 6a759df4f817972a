import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { FAST_BYTEA } from './bytea.ts';
import type { Connection } from './connection.ts';
import { closeOnce } from './embedded/connect.ts';
import { migrate } from './migrate.ts';

/** A database that is gone when it is closed: for tests, and for looking around without leaving a trace. */
export async function connectMemory(): Promise<Connection> {
  const pglite = await PGlite.create(FAST_BYTEA);
  const db = drizzle(pglite);
  await migrate(db);
  return { db, close: () => closeOnce(pglite) };
}
