import type { Quantity } from './quantity.ts';
import { isVerb, type VerbClass } from './verbs.ts';

/** How far back words can govern a number. */
const REACH = 200;

/** The text before a quantity, as far as it can matter. */
export const wordsUpTo = (text: string, { span }: Pick<Quantity, 'span'>): string =>
  text.slice(Math.max(0, span.start - REACH), span.start);

/** The words before a place, nearest first, up to the end of the sentence before. */
function wordsBefore(text: string, offset: number, most = 14): string[] {
  const sentence = text
    .slice(Math.max(0, offset - REACH), offset)
    .split(/[.!?;](?:\s|$)|\n\s*\n/u)
    .at(-1)!;
  return (sentence.match(/[\p{L}\p{N}%'’-]+|[,():]/gu) ?? []).slice(-most).reverse();
}

const CLASSES: readonly VerbClass[] = ['improve', 'change', 'gain', 'close', 'work'];

/** The class of the verb that governs a quantity: the nearest verb before it. */
export function governingVerb(text: string, quantity: Quantity): VerbClass | undefined {
  const words = wordsBefore(text, quantity.span.start);
  for (const [index, word] of words.entries()) {
    // `the returns hub`, `for sales`: after such a word stands a noun, whatever verb it looks like.
    if (BEFORE_NOUNS.test(words[index + 1] ?? '') && !/ing$/i.test(word)) continue;
    const found = CLASSES.find((verbClass) => isVerb(word, verbClass));
    if (found) return found;
  }
  return undefined;
}

const BEFORE_NOUNS = /^(?:the|an?|our|its|their|his|her|my|of|for|in|with|on|at|from|into|per)$/i;

/** Whether a verb of some classes stands anywhere before a quantity in its sentence. */
export const hasVerbBefore = (text: string, quantity: Quantity, ...classes: VerbClass[]): boolean =>
  wordsBefore(text, quantity.span.start).some((word) => isVerb(word, ...classes));

/** The word straight before a quantity, approximations and articles skipped. */
export function wordAt(text: string, quantity: Quantity): string | undefined {
  return wordsBefore(text, quantity.span.start, 6)
    .find((word, index, words) => !SKIPPED.test(word) && !isAtLeast(word, words[index - 1]))
    ?.toLowerCase();
}

const SKIPPED =
  /^(?:about|around|approximately|nearly|almost|roughly|over|more|than|least|most|up|the|an?|some|all|just|only|its|our|their|top|upwards|above|total|average|other|both|every)$/i;

const isAtLeast = (word: string, next?: string): boolean =>
  /^at$/i.test(word) && /^(?:least|most)$/i.test(next ?? '');

const LINK =
  /^\s*(?:\p{L}[\p{L}-]*\s+){0,5}?(?:to|into|→|->|=>|–>|down to|up to)\s*(?:an?\s)?(?:(?:just|only|under|over|about|nearly|less than|more than|approximately|below|above)\s)?[~<>]?\s*$/iu;

/**
 * A change told by its two ends: `from 22 to 7 minutes`, `3K → 15K`, `48% to 13%`. A rising pair without `from`, an arrow
 * or brackets is only a range (`20 to 40 students`).
 */
export function isChange(text: string, from: Quantity, to: Quantity): boolean {
  const between = text.slice(from.span.end, to.span.start);
  // `from 21 days to 8`: the second end may leave its unit to the first.
  const isBare = to.kind === 'count' && to.unit === undefined;
  if ((from.kind !== to.kind && from.unit !== undefined && !isBare) || !LINK.test(between)) return false;
  const before = text.slice(Math.max(0, from.span.start - 24), from.span.start);
  return (
    /\bfrom\s[^,;]*$/i.test(before) ||
    /[→>]/.test(between) ||
    /\(\s*$/.test(before) ||
    sizeOf(to) < sizeOf(from)
  );
}

const SECONDS: Readonly<Record<string, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

/** Comparable between durations of different units. */
const sizeOf = ({ kind, value, unit = '' }: Quantity): number =>
  kind === 'duration' ? value * (SECONDS[unit] ?? 1) : value;
