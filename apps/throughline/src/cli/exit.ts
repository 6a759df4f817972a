import type { OutputOf } from '@throughline/app';
import type { Check } from '@throughline/core/signal';
import type { CommandName } from './commands.ts';

/** 0 done, nothing found · 1 done, findings of severity warning or error · 2 could not. */
export const EXIT = { done: 0, findings: 1, refused: 2 } as const;

/** The exit code of a result. */
export function exitOf(name: CommandName, value: unknown): number {
  if (name === 'ground') return exitOfGrounding(value as OutputOf<'documents.ground'>);
  const check =
    name === 'check' ? (value as Check) : name === 'brief' ? (value as { check: Check }).check : undefined;
  const found = check?.findings.some(({ severity }) => severity !== 'info') ?? false;
  return found ? EXIT.findings : EXIT.done;
}

function exitOfGrounding(value: OutputOf<'documents.ground'>): number {
  const lines = 'results' in value ? value.results : [value];
  if (lines.some((line) => 'problem' in line)) return EXIT.refused;
  return lines.some((line) => 'ungrounded' in line && line.ungrounded.length > 0) ? EXIT.findings : EXIT.done;
}
