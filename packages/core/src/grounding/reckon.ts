import { base, type Derivation, pairs, tells } from './comparable.ts';
import type { Sentence } from './draft.ts';
import type { Stated } from './knowledge.ts';
import { DAYS, type Period } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import { shown } from './show.ts';
import { perFactors, periodsOf } from './stated.ts';
import type { Statement } from './statement.ts';
import { wordsOf } from './words.ts';

/** A number that the facts tell or that follows from them in one step; durations in days. */
interface Term {
  value: number;
  of: Quantity;
  per?: Period | undefined;
  from: Stated[];
  how: string;
}

/** As many numbers as a line has that is read to its end. */
const MOST = 8;

/**
 * What two steps give that people take without a thought: the sum of a list or what a change came to, times or by the
 * number or the time that stands beside it, and told over another period.
 */
export function reckon(
  told: Quantity,
  { text, words }: Sentence,
  pool: readonly Stated[],
): Derivation | undefined {
  if (told.kind !== 'count' && told.kind !== 'money' && told.kind !== 'duration') return undefined;
  if (told.end === 'to' || told.end === 'from') return undefined;
  const after = text.slice(told.span.end, told.span.end + 60);
  for (const statement of new Set(pool.map((stated) => stated.statement))) {
    // Sentences side by side speak of one thing; what is taken from the next one has to be named in the draft.
    const own = pool
      .filter(
        (stated) =>
          stated.statement.paragraph === statement.paragraph &&
          (statement === stated.statement || words.some(({ key }) => key === stated.quantity.head)),
      )
      .slice(0, MOST);
    // That one number is another less a third is tried by stricter rules.
    const apart = differences(own);
    const further = [...sums(own, after), ...itemised(told, own), ...(told.per ? apart : [])];
    const terms = [...own.map(termOf), ...sums(own, after), ...apart];
    const found = [
      ...terms.flatMap((term) => combined(told, term, own)),
      ...further,
      ...everySo(statement, own),
    ].find((term) => isTold(told, term, statement));
    if (found) return { from: found.from, how: found.how };
  }
  return undefined;
}

const termOf = (stated: Stated): Term => ({
  value: base(stated.quantity),
  of: stated.quantity,
  per: periodOf(stated),
  from: [stated],
  how: shown(stated),
});

/** `48,000 in 2019` are told of a year. */
const periodOf = ({ quantity: { per, reach }, statement: { text, dates } }: Stated): Period | undefined =>
  per ??
  (dates.some(
    ({ start, end, year, month }) =>
      year !== undefined &&
      month === undefined &&
      (/^\s(?:in|during)\s$/u.test(text.slice(reach.end, start)) ||
        /^:\s?\D?$/u.test(text.slice(end, reach.start))),
  )
    ? 'year'
    : undefined);

/** What the numbers of a list come to that count the same thing. */
function sums(own: readonly Stated[], after: string): Term[] {
  const named = new Set(
    wordsOf(after.split(/[.,;:(]|\s(?:in|of|at|for|with|across|from|on|to)\s/u, 1)[0]!).map(({ key }) => key),
  );
  const together = own.filter(
    ({ quantity: { kind, head, end } }) => kind === 'count' && head && !end && named.has(head),
  );
  return own
    .flatMap((first, at) => {
      const same = own.slice(at).filter(({ quantity: { kind, head, subset, end, currency } }) => {
        const { quantity } = first;
        return (
          kind === quantity.kind &&
          head === quantity.head &&
          currency === quantity.currency &&
          !subset &&
          !end
        );
      });
      if (same.length < 2 || same[0] !== first || (first.quantity.kind === 'count' && !first.quantity.head))
        return [];
      const value = same.reduce((sum, { quantity }) => sum + base(quantity), 0);
      return [{ value, of: first.quantity, from: same, how: `(${same.map(shown).join(' + ')})` }];
    })
    .concat(
      // `11 engineers and designers` of `9 engineers, 2 designers`.
      together.length > 1 && new Set(together.map(({ quantity }) => quantity.head)).size === together.length
        ? [
            {
              value: together.reduce((sum, { quantity }) => sum + quantity.value, 0),
              of: together[0]!.quantity,
              from: together,
              how: together.map(shown).join(' + '),
            },
          ]
        : [],
    );
}

function differences(own: readonly Stated[]): Term[] {
  return [...pairs(own)].flatMap(([a, b]) =>
    base(a.quantity) > base(b.quantity)
      ? [
          {
            value: base(a.quantity) - base(b.quantity),
            of: a.quantity,
            per: periodOf(a) ?? periodOf(b),
            from: [a, b],
            how: `(${shown(a)} − ${shown(b)})`,
          },
        ]
      : [],
  );
}

/** `every six weeks` is so often a year. */
const everySo = ({ text }: Statement, own: readonly Stated[]): Term[] =>
  own
    .filter(
      ({ quantity: { kind, reach }, statement }) =>
        kind === 'duration' && statement.text === text && /\bevery\s$/iu.test(text.slice(0, reach.start)),
    )
    .map((stated) => ({
      value: 1 / base(stated.quantity),
      of: { ...stated.quantity, kind: 'count' },
      per: 'day',
      from: [stated],
      how: `every ${shown(stated)}`,
    }));

/** `23 inpatients` of `inpatients: 14 dogs, 9 cats`: what is listed under a name comes to so many of it. */
function itemised(told: Quantity, own: readonly Stated[]): Term[] {
  const items = own.filter(
    ({ quantity: { kind, head, end, per }, statement }, at) =>
      kind === 'count' &&
      head !== told.head &&
      !end &&
      !per &&
      told.head !== undefined &&
      statement.keys.has(told.head) &&
      [own[at - 1], own[at + 1]].some((other) => other !== undefined && areBeside(other, own[at]!)),
  );
  if (items.length < 2 || own.some(({ quantity: { head } }) => head === told.head)) return [];
  const value = items.reduce((sum, { quantity }) => sum + quantity.value, 0);
  return [{ value, of: items[0]!.quantity, from: items, how: items.map(shown).join(' + ') }];
}

/** Nothing but a comma or an *and* stands between two items of a list. */
const areBeside = (one: Stated, other: Stated): boolean => {
  if (one.statement !== other.statement) return false;
  const [a, b] = one.quantity.span.start < other.quantity.span.start ? [one, other] : [other, one];
  return /^,?\s(?:and\s)?$/u.test(a.statement.text.slice(a.quantity.reach.end, b.quantity.span.start));
};

const EACH = /\b(?:average|avg|mean|each|per|apiece|a piece)\b/iu;

/** A term with each number that stands beside it: per head, for all of them, over the time. */
function combined(told: Quantity, term: Term, own: readonly Stated[]): Term[] {
  return own.flatMap((other): Term[] => {
    const { quantity } = other;
    if (term.from.includes(other) || quantity.kind === 'money') return [];
    const from = [...term.from, other];
    const over = { ...term, value: term.value / base(quantity), from, how: `${term.how} ÷ ${shown(other)}` };
    const times = { ...term, value: term.value * base(quantity), from, how: `${term.how} × ${shown(other)}` };
    if (quantity.kind === 'duration') {
      const { unit } = quantity;
      if (!unit || quantity.end || term.of.kind === 'duration') return [];
      if (term.per) return [{ ...times, value: times.value / DAYS[term.per], per: undefined }];
      // `320 rooms in 18 months` are so many a month; what is then told without a period is told of that unit.
      return [{ ...over, value: term.value / quantity.value, per: unit as Period }];
    }
    if (quantity.kind !== 'count' || quantity.value < 2) return [];
    const each = EACH.test(other.statement.text) ? [{ ...times, per: term.per ?? periodOf(other) }] : [];
    const shared = term.of.kind !== 'count' || told.head === term.of.head ? [over] : [];
    return [...each, ...shared];
  });
}

function isTold(told: Quantity, { value, of, per }: Term, { keys, text }: Statement): boolean {
  if (told.kind !== of.kind || told.measure !== of.measure || told.currency !== of.currency) return false;
  if (told.kind === 'count' && told.head && told.head !== of.head && !keys.has(told.head)) return false;
  const unit = told.kind === 'duration' ? DAYS[told.unit!] : 1;
  const from = per ?? (told.per ? [...periodsOf(text)][0] : undefined);
  if (told.per && !from) return false;
  const factors = told.per && from && from !== told.per ? perFactors(from, told.per, false) : [1];
  return factors.some((factor) => isNear(told, (value * factor) / unit));
}

/** Small numbers come out of many sums: unless they are told as rough they have to come out even. */
function isNear(told: Quantity, value: number): boolean {
  if (told.high !== undefined) return value >= told.value && value <= told.high;
  if (!tells(told, { value: Number(value.toPrecision(12)) })) return false;
  const gap = Math.abs(told.value - value);
  return told.hedge !== 'plain' || gap <= value * 0.03;
}
