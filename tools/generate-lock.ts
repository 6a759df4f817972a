import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generated.ts';
import { ROOT } from './run.ts';

interface Locked {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The machine that a native package is for, as its name says: `cli-linux-x64-musl`. */
function machineOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => /^musl/.test(word)) ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { os, cpu, ...(libc.length > 0 && { libc }) };
}

/**
 * The lock file with an entry for every native package of every platform.
 *
 * Why: a registry that lacks the package of another platform makes `npm install` leave it out in silence, and
 * `npm ci` then refuses the whole lock file. A bare entry is skipped where the platform is another, and fetched
 * where it is this one.
 */
export function renderLock(): Generated[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const packages: Record<string, Locked> = lock.packages;
  for (const { optionalDependencies, dev } of Object.values({ ...packages }))
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const machine = machineOf(name);
      if (machine.os?.length === 0 || machine.cpu?.length === 0 || !/^\d/.test(version)) continue;
      packages[`node_modules/${name}`] ??= { version, ...(dev && { dev }), optional: true, ...machine };
    }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const bytes = `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`;
  return [{ path: 'package-lock.json', bytes }];
}
