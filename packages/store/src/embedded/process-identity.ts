import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Enough to tell a process from another one that was given the same number later. */
export interface ProcessIdentity {
  pid: number;
  host: string;
  /** When it started, where the system tells (Linux): boot and clock ticks. */
  started?: string;
}

/** This process. */
export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  host: hostname(),
  started: statusOf(process.pid)?.started,
});

/**
 * Whether that process may still run; a process of another machine may, since nobody here can ask.
 * *Why* not the number alone: numbers are used again, and in a container every first process is number 1.
 */
export function mayRun({ pid, host, started }: ProcessIdentity): boolean {
  if (host !== hostname()) return true;
  if (!exists(pid)) return false;
  const status = statusOf(pid);
  if (!status) return true;
  return !status.isDead && (started === undefined || started === status.started);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What Linux tells of a process. Dead and still listed is one whose parent has not asked for its end yet. */
function statusOf(pid: number): { isDead: boolean; started: string } | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name in parentheses may itself hold spaces; state and start are the 1st and 20th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return { isDead: 'ZX'.includes(fields[0]!), started: `${boot} ${fields[19]}` };
  } catch {
    return undefined;
  }
}
