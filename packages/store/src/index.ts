import type { Store } from '@throughline/app';
import type { Result } from '@throughline/core/problem';
import { done } from '@throughline/core/problem';
import type { Connection } from './connection.ts';
import { connectEmbedded } from './embedded/connect.ts';
import { connectMemory } from './memory.ts';
import { connectServer, type ServerOptions } from './server/connect.ts';
import { createStore } from './store.ts';

export type { ServerOptions } from './server/connect.ts';

/** Opens the database kept in `dataDir`; `store.busy` when another process has it open. */
export const openEmbeddedStore = async (dataDir: string): Promise<Result<Store>> =>
  storeOn(await connectEmbedded(dataDir));

/** Opens a server's database, migrated. `url` and `ownerUrl` are Postgres connection strings. */
export const openServerStore = async (url: string, options?: ServerOptions): Promise<Result<Store>> =>
  storeOn(await connectServer(url, options));

/** A store that is gone when it is closed. */
export const openMemoryStore = async (): Promise<Store> => createStore(await connectMemory());

const storeOn = (opened: Result<Connection>): Result<Store> =>
  opened.ok ? done(createStore(opened.value)) : opened;
