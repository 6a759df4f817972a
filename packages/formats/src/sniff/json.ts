const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/** The value of a JSON text without keys that reach into prototypes, or nothing when it is not JSON. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text, function drop(this: unknown, key, value: unknown) {
      return POLLUTING.has(key) && !Array.isArray(this) ? undefined : value;
    });
  } catch {
    return undefined;
  }
}
