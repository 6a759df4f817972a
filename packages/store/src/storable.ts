const UNSTORABLE = /\p{Surrogate}|\0/gu;
/** In JSON text an unpaired surrogate is always escaped, a paired one never; `\\` is passed over as a whole. */
const UNSTORABLE_ESCAPE = /\\\\|\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/**
 * A string Postgres can keep: U+0000 and unpaired surrogates become U+FFFD.
 * *Why* one for one: spans are UTF-16 offsets, and must still point at the same words after a reopening.
 */
export const storableText = (text: string): string => text.replace(UNSTORABLE, '\uFFFD');

/** The JSON text of `value`, keys included, with the same replacement. */
export const storableJson = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null').replace(UNSTORABLE_ESCAPE, (found) =>
    found === '\\\\' ? found : '\\ufffd',
  );
