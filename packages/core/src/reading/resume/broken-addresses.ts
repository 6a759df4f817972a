import type { Line } from '../line.ts';

const KNOWN_END =
  /\.(?:com|org|net|io|dev|app|co|ai|me|info|edu|gov|tech|eu|uk|de|at|ch|fr|es|nl|pt|it|pl|se|no|dk|fi|be|ie|ca|us|au|nz|br|mx|in|example)$/i;
const OPEN_END = /[.\-_@/]$/;

/** An e-mail or web address that plainly is not whole. */
function isBroken(word: string, next: string): boolean {
  const isMail = /^\S+@\S*$/.test(word);
  const isSite =
    /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(word) && word.includes('.');
  if ((!isMail && !isSite) || !/^[\w.\-/%~+]+$/.test(next) || next.includes('@')) return false;
  if (OPEN_END.test(word)) return true;
  if (isMail) return !KNOWN_END.test(word) && /^[a-z.]{1,14}$/.test(next) && /\.\w*$|@\w*$/.test(word + next);
  return /^\//.test(next);
}

/**
 * Makes addresses whole that a narrow column broke over two lines.
 * *Why*: an address has no spaces, so its halves are one word, and half an address reaches nobody.
 */
export function withWholeAddresses(lines: Line[]): Line[] {
  const below = new Map<Line, Line>();
  const last = new Map<string, Line>();
  for (const line of lines) {
    const column = `${line.page} ${line.column}`;
    const above = last.get(column);
    if (above) below.set(above, line);
    last.set(column, line);
  }
  const gone = new Set<Line>();
  const whole = lines.map((line) => {
    const next = below.get(line);
    const word = line.words.at(-1);
    const rest = next?.words[0];
    if (gone.has(line) || !word || !rest || next.words.length > 1 || next.bullet || next.at !== undefined)
      return line;
    if (next.gapAbove > 0.9 || !isBroken(word.text, rest.text)) return line;
    gone.add(next);
    const words = [...line.words.slice(0, -1), { ...word, text: word.text + rest.text }];
    return { ...line, words, text: words.map(({ text }) => text).join(' ') };
  });
  return whole.filter((_, i) => !gone.has(lines[i]!));
}
