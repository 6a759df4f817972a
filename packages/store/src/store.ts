import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store } from '@throughline/app';
import { DrizzleQueryError } from 'drizzle-orm';
import { type Connection, inWorkspace } from './connection.ts';
import { briefsOf } from './repositories/briefs.ts';
import { correctionsOf } from './repositories/corrections.ts';
import { documentsOf } from './repositories/documents.ts';
import { ledgerEntriesOf } from './repositories/ledger-entries.ts';
import { takeTurn } from './repositories/turn.ts';
import { writingsOf } from './repositories/writings.ts';
import { storableText } from './storable.ts';

/** The `Store` port on an open, migrated database. */
export function createStore({ db, close }: Connection): Store {
  const running = new AsyncLocalStorage<{ over: boolean }>();
  return {
    async within(workspace, work) {
      if (workspace === '' || storableText(workspace) !== workspace) throw new Error('Not a workspace.');
      // One engine would wait for itself forever, the other would not: better the same error on both.
      if (running.getStore()?.over === false) throw new Error('Already within a transaction.');
      const state = { over: false };
      try {
        return await running.run(state, () =>
          inWorkspace(db, workspace, async (tx) => {
            const live = () => {
              if (state.over) throw new Error('The transaction is over.');
              return tx;
            };
            try {
              return await work({
                turn: () => takeTurn(live(), workspace),
                documents: documentsOf(workspace, live),
                corrections: correctionsOf(workspace, live),
                ledgerEntries: ledgerEntriesOf(workspace, live),
                writings: writingsOf(workspace, live),
                briefs: briefsOf(workspace, live),
              });
            } finally {
              state.over = true;
            }
          }),
        );
      } catch (error) {
        throw withoutParameters(error);
      }
    },
    close,
  };
}

/** *Why*: drizzle writes every parameter into its message, and here they are people's résumés. */
const withoutParameters = (error: unknown): unknown =>
  error instanceof DrizzleQueryError ? (error.cause ?? new Error('A query failed.')) : error;
