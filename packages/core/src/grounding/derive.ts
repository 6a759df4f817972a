import { tells as covers, type Truth } from './agree.ts';
import type { Stated } from './knowledge.ts';
import { DAYS } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import { shown } from './show.ts';
import { perFactors, periodsOf } from './stated.ts';
import { meaning } from './synonyms.ts';

/** How a number follows from numbers of the facts. */
export interface Derivation {
  from: Stated[];
  how: string;
}

/** What a told number may follow from: it is tried in the order in which people reckon. */
export function derive(told: Quantity, pool: readonly Stated[], after: string): Derivation | undefined {
  for (const rule of rulesFor(told, after)) {
    const found = rule(told, pool);
    if (found) return found;
  }
  return undefined;
}

/** Any two numbers make something that is *more than a third*: what is reckoned must come near what is told. */
const tells = (told: Quantity, truth: Truth): boolean =>
  covers(told, truth) && truth.value <= told.value * 1.6 && truth.value >= told.value * 0.6;

type Rule = (told: Quantity, pool: readonly Stated[]) => Derivation | undefined;

function rulesFor(told: Quantity, after: string): Rule[] {
  const ofWhole = /^\s(?:of|as|what)\b/u.test(after);
  switch (told.kind) {
    case 'percent':
      return told.end === 'to' || ofWhole ? [share, ...(told.end === 'to' ? [] : [change])] : [change, share];
    case 'points':
      return [points];
    case 'multiplier':
      return [multiple];
    case 'part':
      return told.end === 'to'
        ? [share]
        : ofWhole
          ? [share, change]
          : told.end === 'by'
            ? [change]
            : [change, share];
    case 'rank':
      return [];
    default:
      return [difference, sum, product, quotient(EACH_AFTER.test(after)), partOf, differenceOverTime];
  }
}

/** Two numbers that measure the same thing, in either order. */
function* pairs(pool: readonly Stated[]): Generator<[Stated, Stated]> {
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
    return known || (one.kind === 'money' && a.statement.fact === b.statement.fact);
  return known || !one.head || !two.head || one.noun.some((key) => two.noun.includes(key));
}

const base = (quantity: Quantity): number =>
  quantity.kind === 'duration' ? quantity.value * DAYS[quantity.unit!] : quantity.value;

/** Whether a change went from the one to the other: by its words, else in the order in which they stand. */
function wentFrom(a: Stated, b: Stated): boolean {
  const ends = [a.quantity.end, b.quantity.end];
  if (a.statement !== b.statement) return true;
  if (ends.includes('from') || ends.includes('to'))
    return a.quantity.end === 'from' || b.quantity.end === 'to';
  return a.quantity.span.start < b.quantity.span.start;
}

/** Whether the two are the ends of a change: then what is told without *to* is how much it changed. */
const isChange = (a: Stated, b: Stated): boolean =>
  a.statement === b.statement &&
  (a.quantity.end === 'from' || b.quantity.end === 'to' || a.quantity.kind === 'percent');

function change(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const [a, b] of pairs(pool)) {
    if (told.towards === 'less' && base(b.quantity) > base(a.quantity)) continue;
    if (!wentFrom(a, b)) continue;
    const scale = told.kind === 'percent' ? 100 : 1;
    const truth = (Math.abs(base(b.quantity) - base(a.quantity)) / base(a.quantity)) * scale;
    if (!tells(told, { value: truth })) continue;
    const [low, high] = base(a.quantity) < base(b.quantity) ? [a, b] : [b, a];
    return {
      from: [a, b],
      how: `(${shown(high)} − ${shown(low)}) ÷ ${shown(a)} = ${percent(truth / scale)}`,
    };
  }
  return undefined;
}

function share(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const [a, b] of pairs(pool)) {
    if (told.end !== 'to' && told.end !== undefined) continue;
    if (isChange(b, a) && !isChange(a, b)) continue;
    if (a.quantity.kind === 'percent' && told.end !== 'to') continue;
    const ratios = told.end === 'to' || isChange(a, b) ? [[b, a]] : [[a, b]];
    for (const [part, whole] of ratios as [Stated, Stated][]) {
      const scale = told.kind === 'percent' ? 100 : 1;
      const truth = (base(part.quantity) / base(whole.quantity)) * scale;
      if (truth < 2 * scale && tells(told, { value: truth }))
        return { from: [part, whole], how: `${shown(part)} ÷ ${shown(whole)} = ${percent(truth / scale)}` };
    }
  }
  return undefined;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

function points(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const [a, b] of pairs(pool)) {
    // A score between 0 and 1 is told in points as a share is.
    const scored = a.quantity.kind === 'count' && a.quantity.value < 1 && b.quantity.value <= 1;
    // So is a score of a hundred: from 58 to 79 it rose by 21 points.
    const outOf100 = a.quantity.kind === 'count' && !a.quantity.head && !b.quantity.head && isChange(a, b);
    if (a.quantity.kind !== 'percent' && !scored && !outOf100) continue;
    const truth = Math.abs(b.quantity.value - a.quantity.value) * (scored ? 100 : 1);
    if (tells(told, { value: Number(truth.toPrecision(12)) }))
      return { from: [a, b], how: `${shown(a)} against ${shown(b)} = ${Number(truth.toFixed(2))} points` };
  }
  return undefined;
}

function multiple(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  const factorWord = told.written === 'words' && told.towards !== undefined;
  for (const [a, b] of pairs(pool)) {
    const ratio = base(b.quantity) / base(a.quantity);
    const falls = ratio < 1 && a.quantity.kind !== 'duration';
    if (factorWord && told.value >= 1 && told.towards === 'more' && falls) continue;
    if (isChange(b, a) && !isChange(a, b)) continue;
    const truths = told.value < 1 ? [ratio] : [Math.max(ratio, 1 / ratio)];
    const truth = truths.find((value) => Number.isFinite(value) && tells(told, { value }));
    if (truth !== undefined) {
      const [from, to] = told.value < 1 || ratio > 1 ? [b, a] : [a, b];
      return { from: [a, b], how: `${shown(from)} ÷ ${shown(to)} = ${Number(truth.toFixed(2))}` };
    }
  }
  return undefined;
}

/** Whether what is told could be of the same kind as what it is reckoned from. */
function sameMeasure(told: Quantity, { quantity, statement }: Stated): boolean {
  if (
    told.kind !== quantity.kind ||
    told.measure !== quantity.measure ||
    (told.kind === 'money' && told.currency !== quantity.currency)
  )
    return false;
  if (told.per && (quantity.per ?? [...periodsOf(statement.text)][0]) !== told.per) return false;
  return (
    !told.head ||
    PERSONS.has(told.head) ||
    !quantity.head ||
    told.head === quantity.head ||
    told.noun.some((key) => quantity.noun.includes(key))
  );
}

const inUnit = (told: Quantity, value: number): number =>
  told.kind === 'duration' ? value / DAYS[told.unit!] : value;

function difference(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  if (told.end === 'to' || told.end === 'from') return undefined;
  for (const [a, b] of pairs(pool)) {
    if (base(a.quantity) < base(b.quantity) || !sameMeasure(told, a)) continue;
    if (a.quantity.kind === 'percent' || a.quantity.kind === 'part') continue;
    // `nine of which shipped` is not what is left when five shipped.
    if (!told.head && told.noun.some((key) => b.quantity.noun.includes(key))) continue;
    const truth = Number(inUnit(told, base(a.quantity) - base(b.quantity)).toPrecision(12));
    if (tells(told, { value: truth })) return { from: [a, b], how: `${shown(a)} − ${shown(b)}` };
  }
  return undefined;
}

/** `€150,000 each` of 120 that are worth €18 million. */
const quotient =
  (each: boolean): Rule =>
  (told, pool) => {
    for (const a of pool)
      for (const b of pool) {
        if (a === b || a.statement !== b.statement || b.quantity.kind !== 'count' || b.quantity.value < 2)
          continue;
        if ((told.head && !each) || a.quantity.kind !== told.kind || a.quantity.currency !== told.currency)
          continue;
        const truth = inUnit(told, base(a.quantity) / b.quantity.value);
        if ((a.quantity.kind !== 'count' || each) && tells(told, { value: Number(truth.toPrecision(12)) }))
          return { from: [a, b], how: `${shown(a)} ÷ ${shown(b)}` };
      }
    return undefined;
  };

/** `260 registrations each`, `a dozen people in each`. */
const EACH_AFTER = /^(?:\s\p{L}+){0,3}\s(?:each|apiece|per|on average)\b/u;

/** `1,600` of 8,000, 1 in 5 of whom stayed. */
function partOf(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const a of pool)
    for (const b of pool) {
      if (
        a.statement !== b.statement ||
        a.quantity.kind !== told.kind ||
        told.currency !== a.quantity.currency
      )
        continue;
      if (b.quantity.kind !== 'part' && b.quantity.kind !== 'percent') continue;
      const share = b.quantity.kind === 'part' ? b.quantity.value : b.quantity.value / 100;
      if (share < 1 && tells(told, { value: Number((base(a.quantity) * share).toPrecision(12)) }))
        return { from: [a, b], how: `${shown(b)} of ${shown(a)}` };
    }
  return undefined;
}

/** `$144k a year` of what went from $48k to $36k a month. */
function differenceOverTime(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  if (!told.per || told.end === 'to' || told.end === 'from') return undefined;
  for (const [a, b] of pairs(pool)) {
    const per = a.quantity.per ?? b.quantity.per;
    if (!per || per === told.per || base(a.quantity) < base(b.quantity) || a.quantity.kind !== told.kind)
      continue;
    if (told.currency !== a.quantity.currency) continue;
    for (const factor of perFactors(per, told.per, false)) {
      const truth = inUnit(told, base(a.quantity) - base(b.quantity)) * factor;
      if (tells(told, { value: Number(truth.toPrecision(12)) }))
        return { from: [a, b], how: `(${shown(a)} − ${shown(b)}), over a ${told.per}` };
    }
  }
  return undefined;
}

const MOST_TERMS = 9;

function sum(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  const terms = pool
    .filter((stated) => sameMeasure(told, stated) && !stated.quantity.subset && base(stated.quantity) > 0)
    .slice(0, MOST_TERMS);
  const together = told.head !== undefined && PERSONS.has(told.head);
  for (let chosen = 3; chosen < 1 << terms.length; chosen++) {
    const some = terms.filter((_, at) => chosen & (1 << at));
    if (
      some.length < 2 ||
      !some.every((one) => addable(some[0]!, one) || (together && one.statement === some[0]!.statement))
    )
      continue;
    const total = some.reduce((sofar, { quantity }) => sofar + base(quantity), 0);
    if (tells(told, { value: Number(inUnit(told, total).toPrecision(12)) }))
      return { from: some, how: some.map(shown).join(' + ') };
  }
  return undefined;
}

/** Nurses and assistants are staff together. */
const PERSONS = new Set(['people', 'staff', 'colleagues', 'professionals'].map(meaning));

const addable = (a: Stated, b: Stated): boolean =>
  a === b ||
  (a.quantity.kind === 'money' &&
    a.quantity.currency === b.quantity.currency &&
    a.statement === b.statement) ||
  (a.quantity.head !== undefined && a.quantity.head === b.quantity.head) ||
  (a.statement === b.statement &&
    (!a.quantity.head || !b.quantity.head) &&
    a.quantity.kind === b.quantity.kind);

const EACH = /\b(?:average|avg|mean|median|each|per|apiece|a piece)\b/iu;

/** Things times what each of them costs or takes. */
function product(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const a of pool)
    for (const b of pool) {
      if (a.statement !== b.statement || a.quantity.kind !== 'count') continue;
      if (b.quantity.kind !== told.kind || b.quantity.kind === 'count' || !EACH.test(a.statement.text))
        continue;
      if (told.kind === 'money' && b.quantity.currency !== told.currency) continue;
      const truth = a.quantity.value * base(b.quantity);
      if (tells(told, { value: inUnit(told, truth) }))
        return { from: [a, b], how: `${shown(a)} × ${shown(b)}` };
    }
  return undefined;
}
