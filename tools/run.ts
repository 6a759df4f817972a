import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  code: number;
  output: string;
}

/** Runs a program found in node_modules/.bin, or `node` itself, and gathers what it prints. */
export function run(
  program: string,
  args: string[],
  { cwd = ROOT, env = {}, show = false }: { cwd?: string; env?: Record<string, string>; show?: boolean } = {},
): Promise<Ran> {
  const path = program === 'node' ? process.execPath : `${cwd}/node_modules/.bin/${program}`;
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
