import { error } from '@sveltejs/kit';
import type { InputOf, OutputOf, UseCaseName } from '@throughline/app';
import { host } from './host.ts';
import { STATUS } from './status.ts';

/** Runs a use-case for a page; a refusal becomes the error page, with its next step. */
export async function ask<Name extends UseCaseName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const { app, actor } = host();
  const result = await app.run(name, input, { actor });
  if (result.ok) return result.value;
  return error(STATUS[result.problem.code], result.problem);
}
