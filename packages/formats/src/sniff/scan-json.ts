/** A place in a JSON text that is not JSON, in words a person can act on. */
interface JsonFault {
  /** 1-based. */
  line: number;
  column: number;
  what: string;
}

export interface ScannedJson {
  fault?: JsonFault;
  /** Values that are written and that `JSON.parse` does not give: of keys that stand twice, or reach into prototypes. */
  shadowed: { key: string; value: string; polluting: boolean }[];
}

/** Deeper than any document nests; readers walk over values with the call stack. */
const MAX_DEPTH = 100;
export const POLLUTING: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Open {
  close: '}' | ']';
  /** Where the value of each key begins and ends. */
  keys: Map<string, { from: number; to: number }>;
  key?: string;
  from: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/y;

/**
 * Goes through a JSON text once and says where it breaks the rules, and what stands in it in vain.
 * *Why* beside `JSON.parse`: its messages name neither line nor column on every version of Node, and it drops doubles.
 */
export function scanJson(text: string): ScannedJson {
  const shadowed: ScannedJson['shadowed'] = [];
  const open: Open[] = [];
  let at = 0;
  const taken = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const string = () => {
    const end = stringEnd(text, at);
    if (end === undefined) return undefined;
    const found = text.slice(at, end);
    at = end;
    return found;
  };
  const fault = (what: string): ScannedJson => ({ shadowed, fault: { ...placeOf(text, at), what } });
  const ended = () => {
    const around = open.at(-1);
    if (around?.key === undefined) return;
    const earlier = around.keys.get(around.key);
    if (earlier)
      shadowed.push({ key: around.key, value: text.slice(earlier.from, earlier.to), polluting: false });
    if (POLLUTING.has(around.key))
      shadowed.push({ key: around.key, value: text.slice(around.from, at), polluting: true });
    else around.keys.set(around.key, { from: around.from, to: at });
  };
  let expects: 'value' | 'key' | 'more' | 'value or end' | 'key or end' = 'value';
  for (;;) {
    taken(SPACE);
    const around = open.at(-1);
    const next = text[at];
    if (next === undefined) {
      if (expects === 'more' && !around) return { shadowed };
      return fault(`the text ends before the last “${around?.close ?? '}'}”`);
    }
    if (next === '/' || next === '#') return fault('a comment stands here, which JSON does not have');
    if (around && next === around.close && expects !== 'value' && expects !== 'key') {
      at++;
      open.pop();
      ended();
      expects = 'more';
    } else if (expects === 'more') {
      if (!around) return fault('something stands after the end');
      if (next !== ',') return fault(`a comma or “${around.close}” is missing`);
      at++;
      expects = around.close === '}' ? 'key' : 'value';
    } else if (expects === 'key' || expects === 'key or end') {
      if (next === around?.close) return fault('a comma stands after the last entry');
      const key = string();
      if (key === undefined) return fault(next === "'" ? SINGLE : 'a key in double quotes is missing');
      around!.key = JSON.parse(key) as string;
      taken(SPACE);
      if (text[at] !== ':') return fault('a colon is missing after the key');
      at++;
      taken(SPACE);
      around!.from = at;
      expects = 'value';
    } else if (next === '{' || next === '[') {
      if (open.length >= MAX_DEPTH) return fault(`it nests more than ${MAX_DEPTH} deep`);
      at++;
      open.push({ close: next === '{' ? '}' : ']', keys: new Map(), from: at });
      expects = next === '{' ? 'key or end' : 'value or end';
    } else if (next === '"' ? string() : taken(SCALAR)) {
      ended();
      expects = 'more';
    } else if (next === around?.close) return fault('a comma stands after the last entry');
    else return fault(next === '"' ? OPEN_STRING : next === "'" ? SINGLE : 'a value is missing or is none');
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a text in double quotes ends that begins here; nothing when there is none, or it breaks the rules. */
function stringEnd(text: string, from: number): number | undefined {
  if (text[from] !== '"') return undefined;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return undefined;
    if (code !== 92) continue;
    ESCAPE.lastIndex = at;
    const escaped = ESCAPE.exec(text)?.[0];
    if (!escaped) return undefined;
    at += escaped.length - 1;
  }
  return undefined;
}

const SINGLE = 'single quotes stand where JSON has double ones';
const OPEN_STRING = 'a text in quotes does not end, or holds a line break';

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
