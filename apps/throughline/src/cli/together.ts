import type { App, InputFile, OutputOf } from '@throughline/app';
import { done, type Result } from '@throughline/core/problem';
import type { Check } from '@throughline/core/signal';
import type { Line } from './arguments.ts';
import type { Command } from './commands.ts';
import { loadFile } from './files.ts';
import { fault } from './report.ts';

type Together = OutputOf<'documents.check-together'>;

/** Loads each path once, however often it is asked for: standard input can be read no second time. */
export function loadOnce(): typeof loadFile {
  const loaded = new Map<string, ReturnType<typeof loadFile>>();
  return (path) => {
    const known = loaded.get(path) ?? loadFile(path);
    loaded.set(path, known);
    return known;
  };
}

/** Held against each other at most; a folder of strangers' résumés is not one person's material. */
const MOST = 24;

/** Looks at the files of a line together; nothing where the command does not, or where there are too many. */
export async function lookTogether(
  app: App,
  { together }: Command,
  { positional, options: { as, only, today } }: Line,
  load: typeof loadFile,
): Promise<Together | undefined> {
  if (!together) return undefined;
  const files = await filesOf(positional, load);
  if (files.length < 2) return undefined;
  const input = { files, ...(as && { as }), ...(only && { only }), ...(today && { today }) };
  // What is wrong with the line itself, each file's own answer says.
  const result = await app.run(together, input as never, { actor: { workspace: 'none' } }).catch(fault);
  return result.ok ? (result.value as Together) : undefined;
}

/** The files that could be loaded, under the paths that the line names them by. */
async function filesOf(paths: readonly string[], load: typeof loadFile): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths.length > MOST ? [] : new Set(paths)) {
    const loaded = await load(path);
    if (loaded.ok) files.push({ ...loaded.value, name: nameOf(path) });
  }
  return files;
}

/** A path as the name of a file, which may not be longer. */
const nameOf = (path: string): string => path.slice(-255);

/** How a file is looked at alone: a résumé as ever, sentences as spoken answers, an export only beside the others. */
export function aloneAs(
  together: Together | undefined,
  path: string,
): { as?: string; instead?: Result<Check> } {
  const kind = together?.files.find(({ file }) => file === nameOf(path))?.kind;
  if (kind === 'text') return { as: 'mock' };
  if (kind !== 'linkedin') return {};
  return {
    instead: done({
      document: { channel: 'linkedin' },
      findings: [],
      fixFirst: [],
      notes: ['A LinkedIn export: held against the other files, not read sentence by sentence.'],
    }),
  };
}
