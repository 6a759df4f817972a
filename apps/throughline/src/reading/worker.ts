import { readFile } from '@throughline/formats';
import type { ReadOrder } from './worker-reader.ts';

// A parser may leave a promise behind that fails on a damaged file. The reading itself answers all the same; ending
// the process for it would make bad input look like a fault of ours.
process.on('unhandledRejection', () => {});

/** Reads one file and answers once: the process that a hostile file may exhaust without harm to the rest. */
process.once('message', ({ file, as }: ReadOrder) => {
  const today = new Date().toISOString().slice(0, 10);
  readFile(file, { today, ...(as && { as }) }).then(
    (read) => process.send?.(read),
    (bug) =>
      setImmediate(() => {
        throw bug;
      }),
  );
});
