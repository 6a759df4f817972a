import type { Block, Span } from '../document/index.ts';

/** Where words begin, by their first three letters: built in one pass, so that a list of phrases costs only its hits. */
export type WordIndex = ReadonlyMap<number, readonly number[]>;

export function indexWords(text: string): WordIndex {
  const index = new Map<number, number[]>();
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const key = keyAt(text, at);
    const found = index.get(key);
    if (found) found.push(at);
    else index.set(key, [at]);
    while (isWordCode(text.charCodeAt(at + 1))) at++;
  }
  return index;
}

/** Letters and digits of any script; punctuation, arrows, bullets and signs between U+2000 and U+2BFF are none. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00));

/** Up to three letters as one number; a shorter word is its own key. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + 3; index++) {
    const code = text.charCodeAt(index);
    if (!isWordCode(code)) break;
    key = key * 0x400 + ((code >= 65 && code <= 90 ? code | 32 : code) & 0x3ff);
  }
  return key;
}

/** A list of phrases as one pattern, and where in a text it is worth trying. */
interface Phrases {
  keys: readonly number[];
  pattern: RegExp;
}

/**
 * Phrases as sources of regular expressions without flags, each beginning with three plain letters or a whole short word;
 * they end where a word ends.
 */
export function phrases(...sources: string[]): Phrases {
  const beginnings = sources.map((source) => {
    const letters = /^[a-z]*/.exec(source)![0];
    const rest = source.slice(letters.length);
    // A shorter word must be over where its letters end: `go[- ]` is, `a(?:b|c)` is not known to be.
    const over = letters !== '' && (rest === '' || /^(?:\\s|\[[^a-z\]]+\](?![?*]))/.test(rest));
    if (letters.length < (/^[?*]/.test(rest) ? 4 : 3) && !over)
      throw new Error(`A phrase must begin with three plain letters: ${source}`);
    return letters;
  });
  return {
    keys: [...new Set(beginnings.map((letters) => keyAt(letters, 0)))],
    pattern: new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iuy'),
  };
}

/** Where phrases stand inside some blocks, in the order of the text; a match never runs out of its block. */
export function findPhrases(
  { text, words }: { text: string; words: WordIndex },
  blocks: readonly Block[],
  { keys, pattern }: Phrases,
): { span: Span; match: RegExpExecArray; block: Block }[] {
  const found: { span: Span; match: RegExpExecArray; block: Block }[] = [];
  const starts = keys.flatMap((key) => words.get(key) ?? []).sort((a, b) => a - b);
  let end = 0;
  let at = 0;
  for (const start of starts) {
    while (at < blocks.length && blocks[at]!.span.end <= start) at++;
    const block = blocks[at];
    if (!block) break;
    if (start < end || start < block.span.start || text[start - 1] === '-') continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || start + match[0].length > block.span.end) continue;
    end = start + match[0].length;
    found.push({ span: { start, end }, match, block });
  }
  return found;
}
