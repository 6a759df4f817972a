/**
 * Expected failures are data: a code that never changes, a message that says what happened, and a hint that
 * says what to do next. Bugs are thrown. Only a surface knows exit codes and HTTP statuses.
 */
export const PROBLEM_CODES = [
  'file.not-found',
  'file.empty',
  'file.too-large',
  'file.unrecognised',
  'file.wrong-kind',
  'file.encrypted',
  'file.no-text',
  'file.corrupt',
  'file.bomb',
  'work.timeout',
  'work.out-of-memory',
  'work.cancelled',
  'input.invalid',
  'target.unclear',
  'document.not-found',
  'brief.not-found',
  'correction.impossible',
  'claim.not-found',
  'line.not-found',
  'story.untold',
  'writing.edited-elsewhere',
  'writing.too-long',
  'project.not-found',
  'project.impossible',
  'rule.not-found',
  'store.busy',
  'store.unavailable',
  'output.unwritable',
  'internal.fault',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Everything that reading a file may refuse with. */
export type ReadingProblemCode = Extract<ProblemCode, `file.${string}` | `work.${string}`>;

export interface Problem<Code extends ProblemCode = ProblemCode> {
  code: Code;
  message: string;
  hint: string;
}

export type Result<T, Code extends ProblemCode = ProblemCode> =
  | { ok: true; value: T }
  | { ok: false; problem: Problem<Code> };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refused = <Code extends ProblemCode>(
  code: Code,
  message: string,
  hint: string,
): { ok: false; problem: Problem<Code> } => ({ ok: false, problem: { code, message, hint } });
