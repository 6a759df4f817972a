const ACTION =
  `refer|introduc|connect me|connect us|forward|submit|support|put me|put in|pass|share|confirm|review|send|recommend|vouch|
  spare|meet|point me|look|read|tell|give|help|hop|jump|chat|talk|speak|schedule|take|make|do|reply|advise|mention|flag|hand|ask|set up|
  nominate|endorse|drop`
    .split('|')
    .map((verb) => verb.trim())
    .join('|');

const ASKS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:could|would|can|will|might)\\s+you\\s+(?:please\\s+|kindly\\s+|perhaps\\s+|possibly\\s+)?(?:be\\s+(?:able|willing|comfortable|open|happy|up|free|okay|ok)\\s+(?:to\\s+|for\\s+|with\\s+)?)?(?:an?\\s+[\\p{L}\\p{N}-]+\\s+)?(?:${ACTION}|mind|consider)`,
    'iu',
  ),
  /\bif\s+you(?:['’]d| would| could|['’]re| are)?\s+(?:be\s+)?(?:willing|able|comfortable|happy|open|could|can)?\s*(?:to\s+)?(?:refer|introduc|forward|submit|connect us|connect me|put me)/iu,
  new RegExp(`\\bplease\\s+(?:feel free to\\s+|do\\s+)?(?:${ACTION})(?!\\p{L}*\\s+me know if)`, 'iu'),
  /\b(?:would|do) you have\s+(?:\p{L}+\s+)?(?:\d+|ten|fifteen|twenty|thirty|half an hour|a few)\b/iu,
  /\b(?:could|can|may|might) (?:i|we)\s+(?:please\s+)?(?:ask|call|have|set up|schedule|book|buy|get|borrow|use|list|mention|count on|arrange|find|grab|meet|talk|speak|chat)\b/iu,
  /\b(?:are you|would you be|you)?\s*free\s+(?:for|on|at|to|this|next|any)\b[^.!\n]*\?/iu,
  /\b(?:\d+|ten|fifteen|twenty|thirty)[- ]min(?:ute)?s?\b[^.!\n]*\b(?:call|chat|week|day|monday|tuesday|wednesday|thursday|friday|talk|tomorrow|\?)/iu,
  /\b(?:happy|fine|okay|ok|grateful|glad) for you to (?:pass|forward|share|submit)\b/iu,
  /\b(?:i(?:['’]d| would) like to ask you (?:for|to|two|three|\d)|my ask is|the ask:|one ask)\b/iu,
];

const POLITE_NOTHING =
  /\b(?:let me know if (?:there|you hear|anything|something|you know|you have|you see)|keep me in mind|stay in touch|would love to connect(?!\s+(?:for|on|this|next))|be part of (?:your|the) network)\b/iu;

/** Whether a message asks for one thing the reader could do now. A hope or `let me know if you hear of something` is none. */
export const explicitAskIn = (text: string): boolean =>
  sentences(text).some(
    (sentence) => ASKS.some((pattern) => pattern.test(sentence)) && !POLITE_NOTHING.test(sentence),
  );

const sentences = (text: string): string[] => text.match(/[^.?!\n]+(?:\.(?=\S)[^.?!\n]*)*[.?!]*/gu) ?? [];
