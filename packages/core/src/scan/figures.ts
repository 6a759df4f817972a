import type { Span } from '../document/index.ts';
import { isVerb } from '../highlight/index.ts';
import { LONGEST_GLANCE } from './attention.ts';
import { dateSpans } from './dates.ts';
import { isFunctionWord } from './function-words.ts';

const DIGITS = /\p{N}/u;
const CLAUSE_END = /[,;:.!?–—|()]["”’)]*$/u;
const PER = /^(?:a|an|per)$/i;
/** A verb right before them belongs to them (`reducing infrastructure costs by 20 %`). */
const CONTENT_BEFORE = 2;
const CONTENT_AFTER = 2;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The numbers of a line that stand out, each with the words that the eye takes in beside it: two before, two
 * after, within the clause; neighbours are one (`pages fell from 60 to 22 a week`). Dates are not such numbers.
 */
export function figuresOf(text: string, line: Span): Span[] {
  const content = text.slice(line.start, line.end);
  const dates = dateSpans(content);
  const words = [...content.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const isFigure = ({ text: word, start, end }: Word) =>
    DIGITS.test(word) && !dates.some((date) => date.start < end && start < date.end);
  const figures: Span[] = [];
  for (const [index, word] of words.entries()) {
    if (!isFigure(word)) continue;
    const start = line.start + words[firstBeside(words, index)]!.start;
    const end = line.start + words[lastBeside(words, index)]!.end;
    const last = figures.at(-1);
    if (last && start <= last.end + 1 && wordsIn(text, last.start, end) <= LONGEST_GLANCE.number)
      last.end = end;
    else if (last && start < last.end) figures.push({ start: line.start + word.start, end });
    else figures.push({ start, end });
  }
  return figures;
}

function firstBeside(words: readonly Word[], index: number): number {
  let first = index;
  for (let content = 0, at = index - 1; at >= 0; at--) {
    const { text } = words[at]!;
    if (CLAUSE_END.test(text) || DIGITS.test(text)) break;
    if (!isFunctionWord(text) && ++content > CONTENT_BEFORE) {
      if (content === CONTENT_BEFORE + 1 && isVerb(text)) first = at;
      break;
    }
    if (content > 0 || isFunctionWord(text)) first = at;
  }
  while (first < index - 1 && isFunctionWord(words[first]!.text) && !isFunctionWord(words[first + 1]!.text))
    first++;
  return first;
}

function lastBeside(words: readonly Word[], index: number): number {
  let last = index;
  for (let content = 0; content < CONTENT_AFTER && !CLAUSE_END.test(words[last]!.text); ) {
    const [next, over] = [words[last + 1], words[last + 2]];
    if (!next || DIGITS.test(next.text)) break;
    const rate = over !== undefined && PER.test(next.text) && !DIGITS.test(over.text);
    if (isFunctionWord(next.text) && !rate) break;
    last += rate ? 2 : 1;
    content++;
  }
  return last;
}

const wordsIn = (text: string, start: number, end: number): number =>
  text.slice(start, end).trim().split(/\s+/).length;
