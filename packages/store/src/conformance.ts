import type { Store } from '@throughline/app';
import { beforeAll } from 'vitest';
import { correctionsConformance } from './conformance/corrections.test-support.ts';
import { isolationConformance } from './conformance/isolation.test-support.ts';
import { ledgerConformance } from './conformance/ledger.test-support.ts';
import { protectionConformance } from './conformance/protection.test-support.ts';
import { storeConformance } from './conformance/store.test-support.ts';
import type { Connection, Database } from './connection.ts';
import { createStore } from './store.ts';

export interface Engine {
  connection: Connection;
  /** May create tables; the product's own connection where there is no other. */
  owner: Database;
}

/** The one suite that every engine passes. `open` runs before it, and the caller closes what it opened. */
export function conformance(name: string, open: () => Promise<Engine>): void {
  let engine: Engine;
  let store: Store;
  beforeAll(async () => {
    engine = await open();
    store = createStore(engine.connection);
  });
  storeConformance(name, () => store);
  correctionsConformance(name, () => store);
  ledgerConformance(name, () => store);
  isolationConformance(name, () => engine.connection.db);
  protectionConformance(name, () => engine.owner);
}
