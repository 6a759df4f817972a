import { afterAll } from 'vitest';
import { conformance } from './conformance.ts';
import type { Connection } from './connection.ts';
import { connectMemory } from './memory.ts';

let connection: Connection;

conformance('PGlite in memory', async () => {
  connection = await connectMemory();
  return { connection, owner: connection.db };
});

afterAll(() => connection.close());
