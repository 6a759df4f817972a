import { isFunctionWord } from './function-words.ts';

/** A phrase cut shorter than this says nothing. */
const FEWEST_CONTENT_WORDS = 2;

/**
 * The seen beginning of a line, cut back to where a phrase ends: `Led the migration across three` before unseen
 * `teams` becomes `Led the migration`. A beginning that has no earlier end stays as it is.
 */
export function wholePhrase(seen: string, after: string): string {
  const [next] = after.trim().split(/\s+/);
  const ends = /[,;:.!?)]$/.test(seen) || /^\s*[,;:.!?–—|(]/.test(after) || !next || isFunctionWord(next);
  if (ends) return seen;
  const words = seen.split(' ');
  let end = words.findLastIndex(isFunctionWord);
  while (end > 0 && isFunctionWord(words[end - 1]!)) end--;
  const kept = words.slice(0, Math.max(end, 0));
  const content = kept.filter((word) => !isFunctionWord(word)).length;
  return content >= FEWEST_CONTENT_WORDS ? kept.join(' ').replace(/[,;:]$/, '') : seen;
}
