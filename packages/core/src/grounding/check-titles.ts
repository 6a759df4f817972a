import type { Span } from '../document/index.ts';
import { findTitles } from '../highlight/index.ts';
import type { Sentence } from './draft.ts';
import { type Knowledge, placeOf } from './knowledge.ts';
import { stem } from './stem.ts';
import { levelWords, lowering, roleWords, titleWords } from './title-words.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { employersAfter } from './whom.ts';

/** A title of somebody else: who one worked with, reported to, interviewed. */
const OTHERS =
  /\b(?:with|by|to|for|from|of|under|alongside|between|my|our|your|their|the|his|her|another|every|each|other|and the|hired|mentored|coached|interviewed|manage|managed|supported|assisted|reporting|advised|via|against|like)\s(?:an?\s|the\s|our\s|my\s|two\s|one\s)?$/iu;
const HELD =
  /(?:\b(?:as|am|i'm|i’m|was|been|be|being|is|became|become|former|ex|formerly|previously|promoted to|named|appointed|served as|work(?:ed)? as|title of|role of|post of|position of|experienced|years? as|now|currently|then|later|and|before|from)[\s-](?:an?\s|the\s|its\s|their\s|acting\s|interim\s|former\s)?|^[\s\p{P}]*|,\s|[;:.–—|]\s(?:an?\s)?)$/iu;
const PRAISE =
  /^(?:calm|thorough|curious|hands-on|experienced|seasoned|pragmatic|former|certified|trained|freelance|independent|award-winning|new|proud)\s/iu;

/** Looks for titles and levels that nobody gave the person. */
export function checkTitles(known: Knowledge, sentence: Sentence): Verdict[] {
  const found: Verdict[] = [];
  for (const { text: title, span: own } of titlesOf(sentence.text)) {
    const before = sentence.text.slice(0, own.start);
    if (
      sentence.wish &&
      !/\b(?:as|was|former|formerly|ex-?)\s?(?:an?\s)?$/iu.test(before) &&
      !/\b(?:i'm|i am|i’m) an?\s(?:former\s)?$/iu.test(before)
    )
      continue;
    if (
      CERTIFIED.test(before) ||
      !isHeld(before) ||
      NOT_YET.test(sentence.text.slice(own.start + title.length)) ||
      isTarget(known, title)
    )
      continue;
    const start = sentence.start + own.start;
    const span = { start, end: start + title.length };
    found.push(...verdictsOn(known, sentence, title, span));
  }
  return found;
}

/** `AWS Solutions Architect` is a certificate. */
const CERTIFIED = /\b(?:AWS|Azure|GCP|Google Cloud|Microsoft|Salesforce|Cisco|Oracle|Certified)\s$/u;

/** Says itself that nobody gave the title. */
const NOT_YET =
  /^(?:\s(?:in all but (?:title|name)|without the title|by (?:practice|training|nature|trade|heart|instinct)|in (?:practice|spirit|the making|training|all but)|from the|out of the|at heart|to be|-to-be)\b)/iu;

/** The role that is aimed at may be named. */
const isTarget = ({ target }: Knowledge, title: string): boolean =>
  target !== undefined && roleFits(roleWords(title), titleWords(target));

const isHeld = (before: string): boolean =>
  HELD.test(before) &&
  !(
    OTHERS.test(before) &&
    !/\b(?:role|title|post|position|years|job|work) (?:of|as)\s(?:an?\s)?$/iu.test(before)
  );

const EXTRA = /(?<![\p{L}])(?:co-?)?founder(?![\p{L}])|\b(?:head|executive|sous|pastry) chef\b/giu;

/** Titles with what stands before them as praise taken off. */
function titlesOf(text: string): { text: string; span: Span }[] {
  const known = findTitles(text).map(({ text: title, span }) => {
    const praise = PRAISE.exec(title)?.[0].length ?? 0;
    return { text: title.slice(praise), span: { start: span.start + praise, end: span.end } };
  });
  const extra = Array.from(text.matchAll(EXTRA), ({ 0: title, index }) => ({
    text: title,
    span: { start: index, end: index + title.length },
  }));
  return [
    ...known,
    ...extra.filter(({ span }) =>
      known.every((one) => one.span.end <= span.start || span.end <= one.span.start),
    ),
  ];
}

function verdictsOn(known: Knowledge, sentence: Sentence, title: string, span: Span): Verdict[] {
  // `Release manager with Bazel`: what one works with is no employer.
  const withTools = /^\s(?:with|using)\b(?!.*\b(?:at|for|of)\b)/iu.test(
    sentence.text.slice(span.end - sentence.start),
  );
  const after = withTools ? [] : employersAfter(known, sentence, span.end);
  const there = after.length > 0 ? after : undefined;
  const titles = (there ?? known.posts).flatMap((post) =>
    post.titles.map((held) => ({ held, statement: post.header[0]! })),
  );
  const all = there ? titles : [...titles, ...known.titles];
  const role = roleWords(title);
  const fitting = all.filter(
    ({ held }) => roleFits(role, roleWords(held)) || roleFits(titleWords(title), titleWords(held)),
  );
  const sound = fitting.find(({ held }) => levelFits(title, held));
  if (sound)
    return [
      {
        span,
        is: 'grounded',
        from: [placeOf(sound.statement, { start: 0, end: sound.statement.text.length })],
      },
    ];
  if (!all.length) return [];
  const heldList = [...new Set(all.map(({ held }) => `“${held}”`))].slice(0, 4).join(', ');
  const reason = `The facts name ${heldList}.`;
  if (fitting.length > 0)
    return [
      ungrounded(
        levelSpan(
          title,
          span,
          fitting.map(({ held }) => held),
        ),
        'level',
        reason,
      ),
    ];
  if (
    looseFit(
      known,
      title,
      all.map(({ held }) => held),
    )
  )
    return [];
  return [ungrounded(span, 'title', reason)];
}

/** A marketer was a marketing manager: the forms of a word are one. */
function roleFits(told: readonly string[], held: readonly string[]): boolean {
  const roots = held.map(stem);
  return told.length > 0 && told.every((word) => roots.includes(stem(word)));
}

function levelFits(title: string, held: string): boolean {
  const levels = levelWords(held);
  return (
    levelWords(title).every((word) => levels.includes(word)) &&
    lowering(held).every((word) => levelWords(title).includes(word))
  );
}

/** Only the words of level that are too much; the whole title where one that makes it smaller is missing. */
function levelSpan(title: string, span: Span, held: readonly string[]): Span {
  const words = [...title.matchAll(/[\p{L}.]+/gu)];
  const wrong = words.filter(({ 0: word }) => {
    const levels = levelWords(word);
    return levels.length > 0 && !held.some((one) => levels.every((level) => levelWords(one).includes(level)));
  });
  if (!wrong.length) return span;
  const last = wrong.at(-1)!;
  return { start: span.start + wrong[0]!.index, end: span.start + last.index + last[0].length };
}

/** Crafts are told with other words beside the same head: a backend engineer may be a software engineer. */
const CRAFT =
  /^(?:engineer|designer|analyst|scientist|writer|nurse|teacher|consultant|researcher|chef|accountant|recruiter|specialist)$/;

function looseFit({ phrases }: Knowledge, title: string, held: readonly string[]): boolean {
  if (levelWords(title).length > 0) return false;
  const words = roleWords(title);
  const head = words.at(-1);
  if (head === undefined || !held.some((one) => roleWords(one).includes(head))) return false;
  return CRAFT.test(head) || words.slice(0, -1).every((word) => phrases.word(word));
}
