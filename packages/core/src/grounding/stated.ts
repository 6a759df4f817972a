import { inUnitOf, tells } from './agree.ts';
import type { Context, Knowledge, Stated } from './knowledge.ts';
import { speaksOf } from './knowledge.ts';
import { DAYS, FREQUENCIES, type Period } from './number-data.ts';
import type { Quantity } from './quantity.ts';
import type { Statement } from './statement.ts';
import { meaning } from './synonyms.ts';

/** How a number of the draft stands to one of the facts. */
export type Match = 'same' | 'derived' | 'period' | 'currency' | 'noun' | 'context';

/** Whether a number of the facts is the one that is told, and if not, what keeps them apart. */
export function matchOf(
  known: Knowledge,
  context: Context,
  told: Quantity,
  stated: Stated,
): Match | undefined {
  const { quantity, statement } = stated;
  const value = sameValue(told, quantity);
  if (!value || isOtherEnd(told, stated) || boundsAnother(told, quantity)) return undefined;
  if (value === 'currency') return speaksOf(context, stated.at) ? 'currency' : undefined;
  if (!nounFits(known, told, stated)) return 'noun';
  if (!speaksOf(context, stated.at) && !isReach(known, context, told, stated)) return 'context';
  if (told.per && !told.perOfNext && !periodFits(told.per, quantity, statement)) return 'period';
  return value;
}

/** Any larger number of anything is *over 20*: a bound has to be of the same thing. */
const boundsAnother = (told: Quantity, fact: Quantity): boolean =>
  (told.hedge === 'over' || told.hedge === 'at-least' || told.hedge === 'under') &&
  told.head !== undefined &&
  fact.head !== undefined &&
  told.head !== fact.head &&
  !told.noun.some((key) => fact.noun.includes(key)) &&
  (fact.value > told.value * 1.6 || fact.value < told.value * 0.6);

function sameValue(told: Quantity, fact: Quantity): 'same' | 'derived' | 'currency' | undefined {
  const unit = inOneUnit(told, fact);
  const hit = unit.find((value) =>
    tells(told, {
      value,
      ...(fact.high !== undefined && { high: (fact.high * value) / fact.value }),
      hedge: fact.hedge,
    }),
  );
  if (hit === undefined) return undefined;
  if (told.kind === 'money' && fact.kind === 'money' && told.currency !== fact.currency) return 'currency';
  const exact = hit === told.value && told.kind === fact.kind && told.unit === fact.unit;
  return exact && (told.hedge === fact.hedge || told.hedge === 'plain') ? 'same' : 'derived';
}

/** The fact's value as it would be told in the draft's unit; none where the two measure different kinds of thing. */
function inOneUnit(told: Quantity, fact: Quantity): number[] {
  // What went to a quarter of what it was went down by three quarters.
  if (fact.kind === 'part' && fact.end === 'to' && told.end !== 'to' && told.towards !== undefined)
    return told.kind === 'percent' ? [100 * (1 - fact.value)] : told.kind === 'part' ? [1 - fact.value] : [];
  if (fact.kind === 'part' && fact.end === 'to' && told.end === 'by')
    return told.kind === 'percent' ? [100 * (1 - fact.value)] : told.kind === 'part' ? [1 - fact.value] : [];
  // What was halved went down by a half; what doubled grew by 100 %.
  if (fact.kind === 'multiplier' && fact.towards && (told.kind === 'part' || told.kind === 'percent')) {
    const scale = told.kind === 'percent' ? 100 : 1;
    return [scale * (told.end === 'to' ? fact.value : Math.abs(fact.value - 1))];
  }
  if (told.kind === 'part' && fact.kind === 'percent') return [fact.value / 100];
  if (told.kind === 'percent' && fact.kind === 'part') return [fact.value * 100];
  if (told.kind === 'money' && fact.kind === 'count' && !fact.head) return [];
  if (told.kind === 'count' && fact.kind === 'money' && !told.head) return [fact.value];
  if (told.kind !== fact.kind || told.measure !== fact.measure) return [];
  return told.kind === 'duration' ? nearUnits(told, fact) : [fact.value];
}

/** Between weeks, months and days nothing comes out even: 3 % are let pass. */
const nearUnits = (told: Quantity, fact: Quantity): number[] =>
  inUnitOf(told, fact).map((value) =>
    Math.abs(value - told.value) <= told.value * 0.03 ? told.value : value,
  );

/** Whom and what one is responsible for goes with everything that one did in that post. */
const REACH = new Set(
  'people staff engineers developers designers analysts nurses agents drivers managers teachers assistants technicians reports teams squads centres sites wards offices depots regions countries markets cities plants departments beds'
    .split(' ')
    .map(meaning),
);

function isReach(
  { statements }: Knowledge,
  { scores, best }: Context,
  told: Quantity,
  { quantity, statement }: Stated,
): boolean {
  // `three of them inside sales`: a noun of several words says itself which number is meant.
  if (told.noun.length > 1 && told.noun.every((key) => quantity.noun.includes(key))) return true;
  if (!told.head || told.head !== quantity.head) return false;
  if (told.around && !statement.post) return true;
  if (!statement.post || (!REACH.has(told.head) && !told.around)) return false;
  const about = [...scores].find(([, score]) => score === best)?.[0];
  return about !== undefined && statements[about]!.post === statement.post;
}

/** `down to 900` of what went from 900 to 600; `by 38 minutes` of what went to 38. */
function isOtherEnd(told: Quantity, { quantity, statement }: Stated): boolean {
  const { end } = quantity;
  if (!told.end || told.end === end || (end !== 'from' && end !== 'to')) return false;
  return statement.quantities.some(
    (other) =>
      other !== quantity &&
      other.kind === quantity.kind &&
      other.value !== quantity.value &&
      (other.end === 'from' || other.end === 'to' || end === 'to') &&
      Math.abs(other.span.start - quantity.span.start) < 40,
  );
}

/** Nouns that stand for many others: who leads ten people may lead ten engineers. */
const GENERIC = new Set(
  'people person staff employees users units items pieces places projects things individuals hands heads times professionals colleagues participants'
    .split(' ')
    .map(meaning),
);

/** Those whom a thing is for are called by many names. */
const AUDIENCE = new Set(
  'customers users accounts buyers shoppers visitors readers subscribers members clients guests people learners pupils players viewers listeners followers households merchants retailers businesses companies patients families'
    .split(' ')
    .map(meaning),
);

/** Whether both numbers count the same thing, as far as can be told. */
export function nounFits(known: Knowledge, told: Quantity, { quantity, statement }: Stated): boolean {
  if (doneApart(told, quantity, statement)) return false;
  if (told.noun.length === 0) return true;
  if (countedApart(told, quantity, statement)) return false;
  if (quantity.noun.length === 0 || !told.head || told.head === quantity.head) return true;
  if (GENERIC.has(told.head) || quantity.noun.includes(told.head)) return true;
  if (quantity.head && GENERIC.has(quantity.head))
    return statement.keys.has(told.head) || !isCounted(known, told.head);
  if (!quantity.head && statement.keys.has(told.head)) return true;
  if (isCounted(known, told.head)) return false;
  if (known.byKey.has(told.head)) return statement.keys.has(told.head);
  // A noun of no fact may be another word for it; a large number of something else is none.
  return !quantity.head || quantity.value <= 12 || (AUDIENCE.has(told.head) && AUDIENCE.has(quantity.head));
}

const isCounted = (known: Knowledge, head: string): boolean =>
  known.quantities.some(({ quantity }) => quantity.head === head);

/** `two patents filed, one granted`: another number of the same line counts just those that are told. */
const countedApart = (told: Quantity, fact: Quantity, { quantities }: Statement): boolean =>
  fact.noun.length > 0 &&
  !told.elided &&
  told.noun.some(
    (key) =>
      !fact.noun.includes(key) &&
      quantities.some(
        (other) =>
          other !== fact &&
          other.value !== fact.value &&
          other.noun.includes(key) &&
          other.kind === told.kind,
      ),
  );

/** `won 31` of `supported 31, won 13`: another number of the line is what was won. */
const doneApart = (told: Quantity, fact: Quantity, { quantities }: Statement): boolean =>
  told.verb !== undefined &&
  fact.verb !== undefined &&
  told.verb !== fact.verb &&
  quantities.some(
    (other) =>
      other.verb === told.verb &&
      other.value !== fact.value &&
      (other.kind === told.kind || other.kind === 'part' || other.kind === 'percent'),
  );

/** Whether the fact speaks of the same period, in any of its words, where the number is told per period. */
function periodFits(per: Period, fact: Quantity, statement: Statement): boolean {
  if (fact.per) return fact.per === per;
  // `9 in 2024` are nine a year.
  const ofYears = per === 'year' && statement.dates.some(({ year, month }) => year && !month);
  return ofYears || periodsOf(statement.text).has(per);
}

const PERIOD =
  /\b(hourly|daily|nightly|weekly|monthly|quarterly|annual(?:ly)?|yearly)\b|\b(?:per|an?|each|every|\/)\s?(second|minute|hour|day|week|month|quarter|year|term|shift)\b|\/\s?(s|sec|min|h|day|week|month|year)\b|\bevery\s(?:mon|tues|wednes|thurs|fri|satur|sun)(day)\b|\bp\.?a\.?(?=\W|$)/giu;

/** The periods that a text speaks of. */
export function periodsOf(text: string): Set<Period> {
  const found = new Set<Period>();
  for (const [whole, often, per, short, weekday] of text.matchAll(PERIOD)) {
    if (weekday) found.add('week');
    else if (often) found.add(FREQUENCIES.get(often.toLowerCase())!);
    else if (per) found.add(per.toLowerCase() as Period);
    else if (short)
      found.add(({ s: 'second', sec: 'second', min: 'minute', h: 'hour' }[short] ?? short) as Period);
    else if (whole) found.add('year');
  }
  return found;
}

/** How often one period fits into another, in the ways people reckon. */
export function perFactors(from: Period, to: Period, workdays: boolean): number[] {
  const exact = DAYS[to] / DAYS[from];
  if (from === 'week' && to === 'year') return [52];
  if (from === 'week' && to === 'month') return [52 / 12, 4];
  if (from === 'week' && to === 'quarter') return [13, 12];
  if (from === 'day' && to === 'month') return workdays ? [30, 31, 20, 21, 22] : [30, 31, exact];
  if (from === 'day' && to === 'week') return workdays ? [5, 7] : [7];
  if (from === 'day' && to === 'year') return workdays ? [365, 250, 260, 220] : [365, 360];
  if (from === 'year' && to === 'week') return [1 / 52];
  return [exact];
}
