import type { Span } from '../document/index.ts';
import { findTitles } from '../highlight/index.ts';
import { compileLexicon, findSkills } from '../lexicon/index.ts';
import { datesIn } from './dates.ts';
import type { Sentence } from './draft.ts';
import { type Knowledge, placeOf } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { type Word, wordsOf } from './words.ts';

const NAME =
  /\p{Lu}[\p{L}\p{N}’'.+#-]*[\p{L}\p{N}+#](?:\s(?:(?:&|of|de|der|van|von|the|du|la)\s)*\p{Lu}[\p{L}\p{N}’'.+#-]*[\p{L}\p{N}+#]|\s&\s\p{Lu}\p{L}+)*/gu;
const WITH =
  /\b(?:at|for|with|joined|joining|from|by|via|through|alongside|clients?|customers?|partners?|including|include|like|among them|acquired by|part of|such as|left|behalf of|ex-?|formerly)[\s:-]+(?:the\s)?$/iu;
const LISTED = /(?:,|\band|\bor|&)\s$/u;

/** Words that are written with a capital and name no company, customer or tool. */
const ORDINARY =
  /^(?:i|i'm|i’m|i've|i’ve|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|german|french|spanish|italian|portuguese|dutch|european|american|british|europe|america|africa|asia|emea|apac|dach|latam|uk|us|usa|eu|engineering|product|design|marketing|sales|finance|legal|support|operations|ops|hr|it|qa|data|security|agile|scrum|kanban|lean|okrs?|kpis?|api|apis|b2b|b2c|saas|sre|ceo|cto|cfo|cio|coo|vp|board|christmas|easter|internet|web|phd|msc|bsc|mba|ba|ma|covid|gdpr|ai|ml|ux|ui|linkedin|github)$/i;
const TALK =
  /\b(?:spoke|spoken|met|talked|referred|suggested|introduced us|told me|heard|recommended|pointed me|passed|mentioned|regards|thanks|wrote to)\b/iu;

/** Looks for employers, customers and tools that no fact names. */
export function checkNames(known: Knowledge, sentence: Sentence): Verdict[] {
  if (isTitleCased(sentence)) return [];
  const other = taken(known, sentence.text);
  const found: Verdict[] = [];
  for (const { 0: whole, index } of sentence.text.matchAll(NAME)) {
    const name = trimmed(sentence.text, { start: index, end: index + whole.length });
    if (!name || other.some(({ start, end }) => start < name.end && name.start < end)) continue;
    const words = wordsOf(sentence.text.slice(name.start, name.end));
    const span = { start: name.start + sentence.start, end: name.end + sentence.start };
    const stated = known.phrases.has(words);
    if (stated) found.push({ span, is: 'grounded', from: [placeOf(stated, placeIn(stated.text, words))] });
    else if (!sentence.wish && isClaim(known, sentence.text, name, words))
      found.push(
        ungrounded(span, 'employer', `No fact names “${sentence.text.slice(span.start, span.end)}”.`),
      );
  }
  return found;
}

const placeIn = (text: string, [first]: Word[]): Span => {
  const start = Math.max(0, text.toLowerCase().indexOf(first?.lower ?? ''));
  return { start, end: start + (first?.text.length ?? 0) };
};

/** In a text that capitalises everything a capital says nothing. */
function isTitleCased({ words }: Sentence): boolean {
  const inner = words.slice(1).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return inner.length > 4 && inner.filter(({ text }) => /^\p{Lu}/u.test(text)).length > inner.length * 0.75;
}

/** Titles, skills and dates are looked at by others. */
function taken(known: Knowledge, text: string): Span[] {
  return [
    ...findTitles(text).map(({ span }) => span),
    ...findSkills(compileLexicon(known.content), text).map(({ span }) => span),
    ...datesIn(text),
  ];
}

/** The first word of a sentence has its capital from there. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const opens = /^[\s\p{P}]*$/u.test(text.slice(0, start)) || /[.:!?•]\s+$/u.test(text.slice(0, start));
  const name = text.slice(start, end);
  if (!opens) return { start, end };
  const rest = /^\S+\s+(?:(?:of|the|&|de)\s+)*/u.exec(name)?.[0].length;
  return rest === undefined ? undefined : { start: start + rest, end };
}

function isClaim(known: Knowledge, text: string, { start, end }: Span, words: readonly Word[]): boolean {
  // `the Halyard EPR` is an EPR of Halyard.
  const kind = words.at(-1)!;
  if (
    words.length > 1 &&
    /^\p{Lu}{2,5}$/u.test(kind.text) &&
    known.phrases.word(kind.lower) &&
    known.phrases.has(words.slice(0, -1))
  )
    return false;
  const telling = words.filter(
    ({ text: word }) => /^\p{Lu}/u.test(word) && !/\d/u.test(word) && !ORDINARY.test(word),
  );
  if (telling.length === 0) return false;
  if (words.length === 1 && /^\p{Lu}{2,6}s?$/u.test(words[0]!.text)) return false;
  if (words.length === 1 && /\d/u.test(words[0]!.text)) return false;
  const before = text.slice(0, start);
  if (TALK.test(text) && !/\bat\s$/u.test(before)) return false;
  if (/\b(?:dear|hi|hello|hey|thanks|thank you),?\s$/iu.test(before)) return false;
  const introduced = WITH.test(before);
  if (words.length > 1) return introduced || listed(known, text, start) || !/\bin\s(?:the\s)?$/u.test(before);
  if (known.phrases.word(words[0]!.lower) && !introduced) return false;
  return introduced
    ? !known.phrases.word(words[0]!.lower) || /^\s*$/u.test(text.slice(end))
    : listed(known, text, start);
}

/** Whether the item before it in a list is a name that the facts know. */
function listed(known: Knowledge, text: string, start: number): boolean {
  const before = text.slice(0, start);
  if (!LISTED.test(before)) return false;
  const item = /(?<item>\p{Lu}[\p{L}\p{N}+#&.]*(?:\s\p{Lu}[\p{L}\p{N}+#&.]*)*),?\s(?:(?:and|or|&)\s)?$/u.exec(
    before,
  )?.groups?.item;
  return item !== undefined && item.length > 1 && known.phrases.has(wordsOf(item)) !== undefined;
}
