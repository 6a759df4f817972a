import type { Content } from '../lexicon/index.ts';
import { before, proof, schooling, who } from './clauses.ts';
import { FUNCTION_WORDS, wordsOf } from './function-words.ts';
import type { Glimpse } from './glimpse.ts';
import { titleWords } from './titles.ts';

/** What stands for the sentence where nothing was seen that could be repeated. */
export const NOTHING_TO_REPEAT = 'Nothing they could repeat.';

/**
 * The one sentence a recruiter could repeat.
 *
 * Why clause by clause: each is dropped unless all its content words were seen, so that the sentence cannot
 * put more into a reader's mouth than was on the page.
 */
export function sentenceOf(glimpse: Glimpse, text: string, content: Content): string {
  const seen = new Set(wordsOf(glimpse.text));
  const covered = (clause: string) =>
    wordsOf(clause).every((word) => seen.has(word) || FUNCTION_WORDS.has(word));
  const knows = { content, titles: titleWords(content) };
  const said = (clause: string) => (clause && covered(clause) ? clause : '');
  const subject = said(who(glimpse, knows));
  const did = said(proof(glimpse, text));
  const earlier = said(before(glimpse, knows)).replace(did.includes(' there ') ? / there$/ : '', '');
  const tail = [earlier, did, earlier && did ? '' : said(schooling(glimpse))].filter(Boolean);
  if (!subject && !tail.some((clause) => wordsOf(clause).some((word) => seen.has(word))))
    return NOTHING_TO_REPEAT;
  const sentence = [subject || 'someone', ...tail].join(', ');
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1).replace(/\.$/, '')}.`;
}
