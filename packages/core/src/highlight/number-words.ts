/** Data for reading numbers: words, scales, currencies, units. English words, international signs. */

const UNITS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ...UNITS.split(' ').map((word, index): [string, number] => [word, index + 2]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['dozen', 12],
  ['k', 1e3],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** Words that are a quantity of unknown size: `dozens of clients`. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** Verbs and adverbs that carry their own factor. */
export const FACTOR_WORDS: ReadonlyMap<string, number> = new Map([
  ...inflected('double', 2),
  ...inflected('triple', 3),
  ...inflected('treble', 3),
  ...inflected('quadruple', 4),
  ...inflected('halve', 0.5),
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

function inflected(verb: string, factor: number): [string, number][] {
  const stem = verb.slice(0, -1);
  return [verb, `${verb}s`, `${verb}d`, `${stem}ing`].map((form) => [form, factor]);
}

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['thirds', 2 / 3],
  ['quarters', 3 / 4],
]);

/** ISO 4217 by sign or word. A bare `$` is taken as the US dollar. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pounds', 'GBP'],
  ['¥', 'JPY'],
  ['jpy', 'JPY'],
  ['yen', 'JPY'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['inr', 'INR'],
  ['rupees', 'INR'],
  ['₩', 'KRW'],
  ['krw', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['chf', 'CHF'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['pln', 'PLN'],
  ['zł', 'PLN'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad', 'CAD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['sgd', 'SGD'],
  ['hk$', 'HKD'],
  ['r$', 'BRL'],
  ['brl', 'BRL'],
]);

export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The time units, by how they are written. */
export const DURATIONS: ReadonlyMap<string, Period | 'millisecond'> = new Map([
  ['ms', 'millisecond'],
  ['msec', 'millisecond'],
  ['millisecond', 'millisecond'],
  ['s', 'second'],
  ['sec', 'second'],
  ['second', 'second'],
  ['min', 'minute'],
  ['minute', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['month', 'month'],
  ['mo', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
]);

export const FREQUENCIES: ReadonlyMap<string, Period> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
]);
