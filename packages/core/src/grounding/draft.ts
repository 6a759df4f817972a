import type { Span } from '../document/index.ts';
import { findTitles } from '../highlight/index.ts';
import { linesOf, sentencesOf } from './statement.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence of the draft and its clauses: what a number is told of stands near it. */
export interface Sentence extends Span {
  text: string;
  words: Word[];
  clauses: Span[];
  /** Where titles stand: they say who one was, not what was done. */
  titles: Span[];
  /** Speaks of what is wished for, or of the reader: nothing in it is a claim about the past. */
  wish: boolean;
}

const BREAK =
  /[;:()–—]|,\s|\s(?:and|while|but|then|where|which|that|who|after|before|when|once|because)\s(?=\p{L})/gu;

/** The sentences of a draft, line by line. */
export const sentenceSpans = (text: string): Span[] =>
  linesOf(text).flatMap((line) => sentencesOf(text, line));

/** A sentence for itself; its places count from its own beginning. */
export const sentenceOf = (text: string): Sentence => ({
  start: 0,
  end: text.length,
  text,
  words: wordsOf(text),
  clauses: clausesOf(text),
  titles: findTitles(text).map(({ span }) => span),
  wish: isWish(text),
});

function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    // `…, from 4.8% to 1.2%, for 310,000 shoppers` goes on with what was said before.
    if (/^,\s$/u.test(mark) && GOES_ON.test(text.slice(index + mark.length))) continue;
    clauses.push({ start, end: index });
    start = index + mark.length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

const GOES_ON =
  /^(?:from|to|for|by|in|at|with|within|over|across|among(?! them| whom| which)|of|on|about|roughly|nearly|almost|up|down|saving|cutting|reaching|serving|used)\b|^[\d€$£]/iu;

const WISH =
  /\b(?:(?:would|could|will|only) take|looking (?:for|at|to|forward)|seeking|aspir(?:e|es|ing)|hoping|hope to|would like|would love|i'd love|i’d love|i'd like|i’d like|want(?:s|ing)? to|keen to|applying|apply for|applied (?:for|to)|interested in|next (?:role|step|position|post)|moving (?:in)?to|transition(?:ing)? (?:in)?to|open to|aiming|target(?:ing)?|the [^.;]{0,60}?(?:role|position|opening|job|posting|vacancy|team) at|your (?:team|company|work|role|post|posting|opening|talk|article|open)|you(?:'re|’re| are) (?:hiring|looking)|for the [^.;]{0,60}?(?:role|position|opening|job|vacancy))\b/iu;
const ADDRESS =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|best|kind regards|regards|cheers|yours|sincerely|warmly|all the best|many thanks)\b/iu;

const isWish = (text: string): boolean =>
  WISH.test(text) || (ADDRESS.test(text) && text.length < 60) || /\?\s*$/u.test(text);

/** The clause in which a place of the sentence stands. */
export const clauseAt = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find(({ start, end }) => at >= start && at < end) ?? sentence;
