import { createApp } from '@throughline/app';
import { noStore, portsWith } from '../host/ports.ts';
import type { CommandName } from './commands.ts';
import type { Mouth } from './report.ts';
import { runCommand } from './run.ts';

/** One command with all that it may need, and nothing that keeps. */
export function work(name: CommandName, words: string[], mouth: Mouth): Promise<number> {
  const ports = portsWith(noStore);
  return runCommand(
    { app: createApp(ports), writer: ports.writer, resumes: ports.resumes, ...mouth },
    name,
    words,
  );
}
