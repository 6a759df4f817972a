import { isVerb } from '../highlight/index.ts';
import { isFunctionWord } from './function-words.ts';

/** A phrase cut shorter than this says nothing. */
const FEWEST_CONTENT_WORDS = 2;
/** Function words that are counted (`over 7 years`): a phrase does not end before them. */
const UNIT = /^(?:years?|months?)\b/i;
/** Words that hold out a hand for the next one. */
const DANGLING = /(?:ing|used|based)$/i;

/**
 * The seen beginning of a line, cut back to where a phrase ends: `Led the migration across three` before unseen
 * `teams` becomes `Led the migration`. A beginning that has no earlier end stays as it is.
 */
export function wholePhrase(seen: string, after: string): string {
  const [next = ''] = after.trim().split(/\s+/);
  if (next === '' || /[,;:.!?)]$/.test(seen) || /^\s*[,;:.!?–—|(]/.test(after)) return seen;
  const words = seen.split(' ');
  const ends = isFunctionWord(next) && !UNIT.test(next);
  const kept = words.slice(0, ends ? words.length : lastEnd(words));
  while (kept.length > 1 && hangs(kept.at(-1)!)) kept.pop();
  return contentOf(kept) >= FEWEST_CONTENT_WORDS ? kept.join(' ').replace(/[,;:]$/, '') : seen;
}

/** Where the last phrase before the cut began, if something is left before it. */
function lastEnd(words: readonly string[]): number {
  const end = words.findLastIndex(isFunctionWord);
  return end > 0 && contentOf(words.slice(0, end)) >= FEWEST_CONTENT_WORDS ? end : words.length;
}

const hangs = (word: string): boolean =>
  isFunctionWord(word) || (DANGLING.test(word) && (isVerb(word) || /(?:ing|used)$/i.test(word)));

const contentOf = (words: readonly string[]): number => words.filter((word) => !isFunctionWord(word)).length;
