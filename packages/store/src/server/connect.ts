import { done, type Result, refused } from '@throughline/core/problem';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import type { Connection } from '../connection.ts';
import { appRole } from '../schema.ts';
import { unavailable } from '../unavailable.ts';
import { migrateServer } from './migrate-server.ts';
import { CONNECTION_TIMEOUT_MS } from './timeout.ts';

export interface ServerOptions {
  /** Who owns the tables and migrates them; without it `url` does both. */
  ownerUrl?: string;
}

/**
 * Migrates as the owner, then connects the product.
 * *Why* two logins where there can be: `url` should be a member of the role `throughline_app` and nothing more,
 * so that even a stolen connection reads no row without naming a workspace.
 */
export async function connectServer(
  url: string,
  { ownerUrl = url }: ServerOptions = {},
): Promise<Result<Connection>> {
  try {
    const migrated = await migrateServer(ownerUrl);
    if (!migrated.ok) return migrated;
  } catch (error) {
    return notReached(error);
  }
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  // An idle connection that the server drops is replaced with the next query; unheard, the event ends the process.
  pool.on('error', () => {});
  const refusal = await roleProblem(pool).catch(notReached);
  if (refusal) {
    await pool.end();
    return refusal;
  }
  let ended: Promise<void> | undefined;
  return done({ db: drizzle(pool), close: () => (ended ??= pool.end()) });
}

const notReached = (error: unknown) =>
  unavailable(
    'The database server cannot be used',
    error,
    'Check DATABASE_URL, that the server runs, and that it lets this login in.',
  );

/** Row-level security holds only for a role that may not pass it by, and that this login may become. */
async function roleProblem(pool: Pool) {
  const { rows } = await pool.query(
    `select rolsuper or rolbypassrls as "isAboveThePolicies", pg_has_role(current_user, oid, 'member') as "isMember"
     from pg_roles where rolname = $1`,
    [appRole.name],
  );
  if (rows[0].isAboveThePolicies)
    return refused(
      'store.unavailable',
      `The role ${appRole.name} may pass row-level security by.`,
      `Run: alter role ${appRole.name} nosuperuser nobypassrls`,
    );
  if (!rows[0].isMember)
    return refused(
      'store.unavailable',
      `This login may not act as ${appRole.name}.`,
      `Run as the owner: grant ${appRole.name} to the login of DATABASE_URL`,
    );
  return undefined;
}
