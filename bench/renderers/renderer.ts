import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Page } from './content/page.ts';

/** A résumé to be printed into a file. */
export interface Order {
  design: string;
  page: Page;
  /** The file to write. */
  out: string;
  /** An empty folder of its own, for what the tool leaves behind. */
  scratch: string;
}

/** Where a design prints the dates: in a position's head, in a gutter beside it, or as the tool itself has it. */
export type Where = 'head' | 'aside' | 'own';

/** A tool and the designs it prints. */
export interface Renderer {
  /** The command that must be on the path. */
  command: string;
  extension: 'pdf' | 'docx';
  designs: Record<string, Where>;
  /** Prints all orders; a file that is not written afterwards counts as failed. */
  print(orders: Order[]): Promise<void>;
}

const execute = promisify(execFile);

/** Runs a command; what it complains about is returned, because many print well and complain nevertheless. */
export const run = (command: string, args: string[], folder: string): Promise<string> =>
  execute(command, args, { cwd: folder, timeout: 120_000, maxBuffer: 1e8 }).then(
    ({ stderr }) => stderr,
    (fault: { stdout?: string; stderr?: string }) => `${fault.stdout ?? ''}${fault.stderr ?? ''}`,
  );

/** Whether a command ends well. */
export const succeeds = (command: string, args: string[]): Promise<boolean> =>
  execute(command, args).then(
    () => true,
    () => false,
  );

/** Runs a script with a Python that has `library`, the first on the path or the system's; it reads `input` as JSON. */
export async function runPython(library: string, script: string, input: unknown): Promise<void> {
  const onPath = await succeeds('python3', ['-c', `import ${library}`]);
  const python = spawn(onPath ? 'python3' : '/usr/bin/python3', ['-B', script], {
    stdio: ['pipe', 'inherit', 'ignore'],
  });
  python.stdin.end(JSON.stringify(input));
  await once(python, 'exit');
}

/** Works through all with two at a time. */
export async function twoAtATime<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) await work(next);
  };
  await Promise.all([worker(), worker()]);
}
