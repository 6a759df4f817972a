import { base, type Derivation, pairs, type Rule, tells } from './comparable.ts';
import type { Stated } from './knowledge.ts';
import { DAYS } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import { shown } from './show.ts';
import { perFactors, periodsOf } from './stated.ts';
import { meaning } from './synonyms.ts';

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

/** `€70,000 under`: what lies between two amounts. */
export function difference(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
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
export const quotient =
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

/** `1,600` of 8,000, 1 in 5 of whom stayed. */
export function partOf(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
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
export function differenceOverTime(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
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

/** What several amounts come to. */
export function sum(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
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
export function product(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
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
