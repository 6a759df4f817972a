import type { Problem, ProblemCode, Result } from '@throughline/core/problem';
import type { z } from 'zod';
import type { Actor, Cancellation, Ports } from '../ports.ts';

/** Steps of long work, in the words a person sees beside the progress bar. */
export type Progress = (step: { name: string; done: number; of: number }) => void;

export interface RunContext<Input, Code extends ProblemCode> {
  ports: Ports;
  actor: Actor;
  input: Input;
  progress: Progress;
  cancel?: Cancellation;
  /** Refuse with one of the declared problems. Why a function: an undeclared code does not compile. */
  fail(code: Code, message: string, hint: string): { ok: false; problem: Problem<Code> };
}

export interface UseCase<Input extends z.ZodType, Output extends z.ZodType, Code extends ProblemCode> {
  /** `noun.verb`, permanent: the name every surface uses. */
  name: string;
  summary: string;
  input: Input;
  output: Output;
  problems: readonly Code[];
  run(context: RunContext<z.output<Input>, Code>): Promise<Result<z.output<Output>, NoInfer<Code>>>;
}

/** One thing a person can do, whole: what it takes, what it gives, how it can refuse. */
export const defineUseCase = <
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Code extends ProblemCode,
>(
  useCase: UseCase<Input, Output, Code>,
): UseCase<Input, Output, Code> => useCase;
