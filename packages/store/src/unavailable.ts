import { refused } from '@throughline/core/problem';
import { DrizzleQueryError } from 'drizzle-orm';

/** The refusal for a database that does not open, with the engine's own reason. */
export function unavailable(what: string, error: unknown, hint: string) {
  const reason = error instanceof DrizzleQueryError ? error.cause : error;
  return refused('store.unavailable', `${what}: ${reasonOf(reason)}`, hint);
}

/** *Why* the code: a refused connection to several addresses carries no message of its own. */
const reasonOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return 'no reason was given.';
  return reason.message || (reason as NodeJS.ErrnoException).code || reason.name;
};
