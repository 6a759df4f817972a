import type { Span } from '../document/index.ts';
import type { Sentence } from './draft.ts';
import type { Knowledge, Stated } from './knowledge.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { employerWords } from './whom.ts';
import { type Word, wordsOf } from './words.ts';

/** Looks for numbers told of another customer or house than theirs, and of all where the facts tell of some. */
export function checkWhose(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish) return [];
  return quantitiesIn(sentence.text).flatMap((quantity) => {
    const stated = known.quantities.filter(
      (one) => one.quantity.kind === quantity.kind && one.quantity.value === quantity.value,
    );
    return stated.length
      ? [...ofAnother(known, sentence, quantity, stated), ...ofAll(sentence, quantity, stated)]
      : [];
  });
}

const TO = /\b(?:for|at|with|from|renewed|won|signed|to|by)\s(?:the\s)?$/iu;

/** The names of a text that stand where a customer or a house does. */
const housesIn = (text: string, words: readonly Word[]): Word[] =>
  words.filter(
    ({ start, end, text: word }) =>
      /^\p{Lu}\p{Ll}{2,}/u.test(word) &&
      (TO.test(text.slice(0, start)) || (start > 0 && /^[’']s\b/u.test(text.slice(end)))),
  );

/** `renewed Helvetia for €1.2m` of what the facts tell of Ostmark, where they know Helvetia from elsewhere. */
function ofAnother(
  known: Knowledge,
  { text, words, start }: Sentence,
  { kind, value }: Quantity,
  stated: readonly Stated[],
) {
  if (kind === 'duration' || (kind === 'count' && value <= 12)) return [];
  return housesIn(text, words).flatMap((name): Verdict[] => {
    if (
      !known.byKey.has(name.key) ||
      words.some(({ key }) => key !== name.key && stated.some((one) => housesOf(one).has(key)))
    )
      return [];
    const theirs = stated.every((one) => housesOf(one).size > 0 && !knows(known, one, name));
    if (!theirs) return [];
    const span: Span = { start: start + name.start, end: start + name.end };
    return [ungrounded(span, 'employer', `The facts say: “${stated[0]!.statement.text.trim()}”`)];
  });
}

const housesOf = ({ statement: { text, words } }: Stated): Set<string> =>
  new Set(housesIn(text, words).map(({ key }) => key));

/** Whether the number's sentence or its post speaks of the name at all. */
const knows = ({ posts }: Knowledge, { statement }: Stated, { key, lower }: Word): boolean =>
  statement.keys.has(key) ||
  posts.some(
    (post) =>
      post.id === statement.post && employerWords(post).has(lower) && !housesOf({ statement } as Stated).size,
  );

/** `all nine` of what the facts tell of four of the nine. */
function ofAll({ text, start }: Sentence, quantity: Quantity, stated: readonly Stated[]): Verdict[] {
  const all = /\b(?:all|every one)\s(?:of\s)?(?:the\s|its\s|our\s)?$/iu.exec(
    text.slice(0, quantity.reach.start),
  );
  if (!all || quantity.kind !== 'count') return [];
  const rest = new Set(
    wordsOf(text.slice(quantity.reach.end))
      .filter(({ content }) => content)
      .map(({ key }) => key),
  );
  const some = stated.find(({ quantity: whole, statement }) => {
    const { text: fact, quantities } = statement;
    if (/\b(?:\d+|\p{L}+)\sof\s(?:the|its|our|all)\s[^,.;]{0,24}$/iu.test(fact.slice(0, whole.span.start)))
      return true;
    return quantities.some(
      (part) =>
        part.kind === 'count' &&
        part.value < whole.value &&
        part.head !== undefined &&
        part.head === whole.head &&
        wordsOf(fact.slice(part.reach.end, part.reach.end + 30)).some(({ key }) => rest.has(key)),
    );
  });
  return some
    ? [
        ungrounded(
          { start: start + all.index, end: start + quantity.span.end },
          'scope',
          `The facts say: “${some.statement.text.trim()}”`,
        ),
      ]
    : [];
}
