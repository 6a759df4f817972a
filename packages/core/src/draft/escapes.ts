/**
 * How any value stands in a line of a draft.
 *
 * A backslash takes what follows as it is, unless that is a letter or a figure; one at the end of a line breaks the line
 * inside a value; `&#x2028;` names what no line can hold. All three are Markdown's own.
 */
const ESCAPED = /\\[^\p{L}\p{N}]|&#(?:x[\da-f]{1,6}|\d{1,7});/giu;

/** The same length with every escape blotted out: what is found in it is a separator and no part of a value. */
export const masked = (raw: string): string => raw.replace(ESCAPED, (found) => '\uE000'.repeat(found.length));

/** The value that a piece of a draft's text stands for; a line that only wraps goes on after a space. */
export function decode(raw: string): string {
  const lines = raw.trim().split('\n');
  return lines
    .map((line, at) => {
      const own = line.trim();
      const breaks = at < lines.length - 1 && endsInBreak(own);
      const words = (breaks ? own.slice(0, -1) : own).replace(ESCAPED, unescaped);
      return words + (at === lines.length - 1 ? '' : breaks ? '\n' : ' ');
    })
    .join('');
}

/** Ends in a backslash that is not itself taken as it is. */
export function endsInBreak(line: string): boolean {
  let at = line.length;
  while (at > 0 && line[at - 1] === '\\') at--;
  return (line.length - at) % 2 === 1;
}

function unescaped(found: string): string {
  if (found.startsWith('\\')) return found.slice(1);
  const code = /x/i.test(found) ? Number.parseInt(found.slice(3, -1), 16) : Number(found.slice(2, -1));
  return code <= 0xffff ? String.fromCharCode(code) : code <= 0x10ffff ? String.fromCodePoint(code) : found;
}

/** No line of a text can hold these, or no store. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029]|\p{Cs}/gu;
const MARKED = /^(?=(?:#{1,6}|[-*•–+·▪])(?:\s|$)|<!--)/u;

const named = (found: string): string =>
  Array.from(
    { length: found.length },
    (_, at) => `&#x${found.charCodeAt(at).toString(16).toUpperCase()};`,
  ).join('');

/** A value as it stands after a mark or a label; its line breaks become breaks inside the value. */
export function encode(value: string): string {
  const plain = value
    .replace(/\\(?![\p{L}\p{N}])/gu, '\\\\')
    .replace(/&(?=#(?:x[\da-f]{1,6}|\d{1,7});)/gi, '\\&')
    .replace(UNHOLDABLE, named);
  const [first, ...others] = namedEdges(plain).split('\n').map(namedEdges);
  return [first, ...others.map(unmarked)].join('\\\n');
}

/** A value as it stands at the beginning of a line. */
export const encodeLine = (value: string): string => unmarked(encode(value));

const unmarked = (line: string): string => line.replace(MARKED, '\\');

/** White space at either end by its name: a line has no edges of its own. */
function namedEdges(value: string): string {
  const inner = value.trim();
  if (inner.length === value.length) return value;
  const from = value.length - value.trimStart().length;
  return inner === ''
    ? named(value)
    : named(value.slice(0, from)) + inner + named(value.slice(from + inner.length));
}
