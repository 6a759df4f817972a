import { eq } from 'drizzle-orm';
import type { Transaction } from '../connection.ts';
import { workspaces } from '../schema.ts';

/**
 * Makes the writers of one workspace take turns until their transactions end.
 * *Why*: removing a brief decides which documents nobody needs any more, and that may not change meanwhile; row
 * by row the same writers would lock in different orders and end in deadlocks.
 */
export async function takeTurn(tx: Transaction, workspace: string): Promise<void> {
  await tx.insert(workspaces).values({ workspace }).onConflictDoNothing();
  await tx.select().from(workspaces).where(eq(workspaces.workspace, workspace)).for('no key update');
}
