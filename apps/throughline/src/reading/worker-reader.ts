import { fork } from 'node:child_process';
import type { Cancellation, InputFile, RawReading, ReadAs, Reader } from '@throughline/app';
import { type Result, refused } from '@throughline/core/problem';

export interface ReadOrder {
  file: InputFile;
  as?: ReadAs;
}

/** Limits of one reading. Why: a file is hostile until it is read. */
export interface ReadingLimits {
  /** Milliseconds, for a document; a long file is given more, see `PER_MEGABYTE`. */
  timeout: number;
  /** Megabytes of the reading process's heap. */
  heap: number;
}

/** Milliseconds more for each megabyte: ten years of messages take longer than ten pages. */
const PER_MEGABYTE = 500;

const LIMITS: ReadingLimits = { timeout: 30_000, heap: 256 };

/**
 * A reader that gives every file a process of its own and ends it on time-out, exhaustion or cancellation.
 * *Why* not a thread: the heap limit of a thread does not hold where a parser asks for much at once; the engine then
 * ends the whole process, with everything else that was going on in it.
 */
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
  const reader = fork(script, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.heap}`, '--max-semi-space-size=16'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let stop = () => {};
  return new Promise<Result<RawReading>>((resolve, reject) => {
    let said = '';
    const longer = (order.file.bytes.length / 1_000_000) * PER_MEGABYTE;
    const timer = setTimeout(() => resolve(tookTooLong(order.file.name)), limits.timeout + longer);
    const abort = () => resolve(stopped());
    stop = () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', abort);
      reader.kill('SIGKILL');
    };
    cancel?.addEventListener('abort', abort, { once: true });
    reader.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-LAST_WORDS);
    });
    reader.once('message', (answer) => resolve(answer as Result<RawReading>));
    reader.once('error', reject);
    // After its last words, and whether it said any or not.
    reader.once('close', (code, signal) =>
      EXHAUSTED.test(said)
        ? resolve(tookTooMuch(order.file.name))
        : reject(new Error(`The reader ended (${signal ?? code}): ${said}`)),
    );
    reader.send(order, (error) => error && reject(error));
  }).finally(() => stop());
}

/** Characters of a dying process that are kept. */
const LAST_WORDS = 8000;
/** How the engine says that memory is at an end. */
const EXHAUSTED =
  /heap out of memory|heap limit|Array buffer allocation failed|Invalid (?:array|string) length/i;

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
    'Export the document again as a plain PDF or DOCX of fewer pages; of a LinkedIn export, give one table.',
  );

const tookTooMuch = (name: string) =>
  refused(
    'work.out-of-memory',
    `Reading “${name}” needed more memory than a document should and was stopped.`,
    'Export the document again without large pictures, or paste its text into a .txt file.',
  );
