import { FREQUENCIES as COMMON_FREQUENCIES } from '../highlight/index.ts';

/** Data for reading numbers out of claims: words, scales, currencies, periods. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['dozen', 12],
  ['k', 1e3],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** Words for an unknown number, with the smallest it may stand for. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);

export const FACTORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['double doubles doubled doubling twofold', 2],
      ['triple triples tripled tripling treble trebled trebling threefold', 3],
      ['quadruple quadruples quadrupled quadrupling fourfold', 4],
      ['quintuple quintupled fivefold', 5],
      ['sixfold', 6],
      ['sevenfold', 7],
      ['eightfold', 8],
      ['ninefold', 9],
      ['tenfold', 10],
      ['halve halves halved halving', 0.5],
    ] as const
  ).flatMap(([forms, factor]) => forms.split(' ').map((form): [string, number] => [form, factor])),
);

export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
);

/** ISO 4217 by sign or word. A bare `$` is taken as the US dollar. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', '$ us$ usd dollar dollars bucks'],
      ['EUR', '€ eur euro euros'],
      ['GBP', '£ gbp pound pounds sterling quid'],
      ['JPY', '¥ jpy yen'],
      ['CNY', 'cny rmb yuan'],
      ['INR', '₹ rs rs. inr rupee rupees'],
      ['KRW', '₩ krw won'],
      ['CHF', 'chf francs franken'],
      ['SEK', 'sek kronor'],
      ['NOK', 'nok'],
      ['DKK', 'dkk'],
      ['PLN', 'pln zł zloty zlotys'],
      ['CZK', 'czk'],
      ['HUF', 'huf'],
      ['TRY', '₺ try'],
      ['ILS', '₪ ils shekels'],
      ['NGN', '₦ ngn naira'],
      ['KES', 'kes ksh'],
      ['ZAR', 'zar rand'],
      ['AUD', 'a$ au$ aud'],
      ['CAD', 'c$ ca$ cad'],
      ['NZD', 'nz$ nzd'],
      ['SGD', 's$ sgd'],
      ['HKD', 'hk$ hkd'],
      ['BRL', 'r$ brl reais'],
      ['MXN', 'mxn pesos'],
      ['AED', 'aed dirhams'],
    ] as const
  ).flatMap(([code, forms]) => forms.split(' ').map((form): [string, string] => [form, code])),
);

export type Period =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'term'
  | 'shift';

/** Days in a period; shorter ones as fractions of a day. */
export const DAYS: Readonly<Record<Period | 'millisecond', number>> = {
  millisecond: 1 / 86_400_000,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  quarter: 365 / 4,
  year: 365,
  term: 365 / 3,
  shift: 1 / 3,
};

/** How many units of a duration a word stands for: a decade is ten years. */
export const DURATIONS: ReadonlyMap<string, readonly [Period | 'millisecond', number]> = new Map(
  (
    [
      ['ms msec millisecond milliseconds', 'millisecond', 1],
      ['s sec secs second seconds', 'second', 1],
      ['min mins minute minutes', 'minute', 1],
      ['h hr hrs hour hours', 'hour', 1],
      ['d day days', 'day', 1],
      ['night nights', 'day', 1],
      ['week weeks wk wks', 'week', 1],
      ['sprint sprints', 'week', 2],
      ['fortnight fortnights', 'week', 2],
      ['month months mo mos', 'month', 1],
      ['quarter quarters', 'quarter', 1],
      ['semester semesters', 'month', 6],
      ['year years yr yrs', 'year', 1],
      ['decade decades', 'year', 10],
    ] as const
  ).flatMap(([forms, unit, count]) =>
    forms
      .split(' ')
      .map((form): [string, readonly [Period | 'millisecond', number]] => [form, [unit, count]]),
  ),
);

/** Physical and data units, by how they are written. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    [
      'kB KB kilobytes kilobyte',
      'MB megabytes megabyte',
      'GB gigabytes gigabyte',
      'TB terabytes terabyte',
      'PB petabytes petabyte',
      'g grams gram',
      'kg kgs kilos kilograms kilogram',
      't tonnes tonne tons ton',
      'lb lbs',
      'mm millimetres millimeters',
      'cm centimetres centimeters',
      'km kilometres kilometers kms',
      'mi miles mile',
      'm² sqm',
      'sqft',
      'ha hectares hectare',
      'ac acres acre',
      'l litres liters litre liter',
      'kW kilowatts',
      'MW megawatts megawatt',
      'GW gigawatts gigawatt',
      'kWh',
      'MWh',
      'Mbps',
      'Gbps',
    ] as const
  ).flatMap((line) => line.split(' ').map((form): [string, string] => [form, line.split(' ')[0]!])),
);

export const FREQUENCIES: ReadonlyMap<string, Period> = new Map([
  ...COMMON_FREQUENCIES,
  ['pa', 'year'],
  ['qps', 'second'],
  ['rps', 'second'],
  ['tps', 'second'],
]);
