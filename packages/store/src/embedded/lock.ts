import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { mayRun, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** Between the making of a lock file and its writing lie microseconds; a file empty for longer was abandoned. */
const WRITING_MS = 5_000;

export type Lock = { held: true; release(): void } | { held: false; by?: ProcessIdentity };

/**
 * Takes the lock file, or says who has it. A lock whose process is gone is taken over.
 * *Why*: PGlite does not notice a second process in its folder, and two corrupt it in silence.
 */
export function takeLock(path: string): Lock {
  const claim = JSON.stringify(thisProcess());
  if (create(path, claim)) return held(path, claim);
  const found = read(path);
  if (isLive(path, found)) return { held: false, by: identityIn(found) };
  return takeOver(path, claim, found);
}

/** Only one process at a time may judge and remove a dead lock: else one could remove the other's fresh lock. */
function takeOver(path: string, claim: string, dead: string | undefined): Lock {
  const guard = `${path}.recovery`;
  if (!create(guard, claim)) {
    const other = read(guard);
    if (!isLive(guard, other)) remove(guard);
    return { held: false, by: identityIn(other) };
  }
  try {
    if (read(path) === dead) remove(path);
    return create(path, claim) ? held(path, claim) : { held: false, by: identityIn(read(path)) };
  } finally {
    remove(guard);
  }
}

const held = (path: string, claim: string): Lock => ({
  held: true,
  release() {
    if (read(path) === claim) remove(path);
  },
});

function create(path: string, claim: string): boolean {
  try {
    writeFileSync(path, claim, { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isLive(path: string, content: string | undefined): boolean {
  if (content === undefined) return false;
  const identity = identityIn(content);
  if (identity) return mayRun(identity);
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - written < WRITING_MS;
}

function identityIn(content: string | undefined): ProcessIdentity | undefined {
  try {
    const { pid, host, started } = JSON.parse(content ?? '');
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host, started } : undefined;
  } catch {
    return undefined;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
