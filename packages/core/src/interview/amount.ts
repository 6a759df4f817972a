import { findQuantities, type Quantity } from '../highlight/index.ts';

const ARROW = /\s*(?:→|->|=>|–>|⇒)\s*/u;
const EARLIER =
  /\b(?:before(?:hand)?|earlier|previously|used to(?: be)?|formerly|was|were|at first|originally|to start with)\b/i;
const LATER = /\b(?:now(?:adays)?|after(?:wards?)?|later|today|then|since|is|are|in the end|at the end)\b/i;
/** `7 in 10 before, 9 in 10 after`: told in words around what need not be one number. */
const BEFORE_AFTER =
  /^(?:it\s)?(?:was\s)?(?<before>.+?)\s(?:before|earlier|previously),?\s(?:and\s)?(?:now\s|then\s|it is\s|is\s)*(?<after>.+?)(?:\s(?:after(?:wards)?|now|today|since))?$/i;
/** `nineteen days to six`: the unit goes where a reader expects it. */
const SPLIT =
  /^(?:from\s)?(?<from>\d[\d.,]*|\p{L}+)\s(?<unit>(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?)\sto\s(?<to>(?:about\s|under\s)?(?:\d[\d.,]*|\p{L}+))$/iu;
const HEDGE =
  /(?:^|[,\s]+)(?:i (?:think|guess|believe|would say)|maybe|perhaps|probably|or so|ish|i['’]d say)\b[,\s]*/gi;

/** An answer to “by how much?” as it reads in a line: `60 → 22 a week` is `from 60 to 22 a week`. */
export function amountPhrase(answer: string): string {
  const text = unhedged(answer);
  const quantities = findQuantities(text);
  if (ARROW.test(text)) return withFrom(text.replace(ARROW, ' to '));
  const split = SPLIT.exec(text)?.groups;
  if (split) return `from ${split.from} to ${split.to} ${split.unit}`;
  const told = BEFORE_AFTER.exec(text)?.groups;
  if (told && quantities.length !== 2) return `from ${told.before} to ${told.after}`;
  if (/^(?:about |nearly |almost )?(?:a )?half$/i.test(text)) return `by ${text}`;
  if (quantities.length === 2) return ofTwo(text, quantities[0]!, quantities[1]!);
  const [only] = quantities;
  if (
    only &&
    (only.kind === 'percent' || only.kind === 'fraction') &&
    startsWith(text, only) &&
    !/^by\b/i.test(text)
  )
    return `by ${text}`;
  return text;
}

function unhedged(answer: string): string {
  const text = answer
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,!]+$/, '');
  const plain = text.replace(HEDGE, ' ').trim();
  if (plain === text || /\b(?:about|around|roughly|nearly|almost|over|under)\b/i.test(plain)) return plain;
  // What was only thought is still only about so much.
  return plain.replace(/\d/, (digit) => `about ${digit}`);
}

const startsWith = (text: string, { span }: Quantity): boolean =>
  /^(?:about|around|roughly|nearly|almost|over|up to|more than|at least|~|\s)*$/i.test(
    text.slice(0, span.start),
  );

const withFrom = (text: string): string =>
  /^(?:from|down from|up from)\b/i.test(text) ? text : `from ${text}`;

/** Two numbers with what stands between them and around them: which was before is said by words, else by order. */
function ofTwo(text: string, first: Quantity, second: Quantity): string {
  const between = text.slice(first.span.end, second.span.start);
  if (/^(?:(?:down|up)\s+)?from\b/i.test(text)) return text;
  if (/(?:^|\s)to\s+(?:about\s+|under\s+|over\s+|just\s+)*$/i.test(between)) return withFrom(text);
  const around = [
    aroundOf(text, first, 0, second.span.start),
    aroundOf(text, second, unitEnd(first), text.length),
  ];
  const [firstIs, secondIs] = around.map((words) =>
    EARLIER.test(words) ? 'before' : LATER.test(words) ? 'after' : '',
  );
  if (!firstIs && !secondIs) return text;
  const reversed = firstIs === 'after' || secondIs === 'before';
  const [from, to] = reversed ? [second, first] : [first, second];
  return `from ${measured(text, from, to)} to ${measured(text, to)}`;
}

const unitEnd = ({ span, unitEnd }: Quantity): number => Math.max(span.end, unitEnd);

/** The words about one number: up to the other one, and no further than its own comma. */
function aroundOf(text: string, { span }: Quantity, from: number, to: number): string {
  const before = text.slice(from, span.start).split(/[,;]/).at(-1)!;
  const after = text.slice(span.end, to).split(/[,;]/)[0]!;
  return `${before} ${after}`;
}

/** A number with its unit; the unit of the first is left out where the second says the same. */
function measured(text: string, quantity: Quantity, other?: Quantity): string {
  const words = told(text, quantity);
  if (!other) return words;
  const tail = unitOf(words);
  return tail && tail === unitOf(told(text, other))
    ? words.slice(0, words.length - tail.length).trim()
    : words;
}

const told = (text: string, quantity: Quantity): string =>
  text.slice(quantity.span.start, quantity.per ? perEnd(text, quantity) : unitEnd(quantity)).trim();

/** What follows the number itself. */
const unitOf = (words: string): string => words.replace(/^\D{0,3}\d[\d.,]*\s*|^\p{L}+\s+/u, '');

/** Where `a week` of `60 pages a week` ends. */
function perEnd(text: string, quantity: Quantity): number {
  const tail = /^.{0,30}?\b(?:(?:a|an|per|each|every)\s+\p{L}+|\p{L}+ly)\b|^\s?\/\s?\p{L}+/u.exec(
    text.slice(quantity.span.end),
  );
  return quantity.span.end + (tail?.[0].length ?? 0);
}

/** A bare number says neither whether it is what came out nor by how much it moved. */
export function isBare(phrase: string): boolean {
  const quantities = findQuantities(phrase);
  const [only] = quantities;
  if (!only) return !/\p{N}|\b(?:half|double|twice|third|quarter|none|zero)/iu.test(phrase);
  return (
    quantities.length === 1 &&
    only.value !== 0 &&
    (only.kind === 'count' || only.kind === 'duration' || only.kind === 'money' || only.kind === 'data') &&
    startsWith(phrase, only)
  );
}
