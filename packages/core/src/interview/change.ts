import { isVerb } from '../highlight/index.ts';
import { inTense, plainAnswer } from './action.ts';
import { isSaying, looksLikeVerb, uncapitalised, wordsOf } from './vocabulary.ts';

/** How a change is tied to what was done: as a sentence, as what the person did too, or as a thing. */
interface Change {
  kind: 'sentence' | 'deed' | 'thing';
  text: string;
}

const OPENING =
  /^(?:(?:afterwards?|after that|since then|from then on|now|then|so|that|because of it)[,:]?\s+)+/i;

/** Reads what was different afterwards. */
function readChange(answer: string, names?: ReadonlySet<string>): Change {
  const own = /^(?:(?:afterwards?|then|so)[,:]?\s+)*(?:i|we)\b(?!['’]re|\s+(?:are|were|is|was)\b)/i.test(
    answer.trim(),
  );
  const text = uncapitalised(plainAnswer(answer).replace(OPENING, ''), names);
  const words = wordsOf(text);
  if (own || isDeed(words)) return { kind: 'deed', text: inTense(text, false) };
  return { kind: words.some(isSaying) ? 'sentence' : 'thing', text };
}

/** It opens with a verb in the past that nothing before it could have done: `cut the wait`. */
const isDeed = ([first = '', second]: string[]): boolean =>
  second !== undefined && looksLikeVerb(first) && isSaying(first) && !isSaying(second);

const COMPARED =
  /^(?:fewer|less|more|faster|quicker|shorter|longer|better|lower|higher|cheaper|earlier|later|safer|cleaner|clearer|simpler|smaller|larger|bigger|stronger|no)\b/i;
const SHARE =
  /^(?:by\s+)?((?:(?:about|around|roughly|nearly|almost|over)\s+)?(?:\d[\d.,]*\s?(?:%|percent|per cent)|(?:an?|one|two|three)[ -](?:half|third|quarter|fifth|tenth)s?))$/i;
const PART =
  /^(?:by\s+)?((?:(?:about|around|roughly|nearly|almost|over)\s+)?(?:half|(?:an?|two|three)\s(?:half|third|quarter|fifth|tenth)s?|\d[\d.,]*\s?(?:%|percent)))\s+(?:fewer|less|more)$/i;
const LESS = /(?<!no\s)\b(?:fewer|less|more)\b(?!\s(?:than|and|often)\b)/i;
const SOONER = /\b(?:early|earlier|sooner|later|faster|quicker|longer|shorter|ahead)(?=$|\s(?:than)\b)/i;
const LENGTH =
  /^(?:(?:about|around|roughly|nearly|almost|over)\s+)?(?:\d[\d.,]*|\p{L}+)\s(?:minutes?|hours?|days?|weeks?|months?|years?)$/iu;

/** What was done, and the change with its number after it. */
export function changeClause(
  done: string,
  answer: string,
  amount: string | undefined,
  names?: ReadonlySet<string>,
): string {
  const { kind, text } = readChange(answer, names);
  const deed = /\sand\s/.test(done) ? ', and ' : ' and ';
  const joiner = { sentence: '; ', deed, thing: ', with ' }[kind];
  return done + joiner + (amount ? measured(text, kind, amount) : text);
}

/** Puts a number where it belongs: before a comparison, after what moves, behind a comma else. */
function measured(text: string, kind: Change['kind'], amount: string): string {
  const [share, part] = [SHARE.exec(amount)?.[1], PART.exec(amount)?.[1]];
  const told = part ?? share;
  if (told && LESS.test(text)) return text.replace(LESS, (word) => `${told} ${word}`);
  if (share && COMPARED.test(text)) return `${share} ${text}`;
  if (LENGTH.test(amount) && SOONER.test(text)) return text.replace(SOONER, (word) => `${amount} ${word}`);
  if (/^(?:0|no|zero)\b/i.test(amount)) return `${text}, with ${amount}`;
  if (!moves(text, kind) || !/^(?:(?:down|up)\s)?(?:from|to|by)\b|^\d+x\b/i.test(amount))
    return `${text}, ${amount}`;
  const direction = /^(?:down|up)\s/i.test(amount) && hasChangeVerb(text);
  return `${text} ${direction ? amount.replace(/^\S+\s/, '') : amount}`;
}

const hasChangeVerb = (text: string): boolean =>
  wordsOf(text).some(
    (word) => isVerb(word, 'change', 'improve', 'gain') || /^(?:went|came|down|up)$/i.test(word),
  );

/** Whether a number can follow straight on: the words end in something that moves. */
const moves = (text: string, kind: Change['kind']): boolean =>
  kind === 'thing'
    ? !COMPARED.test(text)
    : !/\b(?:than|instead|again|too|sooner|earlier|often|better|faster|quicker)\b/i.test(text) &&
      hasChangeVerb(text);
