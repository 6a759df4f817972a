import { tells as covers, type Truth } from './agree.ts';
import type { Stated } from './knowledge.ts';
import { DAYS } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import type { Word } from './words.ts';

/** How a number follows from numbers of the facts. */
export interface Derivation {
  from: Stated[];
  how: string;
}

/** One way of reckoning. */
export type Rule = (told: Quantity, pool: readonly Stated[]) => Derivation | undefined;

/** Any two numbers make something that is *more than a third*: what is reckoned must come near what is told. */
export const tells = (told: Quantity, truth: Truth): boolean =>
  covers(told, truth) && truth.value <= told.value * 1.6 && truth.value >= told.value * 0.6;

/** Two numbers that measure the same thing, in either order. */
export function* pairs(pool: readonly Stated[]): Generator<[Stated, Stated]> {
  for (const a of pool) for (const b of pool) if (a !== b && comparable(a, b)) yield [a, b];
}

function comparable(a: Stated, b: Stated): boolean {
  const [one, two] = [a.quantity, b.quantity];
  if (one.kind !== two.kind || one.kind === 'rank' || one.value === two.value) return false;
  if (one.measure !== two.measure) return false;
  if (one.kind === 'money' && one.currency !== two.currency) return false;
  if (one.per && two.per && one.per !== two.per) return false;
  const known = one.head !== undefined && one.head === two.head;
  if (a.statement !== b.statement)
    return known || (one.kind === 'money' && (a.statement.fact === b.statement.fact || namesOne(a, b)));
  return known || !one.head || !two.head || one.noun.some((key) => two.noun.includes(key));
}

/** Whether two statements speak of one thing that has a name of its own. */
function namesOne({ statement: a }: Stated, { statement: b }: Stated): boolean {
  const named = (word: Word) => word.start > 0 && /^\p{Lu}\p{Ll}+/u.test(word.text);
  const names = new Set(a.words.filter(named).map(({ key }) => key));
  return b.words.filter((word) => named(word) && names.has(word.key)).length > 1;
}

/** A value in units in which two can be compared. */
export const base = (quantity: Quantity): number =>
  quantity.kind === 'duration' ? quantity.value * DAYS[quantity.unit!] : quantity.value;

/** Whether a change went from the one to the other: by its words, else in the order in which they stand. */
export function wentFrom(a: Stated, b: Stated): boolean {
  const ends = [a.quantity.end, b.quantity.end];
  if (a.statement !== b.statement) return true;
  if (ends.includes('from') || ends.includes('to'))
    return a.quantity.end === 'from' || b.quantity.end === 'to';
  return a.quantity.span.start < b.quantity.span.start;
}

/** Whether the two are the ends of a change: then what is told without *to* is how much it changed. */
export const isChange = (a: Stated, b: Stated): boolean =>
  a.statement === b.statement &&
  (a.quantity.end === 'from' || b.quantity.end === 'to' || a.quantity.kind === 'percent');
