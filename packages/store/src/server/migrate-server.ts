import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { migrate } from '../migrate.ts';
import { CONNECTION_TIMEOUT_MS } from './timeout.ts';

/** “throughline”, as the number an advisory lock needs. */
const MIGRATING = 0x7468_7275;

/** Migrates as the owner. *Why* the lock: several server processes may start at the same moment. */
export async function migrateServer(ownerUrl: string) {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    return await migrate(drizzle(client));
  } finally {
    await client.end();
  }
}
