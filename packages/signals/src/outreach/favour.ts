import type { Span } from '@throughline/core/document';

const FAVOUR =
  /\b(?:refer(?:s|red|ring|ral)?|recommend(?:s|ed|ing|ation)?|introduc(?:e|es|ed|ing|tion)|intro|vouch(?:ing)?|endors(?:e|ing)|put (?:me|in) (?:forward|a (?:good )?word|in touch)|(?:good )?word (?:in )?for me|forward(?:ing)?|pass (?:this|it|my|me|the)(?: \p{L}+)? (?:on|along|to)|connect (?:me|us) (?:with|to)|as a (?:referee|reference))\b/iu;
const VACANCY =
  /\b(?:apply(?:ing)?|applied|application|role|position|opening|vacancy|opportunit(?:y|ies)|job|req(?:uisition)?|hiring|career change|job change)\b/iu;

/** Whether a message asks its reader to lend their name: a referral, an introduction, a word, a forward. */
export const asksAFavour = (text: string): boolean => FAVOUR.test(text);

/** Whether a message is about getting a job, not about advice, thanks or company. */
export const isAboutAJob = (text: string): boolean => FAVOUR.test(text) || VACANCY.test(text);

/** A note that thanks or tells how it went; it owes nobody a request. */
export const isCourtesy = (text: string): boolean =>
  /\b(?:thank(?:s| you)|grateful|gratitude|pleasure)\b/iu.test(text) &&
  !/\b(?:i(?:['’]m| am) (?:\p{L}+ )?(?:looking|seeking|interested|applying|open)|suitable|any (?:role|position|job|opening)|apply|referral|hiring)\b/iu.test(
    text,
  );

/** The last sentence before the signature: where a request stands, or should. */
export function lastSentence(text: string): Span {
  const sentences = [...text.matchAll(/[^.?!\n]+(?:\.(?=\S)[^.?!\n]*)*[.?!]*/gu)]
    .map((match) => ({ start: match.index, words: match[0] }))
    .filter(({ words }) => words.trim().split(/\s+/).length > 3 && !SIGN_OFF.test(words));
  const last = sentences.at(-1) ?? { start: 0, words: text };
  const start = last.start + (last.words.length - last.words.trimStart().length);
  return { start, end: last.start + last.words.trimEnd().length };
}

const SIGN_OFF =
  /^\s*(?:many |kind |best |warm |all the )?(?:thanks|thank you|regards|best|yours|cheers|sincerely)\b/iu;
