import type { Span } from '../document/index.ts';

/** Verbs of thinking and having: asked with them, a question wants an opinion or nothing at all. */
const NO_ACTION =
  '(?:know|think|believe|imagine|remember|recall|say|see(?! (?:me|us)\\b)|like|want|need|hear|find|possibly know|be (?:interested|hiring|aware|looking|recruiting)|have (?:any|some|an? (?:idea|opening|role|vacancy|position|job))|use (?:someone|a |an |some))';
/** What makes a modal question of readiness: `would you be willing to`, `could you find a moment to`. */
const READY =
  '(?:be\\s(?:so\\s|very\\s)?(?:able|willing|comfortable|open|happy|up|free|game|okay|ok|alright|fine|kind|good|glad|ready|prepared|available|amenable)(?:\\s(?:enough|as))?|mind|consider|care|have\\s(?:a\\s(?:moment|minute|second|chance|look|word|quick)|time|\\d|half|ten|fifteen|twenty|thirty|five)|find\\s(?:a\\s(?:moment|minute)|time|\\d|half|ten|fifteen|twenty|thirty|five))';
const SOFTLY =
  '(?:(?:please|kindly|perhaps|possibly|maybe|at all|by any chance|then|also|still|just|ever)\\s)*';
const YOU = '(?:you|u|ya)';

/** Verbs of doing something for somebody in a matter of work. */
const FAVOUR =
  'refer|recommend|introduce|intro|connect|forward|pass|send|submit|share|put|vouch|nudge|ping|hand|walk|mention|drop|flag|endorse|nominate|back|support|review|read|look|proofread|check|ask|tell|text|call|email|e-mail|write|reply|confirm|point|get|give|lend|spare|meet|help|let|speak|talk|chat|advise|book|take|pick|set|arrange|schedule|add|list|remind|sign|upload|copy|cc|invite|bring|show|try|explain|suggest|name|choose|say yes|move|place|enter|log|click|use|keep (?!me in mind|in touch)|make';
const FOR_WHOM =
  '(?:me|us|him|her|them|this|it|that|the|my|our|a|an|your|to|for|in|on|at|up|with|along|over|by|through|whether|if|when|who)';

/** A thing that is done once asked for. */
const FAVOUR_NOUN =
  '(?:introductions?|intros?|referrals?|recommendations?|references?|endorsements?|meetings?|calls?|chats?|conversations?|coffees?|interviews?|appointments?|sign-?offs?|signatures?|(?:\\d+|ten|fifteen|twenty|thirty|five)[\\s-](?:minutes?|mins?)|(?:quarter|half) (?:of )?an hour|minutes of your time|word with|feedback on|look at|answer by|reply by)';

const ASKS: readonly RegExp[] = [
  /(?:^|[.!?,–—-]\s*)mind \p{L}+ing\b[^.!\n]{0,160}\?/iu,
  /\bany chance (?:of|that|you|u)\b[^.!\n]{0,160}\?|\bfeel free to (?:forward|send|pass|share|paste|copy|introduce)\b/iu,
  /\b(?:are|were) (?:you|u) (?:able|willing|comfortable|happy|open|okay|ok|up for|free|prepared) \p{L}+/iu,
  /\bis there (?:an?|any) (?:time|slot|day|hour|moment|evening|morning|way)\b[^.!\n]{0,160}\?/iu,
  new RegExp(`\\b${FAVOUR_NOUN}\\s(?:would|could) (?:be|mean|help|make|suit)`, 'iu'),
  new RegExp(
    `\\b(?:could|would|can|will|might|won['’]t|couldn['’]t|cld|wld)\\s${YOU}\\s${SOFTLY}(?:${READY}\\b|(?!${NO_ACTION}\\b)\\p{L}[\\p{L}-]+)`,
    'iu',
  ),
  new RegExp(
    `\\b[Ii]f\\s${YOU}(?:['’]d| would| could| can| might|['’]re| are| were)?\\s${SOFTLY}(?:be\\s)?(?:(?:willing|able|comfortable|happy|open|ok|okay|up|kind enough|so kind)\\s(?:to\\s|as to\\s|for\\s|with\\s)?)?(?:${FAVOUR})\\w*\\s(?:${FOR_WHOM}\\b|\\p{Lu})`,
    'u',
  ),
  new RegExp(
    `\\b(?:please|pls|plz|kindly)\\s(?:feel free to\\s|do\\s|just\\s|also\\s)?(?:${FAVOUR})\\b(?!\\sme know if)(?!\\sme in mind)`,
    'iu',
  ),
  new RegExp(
    `(?:^|[.!?:–—-])\\s*(?:${FAVOUR})\\s(?:me|this|it|him|her|them|for me|my)\\b[^.!?]{0,160}\\?`,
    'iu',
  ),
  new RegExp(
    `\\b(?:could|can|may|might|shall|would it be (?:possible|ok|okay|alright) (?:to|if|for))\\s(?:i|we)\\s${SOFTLY}(?!help\\b|offer\\b|say\\b|add\\b|assume\\b|be of\\b|just say\\b)\\p{L}{2,}`,
    'iu',
  ),
  /\b(?:would|is|would it be)\s(?:it\s)?(?:be\s)?(?:possible|ok|okay|alright|feasible|too much)\s(?:to|if|for|that)\b/iu,
  new RegExp(
    `\\b(?:was|am|were)?\\s?(?:wondering|hoping|writing to ask|asking)\\s(?:if|whether|that)?\\s?(?:${YOU}|we|i)\\s(?:could|would|might|can|may|['’]d)\\s(?!${NO_ACTION}\\b)`,
    'iu',
  ),
  /\b(?:would like|['’]d like|want|wanted|wish|love|writing|need) (?:to ask|you to)\b/iu,
  new RegExp(
    `\\b(?:grateful|thankful|obliged|appreciate|appreciated|love|like|welcome|request(?:ing)?|need|after|ask(?:ing)? (?:you )?for|hoping for|owe you|use|mean a lot)\\b[^.?!]{0,40}?\\b${FAVOUR_NOUN}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:do|would|might|could|any chance) ${YOU} (?:happen to )?have\\s(?:\\p{L}+\\s)?(?:\\d+|ten|fifteen|twenty|thirty|five|half an hour|a few|time|a moment|a minute)\\b`,
    'iu',
  ),
  /\b(?:are you|would you be|you|u)?\s*(?:free|available|around)\s(?:for|on|at|to|this|next|any|tomorrow|after|before)\b[^.!\n]{0,160}\?/iu,
  /\b(?:\d+|ten|fifteen|twenty|thirty)[- ]?min(?:ute)?s?\b[^.!\n]{0,160}\b(?:call|chat|coffee|week|day|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|talk|tomorrow)\b/iu,
  /\b(?:when|what time|which day|how soon)\s(?:can|could|would|should|may|shall|suits?|works?|is good)\b[^.!\n]{0,160}\?/iu,
  /\b(?:does|would|will|how about|what about)\s(?:\p{L}+\s){0,2}(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week|work|suit)\b[^.!\n]{0,160}\?/iu,
  /\b(?:who|whom)\s(?:is|would be|should|do|can|could|else|at)\b[^.!\n]{0,160}\?|\bare you the right person\b/iu,
  /\b(?:have|did|had) (?:you|u) (?:had |have |get |got )?(?:a |any )?(?:chance|time|moment|look|opportunity|luck)\b[^.!\n]{0,160}\?|\bany (?:news|update|word|decision)\b[^.!\n]{0,160}\?/iu,
  /\bis (?:that|this|it) (?:ok|okay|alright|all right|fine|possible|something you could)\b[^.!\n]{0,160}\?|\bis your offer\b[^.!\n]{0,160}\bstill (?:open|good|on)\b/iu,
  /\b(?:happy|fine|okay|ok|grateful|glad) for you to (?:pass|forward|share|submit|send|use)\b/iu,
  /\b(?:my ask is|the ask:|my ask:|one ask|my request|quick ask|small favou?r|a favou?r to ask)\b/iu,
  /\blet me know (?:if|whether|which|when)\s(?:[\p{L}\d]+\s){0,4}?(?:works?|suits?|is (?:good|best|still)|would work|fits?|i (?:may|can|could|should)|you (?:can|could|would|are|['’]re))\b(?!\s(?:hear|know|hiring|aware|see))/iu,
  /\ba (?:yes|quick yes|simple yes|yes or (?:a )?no|no or yes)\b[^.!\n]{0,160}\b(?:help|do|enough|great|fine|appreciated)\b/iu,
];

/** Wishes that leave it to the reader to think of something. */
const POLITE_NOTHING =
  /\b(?:let me know if (?:there|you hear|anything|something|you know|you have|you see|your team|any)|(?:if )?you (?:ever )?(?:hear of|come across|know of|have) (?:anything|something|any|a suitable|an? opening)|(?:keep|bear) me in mind|think of me|stay in touch|keep in touch|(?:love|like|happy|hope|want) to connect(?!\s(?:for|on|this|next|over))|be part of (?:your|the) network|any (?:suitable|open|relevant) (?:position|role|job|opening)s?|anything (?:suitable|that fits|open|at all)|consider my (?:profile|application|candidature|candidacy)|give me (?:a|the|one|any) (?:chance|try|job|opportunity|position)|find (?:attached|enclosed|below|my))\b/iu;

/** Where a message asks for one thing the reader could do now. A hope or `let me know if you hear of something` is none. */
export function askIn(text: string): Span | undefined {
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    if (POLITE_NOTHING.test(sentence)) continue;
    if (ASKS.some((pattern) => pattern.test(sentence))) return withoutGreeting(index, sentence);
  }
  return undefined;
}

/** The wish that stands where a request could, if one does. */
export function vagueWish(text: string): Span | undefined {
  for (const { index, 0: sentence } of text.matchAll(SENTENCE))
    if (POLITE_NOTHING.test(sentence)) return withoutGreeting(index, sentence);
  return undefined;
}

const GREETING =
  /^\s*(?:(?:hi|hiya|hello|hey|yo|dear|good (?:morning|day|evening|afternoon))\b[^,!:–—\n]{0,40}(?:[,!:]|\s[–—-])\s*)?/iu;

const withoutGreeting = (index: number, sentence: string): Span => ({
  start: index + GREETING.exec(sentence)![0].length,
  end: index + sentence.trimEnd().length,
});

const SENTENCE = /[^.?!\n]+(?:\.(?=\S)[^.?!\n]*)*[.?!]*/gu;
