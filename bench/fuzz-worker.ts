import { readFile } from '@throughline/formats';
import { drawsFrom, mutated } from '../packages/formats/src/read-file-mutations.test-support.ts';
import { faultsOf } from '../packages/formats/src/soundness.test-support.ts';

/** One run: a file and the seed it is changed by. */
export interface Order {
  name: string;
  bytes: Uint8Array;
  seed: number;
}

export interface Answer {
  seed: number;
  /** The kind of reading, or the code of the problem. */
  outcome: string;
  partial: boolean;
  /** Of the processor: other work on the machine does not count. */
  ms: number;
  /** Megabytes of heap and of buffers after the run. */
  memory: number;
  faults: string[];
}

async function answer({ name, bytes, seed }: Order): Promise<Answer> {
  const file = mutated(bytes, drawsFrom(seed));
  const before = file.slice();
  const start = process.cpuUsage();
  const ran = { seed, outcome: 'exception', partial: false, faults: [] as string[] };
  try {
    const result = await readFile({ name, bytes: file });
    ran.faults = faultsOf(result);
    ran.outcome = result.ok ? result.value.kind : result.problem.code;
    ran.partial = result.ok && result.value.losses.length > 0;
  } catch (error) {
    ran.faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const { user, system } = process.cpuUsage(start);
  if (!before.every((byte, at) => byte === file[at])) ran.faults.push('the bytes of the input were changed');
  const { heapUsed, external } = process.memoryUsage();
  return { ...ran, ms: (user + system) / 1000, memory: (heapUsed + external) / 1e6 };
}

// As the product's process does: what a parser drops does not end it.
process.on('unhandledRejection', () => {});
process.on('message', async (order: Order) => process.send?.(await answer(order)));
