import { findQuantities } from '../../highlight/index.ts';
import { knownVerb, openingVerb, standsAlone } from './verbs.ts';

/**
 * What follows the main clause of a statement.
 * `same`: another thing the same person did · `clause`: a sentence of its own · `change`: a thing and what it went
 * from and to, without a verb · `amount`: a bare number of something · `thing`: any other noun · `adjunct`: hangs on
 * the main clause as it is.
 */
export interface Tail {
  kind: 'same' | 'clause' | 'change' | 'amount' | 'thing' | 'adjunct';
  text: string;
  /** The sign that stood before it. */
  after: string;
}

const BREAK = /\s*(;|:(?!\d)|\s[–—-](?=\s)|,(?=\s))\s+/gu;

/** The main clause of a text and what follows it; commas of a list are no break. */
export function splitTails(text: string): [string, Tail[]] {
  const breaks = [...text.matchAll(BREAK)].filter(({ index }) => !isWithinBrackets(text, index));
  let head = text.slice(0, breaks[0]?.index ?? text.length);
  const tails: Tail[] = [];
  breaks.forEach((found, at) => {
    const start = found.index + found[0].length;
    const segment = text.slice(start, breaks[at + 1]?.index ?? text.length).trim();
    const after = found[1]!.trim();
    const kind = kindOf(segment, after);
    const last = tails.at(-1);
    if (kind) tails.push({ kind, text: segment.replace(/^(?:and|but)\s+/i, ''), after });
    else if (last) last.text += `${after} ${segment}`;
    else head += `${after === '-' || after === '–' || after === '—' ? ` ${after}` : after} ${segment}`;
  });
  return [head, tails];
}

const isWithinBrackets = (text: string, offset: number): boolean => {
  const before = text.slice(0, offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

const HANGS_ON =
  /^(?:(?:thereby|thus|while|then|also)\s)?(?:\p{L}+ing|with|without|from|for|by|via|using|through|across|in|on|at|to|as|including|after|before|so|because|despite|under|over|against|within|ahead|based|plus|up to|even|still|during|since|until|per|instead|rather|not|no later)\b/iu;
const RELATIVE =
  /^(?:(?:of|in|to|for|with|by) )?(?:which|who|whom|whose|where|when)\b|^(?:formerly|once|then|so that|so)\s/i;
/** `two of whom were promoted`, `both since promoted`. */
const PART_OF =
  /^(?:\p{L}+|\d+)\s(?:of (?:which|whom|them)\b|since\s)|^(?:both|all|each)\s(?!of them|were|was|are|had|have)/iu;
/** What was done with the thing, not by the person. */
const PARTICIPLE_OF_STATE =
  /^(?:used|adopted|rated|read|based|located|deployed|trusted|owned|followed|copied|cited|known|seen|held|backed|hosted|accepted|attended|published|upstreamed|recognised|recognized|featured|now)\s(?:daily\s|weekly\s|now\s|today\s)?(?:by|in|at|as|across|on|for|to|used)\b/iu;

function kindOf(segment: string, after: string): Tail['kind'] | undefined {
  const bare = segment.replace(/^(?:and|but)\s+/i, '');
  const coordinated = bare !== segment;
  const [first = '', next = ''] = bare.split(' ');
  if (PARTICIPLE_OF_STATE.test(bare) || PART_OF.test(bare) || RELATIVE.test(bare)) return 'adjunct';
  if (/^(?:I|we|they|it|he|she)\s/i.test(bare)) return 'clause';
  if (/^\p{L}+ed\sand\s\p{L}+\b/u.test(segment) && after === ',') return undefined;
  if (WENT.test(bare) || (!isGerund(first) && isFromTo(bare))) return 'change';
  // `billing disputes fell` begins like `billing clients`, and is a clause.
  if (HANGS_ON.test(bare) && !(/ing$/i.test(first) && isClause(bare)))
    return coordinated ? undefined : 'adjunct';
  if (isClause(bare)) return 'clause';
  const verb = openingVerb(first, next);
  if (verb?.time === 'past' || (verb?.time === 'present' && (after === ';' || coordinated))) return 'same';
  const quantities = findQuantities(bare);
  if (!coordinated && quantities.some(({ span }) => span.start < 2)) return 'amount';
  if (after !== ',') return 'thing';
  return !coordinated && quantities.length > 0 && hasMoved(bare) ? 'thing' : undefined;
}

/** `rating up from 3.9 to 4.7`, `abandoned orders down 28%`. */
const WENT =
  /^(?!down\b|up\b|\d)(?:\S+\s){1,5}(?:down|up)\s(?:by\s|from\s|to\s)?[~$€£]?(?:\d|half\b|a third\b|a quarter\b)/iu;

const isGerund = (word: string): boolean => knownVerb(word)?.gerund === word.toLowerCase();

/** `error 14% to 9%`, `pages from 22 a week to 4`: no verb before the first number. */
function isFromTo(text: string): boolean {
  const [first] = findQuantities(text);
  if (!first || first.span.start < 3) return false;
  const before = text.slice(0, first.span.start).trim().split(' ');
  if (before.length > 8 || before.some((word) => standsAlone(word) || isPastOfKnown(word))) return false;
  return (
    /^.{0,30}?\sto\s/.test(text.slice(first.span.end)) &&
    (/^from$/i.test(before.at(-1)!) || before.length < 5)
  );
}

const isPastOfKnown = (word: string): boolean => knownVerb(word)?.past.includes(word.toLowerCase()) === true;

/** A noun with what was done to it: `runtime cut from 5h to 50min`, `go-live 2 weeks early`. */
const hasMoved = (text: string): boolean => {
  const words = text.split(' ').slice(1, 6);
  return (
    words.some(
      (word) => /ed$/i.test(word) || isPastOfKnown(word) || /^(?:cut|early|ahead|late)$/i.test(word),
    ) || /\searly\b|\sahead\b/.test(text)
  );
};

/** A subject with a verb of its own within its first words. */
function isClause(text: string): boolean {
  const words = text.split(' ').map((word) => word.replace(/[,;]$/, ''));
  if (openingVerb(words[0]!, words[1] ?? '')?.time === 'past') return false;
  const at = words.findIndex((word, index) => index > 0 && index < 9 && standsAlone(word));
  return (
    at > 0 &&
    !words
      .slice(0, at)
      .some((word) => /^(?:that|which|who|whose|where|when|while|before|after|as)$/i.test(word))
  );
}
