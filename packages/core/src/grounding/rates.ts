import { tells } from './agree.ts';
import type { Derivation } from './comparable.ts';
import type { Knowledge, Stated } from './knowledge.ts';
import { DAYS } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import { shown } from './show.ts';
import { nounFits, perFactors, periodsOf } from './stated.ts';

const WORKDAYS = /\b(?:five-day|5-day|working|weekday|work(?:ing)? week|business day)/iu;

/** A rate of the facts told over another period, or over the time that the draft names beside it. */
export function rate(
  known: Knowledge,
  told: Quantity,
  pool: readonly Stated[],
  sentence: string,
  beside: readonly Quantity[],
): Derivation | undefined {
  for (const stated of pool) {
    if (told.kind === 'percent' && !stated.quantity.per) continue;
    if (stated.quantity.kind !== told.kind || !nounFits(known, told, stated)) continue;
    for (const { factor, over } of factorsOf(told, stated, sentence, beside))
      for (const value of valuesOf(told, stated.quantity))
        if (isClose(told, value * factor)) return { from: [stated], how: `${shown(stated)}, over ${over}` };
  }
  return undefined;
}

/** Weeks and months do not come out even; but 2.5 a week are not three. */
const isClose = (told: Quantity, value: number): boolean =>
  told.hedge === 'plain'
    ? Math.abs(told.value - value) <= value * (value > 20 ? 0.01 : 0.001)
    : tells(told, { value: Number(value.toPrecision(12)) });

const valuesOf = (told: Quantity, { value, unit }: Quantity): number[] =>
  told.kind === 'duration' ? [(value * DAYS[unit!]) / DAYS[told.unit!]] : [value];

function factorsOf(
  told: Quantity,
  { quantity, statement }: Stated,
  sentence: string,
  beside: readonly Quantity[],
) {
  const rates = quantity.per ? [quantity.per] : [...periodsOf(statement.text)];
  const workdays = WORKDAYS.test(sentence) || WORKDAYS.test(statement.text);
  const factors: { factor: number; over: string }[] = [];
  for (const per of rates) {
    const goal = told.per ?? periodIn(sentence);
    if (goal && goal !== per)
      for (const factor of perFactors(per, goal, workdays)) factors.push({ factor, over: `a ${goal}` });
    if (told.per) continue;
    const windows = [...beside, ...statement.quantities].filter(
      ({ kind, unit }) => kind === 'duration' && unit,
    );
    for (const { value, unit } of windows)
      factors.push({ factor: (value * DAYS[unit!]) / DAYS[per], over: `${value} ${unit}s` });
  }
  return factors;
}

/** `in a five-day week`, `a year`: the period that a sentence tells of once. */
const periodIn = (sentence: string) => {
  const [only, ...more] = periodsOf(sentence);
  if (only && more.length === 0) return only;
  const week =
    /\b(?:five|5|seven|7)-day (?<unit>week)\b|\b(?:in|over|within) (?:an?|one|the first) (?<span>week|month|quarter|year)\b/iu.exec(
      sentence,
    )?.groups;
  return (week?.unit ?? week?.span) as Quantity['per'] | undefined;
};
