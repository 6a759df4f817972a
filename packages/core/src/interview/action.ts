import { verbOf } from '../highlight/index.ts';
import type { OldLine } from './old-line.ts';
import { contentOf, looksLikeVerb, wordsOf } from './vocabulary.ts';

/** What an answer is without its “I”, “basically”, “my part was”; sentences become one. */
export function plainAnswer(answer: string): string {
  const sentences = answer
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) =>
      withoutSubject(
        sentence
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/[.!;,]+$/, ''),
      ),
    )
    .filter(Boolean);
  return sentences.map((sentence, at) => (at === 0 ? sentence : lowered(sentence))).join(', ');
}

const FILLER =
  /^(?:(?:well|so|yes|ok|okay|and|then|basically|mostly|mainly|just|also|actually|personally|honestly|i think|i guess|afterwards?|after that)[,:]?\s+)+/i;
const SUBJECT =
  /^(?:my part was\s+(?:to\s+)?|i was the one who\s+|it was me who\s+|(?:i|we|my team and i)(?:['’](?:ve|d)|\s+have|\s+had)?\s+(?:(?:also|then|mostly|mainly|just|personally|basically|actually)\s+)*)/i;

const withoutSubject = (sentence: string): string =>
  sentence.replace(FILLER, '').replace(SUBJECT, '').replace(FILLER, '');

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && looksLikeVerb(wordsOf(text)[0] ?? '')
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

/** Whether an answer says what was done, with a verb that is the person's own. */
export const saysAction = (answer: string): boolean => looksLikeVerb(wordsOf(plainAnswer(answer))[0] ?? '');

/** The beginning of the new line: the person's verb with the work it was done on. */
export function actionClause(
  answer: string,
  { object, whole = object, link, beside }: OldLine,
  ended = false,
): string {
  const said = inTense(lowered(plainAnswer(answer)), ended);
  if (!object) return said;
  const named = said.replace(PRONOUN, () => object);
  if (named !== said) return named;
  const verbs = verbGroup(said);
  const rest = said.slice(verbs.length).trim();
  if (!rest) return beside ? `${said} ${link} ${object}` : `${said} ${object}`;
  const known = new Set(contentOf(said));
  if (contentOf(object).some((word) => known.has(word))) return said;
  if (TIES.test(rest) && !beside) return `${verbs.trim()} ${object} ${rest}`;
  return `${said} ${link} ${whole}`;
}

/** A pronoun that stands for the work: at the end, or before something that is tied on. */
const PRONOUN =
  /\b(?:it|them|this|that|these)\b(?=$|[,;.]|\s+(?:and|or|with|for|to|in|on|from|across|by|into|over|at|together|again|myself|alone|end)\b)/i;

/** Ties something to work that is not named; `in`, `up`, `out` may belong to the verb: `checked in guests`. */
const TIES = /^(?:with|for|across|at|by|alongside|from|within|under|through|until|since|during|after)\b/i;

/** The verbs an answer opens with: `planned and ran`, `planned, built and ran`. */
function verbGroup(text: string): string {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}'’-]+/gu)) {
    const between = text.slice(end, index);
    if (end > 0 && !/^[\s,]*$/.test(between)) break;
    const joins = /^(?:and|or|then|also)$|ly$/i.test(word);
    if (!joins && !looksLikeVerb(word)) break;
    if (joins && !looksLikeVerb(wordsOf(text.slice(index + word.length))[0] ?? '')) break;
    end = index + word.length;
  }
  return text.slice(0, end);
}

/** The verbs that lead a clause in the form a line has them: `planning and running` → `planned and ran`. */
export function inTense(text: string, ended: boolean): string {
  return text.replace(/(^|,\s(?:and\s)?|\band\s)(\p{L}+)/gu, (whole, before: string, word: string) => {
    const [, again = '', verb = word] = /^(re(?=[b-df-hj-np-tv-z]))?(.+)$/iu.exec(word)!;
    const [prefix, forms] = verbOf(word) ? ['', verbOf(word)] : [again, verbOf(verb)];
    if (!forms || /^(?:set|put|cut|read)$/i.test(word)) return whole;
    const bare = word.slice(prefix.length).toLowerCase();
    const isGerund = forms.gerund === bare && before !== ', ';
    const isBase = ended && forms.base === bare && (before === '' || /and\s$/.test(before));
    return isGerund || isBase ? before + prefix + forms.past[0] : whole;
  });
}
