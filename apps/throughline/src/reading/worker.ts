import { parentPort } from 'node:worker_threads';
import { readFile } from '@throughline/formats';
import type { ReadOrder } from './worker-reader.ts';

/** Reads one file and answers once: the thread that a hostile file may exhaust without harm to the rest. */
parentPort?.once('message', async ({ file, as }: ReadOrder) => {
  const today = new Date().toISOString().slice(0, 10);
  const read = await readFile(file, { today, ...(as && { as }) });
  parentPort?.postMessage(read);
});
