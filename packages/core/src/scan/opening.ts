import type { Span } from '../document/index.ts';
import { isFunctionWord } from './function-words.ts';
import { wholePhrase } from './whole-phrase.ts';

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
  return words.length > 0 ? toPhraseEnd(text, line, words) : undefined;
}

/** An eye that may go on reads to the end of a phrase, not to the end of its allowance. */
function toPhraseEnd(text: string, line: Span, words: Span[]): Span {
  const said = words.map(({ start, end }) => text.slice(start, end));
  const { length } = wholePhrase(said.join(' '), text.slice(words.at(-1)!.end, line.end)).split(' ');
  const kept = words.slice(0, length);
  while (kept.length > 1 && isFunctionWord(said[kept.length - 1]!)) kept.pop();
  return { start: kept[0]!.start, end: kept.at(-1)!.end };
}
