import type { Span } from '@throughline/core/document';

const FAVOUR =
  /\b(?:refer(?:s|red|ring|ral)?|recommend(?:s|ed|ing|ation)?|introduc(?:e|es|ed|ing|tion)|intro|vouch(?:ing)?|endors(?:e|ing)|put (?:me|in) (?:forward|a (?:good )?word|in touch)|(?:good )?word (?:in )?for me|(?<!\blook(?:ing|s)? )forward(?:ing)?|pass (?:this|it|my|me|the)(?: \p{L}+)? (?:on|along|to)|connect (?:me|us) (?:with|to)|as a (?:referee|reference))\b/iu;
const VACANCY =
  /\b(?:apply(?:ing)?|applied|application|role|position|opening|vacancy|opportunit(?:y|ies)|job|req(?:uisition)?|hiring|career change|job change)\b/iu;

/** Whether a message asks its reader to lend their name: a referral, an introduction, a word, a forward. */
export const asksAFavour = (text: string): boolean => FAVOUR.test(text);

/** Whether a message is to get its writer a job; not one that asks how somebody else got theirs. */
export const isAboutAJob = (text: string): boolean =>
  FAVOUR.test(text) || (VACANCY.test(text) && !QUESTIONS.test(text));

const QUESTIONS =
  /\b(?:walk me through|how (?:you|your|the|it)\b|(?:a few|two|three|some|short|quick) questions|questions about|your (?:view|advice|experience)|learn (?:more )?about)\b/iu;

/** A note that thanks or tells how it went; it owes nobody a request. */
export const isCourtesy = (text: string): boolean => THANKS.test(text) && !WANTS.test(text);

const THANKS =
  /\b(?:(?:thanks|thank you)(?: \p{L}+){0,3} for (?!(?:reading|considering|your (?:consideration|attention)))|(?:grateful|thankful|gratitude|indebted) (?:for|to)|it was (?:an? )?(?:pleasure|lovely|great|good|nice|joy|honou?r)|(?:let|tell) you (?:know )?how it (?:went|ended|turned out)|would have happened without|i(?:['’]ve| have)? (?:start(?:ed)?|accepted|signed|decided to withdraw) (?:at|on|as|with|from|the|their|an?)\b|i got (?:it|the (?:job|role|offer))|is on me)/iu;
const WANTS =
  /\b(?:i(?:['’]m| am|['’]d| would)? (?:\p{L}+ )?(?:looking|seeking|interested|applying|apply|open to|like to)|suitable|any (?:role|position|job|opening|opportunit)|(?<!for (?:the|your) )referral|hiring|keep me in mind|attached)\b/iu;

/** A message about one that was sent before: what that one held need not be said again. */
export const isFollowUp = (text: string): boolean =>
  /\b(?:follow(?:ing)?[- ]?up|circl(?:e|ing) back|check(?:ing)? in|touching base|any (?:news|update|word)|my (?:last |earlier )?(?:note|message|e-?mail) (?:of|from|about|last)|we (?:discussed|talked about|spoke about)|(?:did|have) you (?:get|had?|have|got) (?:a |any )?chance|whether it went|is still open|were you able)\b/iu.test(
    text,
  );

/** A wish for whatever there is. */
export const ANYTHING =
  /\b(?:any(?:thing)?|whatever|something|some)\s(?:(?:that|which|is|might|could|would|be|seems?)\s)*(?:(?:\p{L}+\s)?(?:roles?|positions?|jobs?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies))|suitable|open|available|relevant|fits?|suits?|at all)\b|\b(?:any|all)\sof\s(?:them|these|those)\b/iu;

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
