import { Worker } from 'node:worker_threads';
import type { Cancellation, InputFile, RawReading, ReadAs, Reader } from '@throughline/app';
import { type Result, refused } from '@throughline/core/problem';

export interface ReadOrder {
  file: InputFile;
  as?: ReadAs;
}

/** Limits of one reading. Why: a file is hostile until it is read. */
export interface ReadingLimits {
  /** Milliseconds. */
  timeout: number;
  /** Megabytes of the worker's heap. */
  heap: number;
}

const LIMITS: ReadingLimits = { timeout: 30_000, heap: 256 };

/** A reader that gives every file a thread of its own and ends it on time-out, exhaustion or cancellation. */
export function workerReader(script: URL, limits: ReadingLimits = LIMITS): Reader {
  return {
    read: (file, { as, cancel }) =>
      cancel?.aborted
        ? Promise.resolve(stopped())
        : readApart(script, { file, ...(as && { as }) }, limits, cancel),
  };
}

function readApart(
  script: URL,
  order: ReadOrder,
  limits: ReadingLimits,
  cancel?: Cancellation,
): Promise<Result<RawReading>> {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 32 },
  });
  let stop = () => {};
  return new Promise<Result<RawReading>>((resolve, reject) => {
    const timer = setTimeout(() => resolve(tookTooLong(order.file.name)), limits.timeout);
    const abort = () => resolve(stopped());
    stop = () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', abort);
      void worker.terminate();
    };
    cancel?.addEventListener('abort', abort, { once: true });
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tookTooMuch(order.file.name)) : reject(error),
    );
    worker.postMessage(order);
  }).finally(() => stop());
}

const stopped = () =>
  refused(
    'work.cancelled',
    'Stopped before the file was read.',
    'Start again when you like; nothing was kept.',
  );

const tookTooLong = (name: string) =>
  refused(
    'work.timeout',
    `Reading “${name}” took too long and was stopped.`,
    'Export the document again as a plain PDF or DOCX of fewer pages.',
  );

const tookTooMuch = (name: string) =>
  refused(
    'work.out-of-memory',
    `Reading “${name}” needed more memory than a document should and was stopped.`,
    'Export the document again without large pictures, or paste its text into a .txt file.',
  );
