import type { Span } from '../document/index.ts';
import { isFunctionWord } from './function-words.ts';

/** Where a reader's eye lets go: the end of a clause. */
const CLAUSE_END = /[,;:.!?–—|()]["”’)]*$/u;
const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u;

/** The first words of a line: at most `longest`, no further than its first clause, never ending in a function word. */
export function openingOf(text: string, line: Span, longest: number): Span | undefined {
  const words: Span[] = [];
  for (const { index, 0: word } of text.slice(line.start, line.end).matchAll(/\S+/g)) {
    const signs = LEADING_SIGNS.exec(word)?.[0].length ?? 0;
    if (signs === word.length) {
      if (words.length > 0) break;
      continue;
    }
    words.push({ start: line.start + index, end: line.start + index + word.length });
    if (words.length === longest || (CLAUSE_END.test(word) && !/^\p{Lu}\.$/u.test(word))) break;
  }
  while (words.length > 1 && isFunctionWord(text.slice(words.at(-1)!.start, words.at(-1)!.end))) words.pop();
  return words.length > 0 ? { start: words[0]!.start, end: words.at(-1)!.end } : undefined;
}
