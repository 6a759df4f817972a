import { type Problem, refused } from '@throughline/core/problem';
import type { Line } from './arguments.ts';
import { EXIT } from './exit.ts';

/** Where words for people and programs go. */
export interface Mouth {
  out(text: string): void;
  err(text: string): void;
}

/** A result for programs: one object, and a line end so that a shell's prompt stands free. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export function reportProblem(mouth: Mouth, format: Line['format'], problem: Problem): number {
  if (format === 'json') mouth.out(json({ problem }));
  else mouth.err(problemText(problem));
  return EXIT.refused;
}

/** A problem for people: what happened, then what to do. */
export const problemText = ({ message, hint }: Problem, file?: string): string =>
  `${file ? `${file}: ` : ''}${message}\n${hint}\n`;

/** A bug of ours, told without a stack trace: one file's fault must not take the answers for the others with it. */
export function fault(error: Error): { ok: false; problem: Problem } {
  if (process.env.THROUGHLINE_DEBUG) throw error;
  return refused(
    'internal.fault',
    `Throughline stumbled over a fault of its own: ${error.message}`,
    'Nothing was written. Please report it; with THROUGHLINE_DEBUG=1 it says where.',
  );
}
