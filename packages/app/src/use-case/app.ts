import { type Problem, type Result, refused } from '@throughline/core/problem';
import type { z } from 'zod';
import { type Catalogue, catalogue } from '../catalogue.ts';
import type { Actor, Cancellation, Ports } from '../ports.ts';
import type { Progress } from './define.ts';

export type UseCaseName = keyof Catalogue;
export type InputOf<Name extends UseCaseName> = z.input<Catalogue[Name]['input']>;
export type OutputOf<Name extends UseCaseName> = z.output<Catalogue[Name]['output']>;

export interface RunOptions {
  actor: Actor;
  progress?: Progress;
  cancel?: Cancellation;
}

export interface App {
  run<Name extends UseCaseName>(
    name: Name,
    input: InputOf<Name>,
    options: RunOptions,
  ): Promise<Result<OutputOf<Name>>>;
}

/** Binds the catalogue to its ports: the one door that every surface goes through. */
export function createApp(ports: Ports): App {
  return {
    async run(name, input, { actor, progress = () => {}, cancel }) {
      const useCase = catalogue[name];
      const parsed = useCase.input.safeParse(input);
      if (!parsed.success) return { ok: false, problem: invalidInput(parsed.error) };
      // The context's type depends on `name`; within this generic body TypeScript cannot follow it.
      return useCase.run({
        ports,
        actor,
        input: parsed.data,
        progress,
        cancel,
        fail: refused,
      } as never) as Promise<Result<OutputOf<typeof name>>>;
    },
  };
}

function invalidInput(error: z.ZodError): Problem {
  const [issue] = error.issues;
  const where = issue?.path.join('.') || 'the input';
  return {
    code: 'input.invalid',
    message: `${where}: ${issue?.message ?? 'is not what was expected'}`,
    hint: `Correct “${where}” and try again.`,
  };
}
