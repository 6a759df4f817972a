import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';
import { mayRun, thisProcess } from './process-identity.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
  path = join(folder, 'lock');
});
const racing: ChildProcess[] = [];
afterEach(() => {
  for (const child of racing.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const left = (identity: object) => writeFileSync(path, JSON.stringify(identity));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;
const taken = () => {
  const lock = takeLock(path);
  if (lock.held) lock.release();
  return lock.held;
};

describe('the lock', () => {
  it('is held once, and free again after release', () => {
    const first = takeLock(path);
    expect(first.held).toBe(true);
    expect(takeLock(path)).toEqual({ held: false, by: thisProcess() });
    if (first.held) first.release();
    expect(taken()).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from a process that is gone', () => {
    left({ ...thisProcess(), pid: deadPid() });
    expect(taken()).toBe(true);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when its number now belongs to another process',
    () => {
      left({ ...thisProcess(), started: 'an earlier boot 1' });
      expect(taken()).toBe(true);
    },
  );

  it('is respected when it comes from another machine', () => {
    left({ pid: deadPid(), host: 'elsewhere.invalid' });
    expect(takeLock(path)).toMatchObject({ held: false, by: { host: 'elsewhere.invalid' } });
  });

  it('is respected while its process is still writing it, and not for ever', () => {
    writeFileSync(path, '');
    expect(taken()).toBe(false);
    utimesSync(path, 1, 1);
    expect(taken()).toBe(true);
  });

  it('is not taken over while another process is doing so; that one’s death is noticed too', () => {
    left({ ...thisProcess(), pid: deadPid() });
    const guard = `${path}.recovery`;
    writeFileSync(guard, JSON.stringify(thisProcess()));
    expect([taken(), taken()]).toEqual([false, false]);
    writeFileSync(guard, JSON.stringify({ ...thisProcess(), pid: deadPid() }));
    expect([taken(), taken()]).toEqual([false, true]);
  });

  it('of another is not removed by a late release', () => {
    const first = takeLock(path);
    left({ pid: 1, host: 'elsewhere.invalid' });
    if (first.held) first.release();
    expect(readFileSync(path, 'utf8')).toContain('elsewhere');
  });

  it('goes to exactly one of many processes that find it stale at the same moment', async () => {
    const rounds = Array.from({ length: 30 }, (_, round) => round);
    const stale = JSON.stringify({ ...thisProcess(), pid: deadPid() });
    for (const round of rounds) writeFileSync(`${path}-${round}`, stale);
    const racers = await Promise.all([1, 2, 3, 4].map(() => startRacer(rounds.length)));
    const start = Date.now() + 50;
    const won = await Promise.all(racers.map((race) => race(start)));
    expect(won.flat().sort((a, b) => a - b)).toEqual(rounds);
  });
});

describe('mayRun', () => {
  it('says so of this process and of one that belongs to someone else, not of a dead one', () => {
    expect(mayRun(thisProcess())).toBe(true);
    expect(mayRun({ ...thisProcess(), started: undefined })).toBe(true);
    expect(mayRun({ ...thisProcess(), pid: deadPid() })).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'says no of a killed process that its parent has not noticed yet',
    () => {
      const child = spawn('sleep', ['60']);
      const identity = { ...thisProcess(), pid: child.pid!, started: undefined };
      expect(mayRun(identity)).toBe(true);
      child.kill('SIGKILL');
      // Nothing is noticed while this thread is busy.
      const end = Date.now() + 10_000;
      while (mayRun(identity) && Date.now() < end);
      expect(mayRun(identity)).toBe(false);
      expect(child.signalCode).toBeNull();
    },
  );
});

/** A process that is ready to try one lock after the other from a given moment on, and lives until the test ends. */
async function startRacer(rounds: number): Promise<(start: number) => Promise<number[]>> {
  const module = `
    import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
    process.stdin.once('data', (start) => {
      const won = [];
      for (let round = 0; round < ${rounds}; round++) {
        while (Date.now() < Number(start) + round * 5);
        if (takeLock(${JSON.stringify(path)} + '-' + round).held) won.push(round);
      }
      console.log(JSON.stringify(won));
    });
    console.log('ready');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', module], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  racing.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  await lines.next();
  return async (start) => {
    child.stdin.write(String(start));
    return JSON.parse((await lines.next()).value);
  };
}
