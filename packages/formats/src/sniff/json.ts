import type { Loss } from '@throughline/core/reading';
import { POLLUTING, scanJson } from './scan-json.ts';

/** The value of a JSON text without keys that reach into prototypes, or nothing when it is not JSON. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || scanJson(text).fault) return undefined;
  try {
    return JSON.parse(text, function drop(this: unknown, key, value: unknown) {
      return POLLUTING.has(key) && !Array.isArray(this) ? undefined : value;
    });
  } catch {
    return undefined;
  }
}

/** What stands in a JSON text in vain: what a later key of the same name hides, and what may not be read. */
export const shadowedIn = (text: string): Loss[] =>
  scanJson(text).shadowed.map(({ key, value, polluting }) => ({
    text: value,
    reason: polluting
      ? `The key "${key}" reaches into the program that reads it; left out.`
      : `The key "${key}" stands twice; the last one counts.`,
  }));

/** Text that was meant as JSON: it opens as JSON does. */
export const meansJson = (text: string): boolean => /^\s*(?:\{\s*(?:["'}/]|\w+\s*:)|\[\s*[{["])/.test(text);
