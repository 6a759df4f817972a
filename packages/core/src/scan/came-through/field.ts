import type { Content } from '../../lexicon/index.ts';
import { readTitle, type Target } from '../../target/index.ts';
import { isFunctionWord, wordsOf } from '../function-words.ts';

/** Endings under which a word stays the same trade: `manager` and `management`, `design` and `designer`. */
const ENDING = /(?:ing|er|or|ment|s|ist)$/;
const SHORTEST_STEM = 4;

/** Whether words name a target's role, or its field (`engineering management` for an engineering manager). */
export function namesRole(text: string, target: Target, content: Content): boolean {
  if (target.role && readTitle(text, content).role?.id === target.role.id) return true;
  return says(text, target.role?.name ?? target.title);
}

/** Whether all content words of a phrase stand in a text, whatever their endings. */
export function says(text: string, phrase: string): boolean {
  const seen = new Set(wordsOf(text).map(stem));
  const words = wordsOf(phrase).filter((word) => !isFunctionWord(word));
  return words.length > 0 && words.every((word) => seen.has(stem(word)));
}

function stem(word: string): string {
  const short = word.replace(ENDING, '').replace(/e$/, '');
  if (short === word || short.length < SHORTEST_STEM) return word;
  return stem(short);
}
