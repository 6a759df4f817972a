/** What no page shows and a résumé file holds, as JSON on a line of its own: `<!-- /basics {"image":"me.png"} -->`. */
export interface Aside {
  /** JSON Pointer of what it belongs to; absent where that is the entry it stands in. */
  at?: string;
  fields: Record<string, unknown>;
}

const FORM = /^<!--\s*(?<at>\/[a-z/]*)?\s*(?<json>\{.*\})\s*-->$/;

/** Undefined where the comment is no aside of ours. */
export function readAside(line: string): Aside | undefined {
  const found = FORM.exec(line)?.groups;
  if (!found) return undefined;
  try {
    return { ...(found.at !== undefined && { at: found.at }), fields: JSON.parse(found.json!) };
  } catch {
    return undefined;
  }
}

/** No line where there is nothing to say. */
export function writeAside({ at, fields }: Aside): string[] {
  if (Object.keys(fields).length === 0) return [];
  const json = JSON.stringify(fields)
    .replaceAll('--', '-\\u002d')
    .replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return [`<!-- ${at ? `${at} ` : ''}${json} -->`];
}

/** Takes fields over whatever they are called: a file may have a key `__proto__`. */
export function keepIn(bag: Record<string, unknown>, fields: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(fields))
    Object.defineProperty(bag, key, { value, writable: true, enumerable: true, configurable: true });
}
