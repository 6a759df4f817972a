import type { Sentence } from './draft.ts';
import { clauseAt } from './draft.ts';
import { type Knowledge, placeOf } from './knowledge.ts';
import { DAYS } from './number-data.ts';
import { monthsWorked, type Post } from './posts.ts';
import type { Quantity } from './quantity.ts';
import type { FactPlace } from './types.ts';
import { employersAfter, employersIn, employersNamed, titlesNamed } from './whom.ts';

export interface Served {
  sound: boolean;
  from: FactPlace[];
  how: string;
}

const SERVICE =
  /^\s(?:of|as|in|at|with|spent|working|managing|leading|building|running|doing|across|on|practi[cs]ing|designing|teaching|writing|selling|cooking|coaching|inside|within|behind|experience|later|there)\b|^\s?(?:,|\.|;|$|’|')/iu;
const BEFORE =
  /\b(?:spent|have|has|had|with|for|brings?|bringing|after|over|my|than|nearly|almost|about|of|a|years?:?)\s$/iu;

/** Whether a duration may be years of service at all. */
export const mayBeService = (draft: string, { unit, value, span, reach }: Quantity): boolean =>
  (unit === 'year' &&
    value >= 1 &&
    !/\b(?:in|within|after|every|per)\s$/iu.test(draft.slice(Math.max(0, reach.start - 8), reach.start))) ||
  ((unit === 'year' || unit === 'month') &&
    (SERVICE.test(draft.slice(span.end, span.end + 24)) ||
      BEFORE.test(draft.slice(Math.max(0, reach.start - 12), reach.start))));

/** Holds years of service against the dates of the posts that the sentence names, or of any run of posts. */
export function served(known: Knowledge, sentence: Sentence, told: Quantity): Served | undefined {
  const dated = known.posts.filter(({ from }) => from !== undefined);
  if (dated.length === 0) return undefined;
  const clause = clauseAt(sentence, told.span.start);
  const employers = employersMeant(known, sentence, told);
  const titled = titlesNamed(known, sentence, clause);
  const sets = candidates(dated, employers, titled);
  let dateable = false;
  for (const set of sets) {
    const worked = monthsWorked(set, known.today);
    if (!worked) continue;
    dateable = true;
    const monthsTold = (told.value * DAYS[told.unit!]) / DAYS.month;
    if (!isSound(told, monthsTold, worked.months, worked.slack)) continue;
    return { sound: true, from: placesOf(set), how: howOf(worked.months) };
  }
  if (!dateable) return undefined;
  const whole = monthsWorked(sets[0]!, known.today)!;
  return { sound: false, from: placesOf(sets[0]!), how: howOf(whole.months) };
}

/** `six years at Orrin` speaks of Orrin alone; `nine years, at Plinth and then at Orrin` of both. */
function employersMeant(known: Knowledge, sentence: Sentence, { span }: Quantity): Post[] {
  const all = employersNamed(known, sentence, sentence);
  const after = employersAfter(known, sentence, span.end);
  const rest = sentence.text.slice(span.end - sentence.start);
  const joined = /^\s(?:at|for|with)\s[^,.;]{2,40}?\s(?:and|,)\s(?:then|now|later|before)?/iu.test(rest);
  if (after.length && !joined) return after;
  const near = employersIn(known, sentence, clauseAt(sentence, span.start));
  return /,\s(?:first\s)?at\s/iu.test(rest) || joined ? all : near;
}

const howOf = (months: number): string => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [
    years ? `${years} year${years > 1 ? 's' : ''}` : '',
    rest ? `${rest} month${rest > 1 ? 's' : ''}` : '',
  ]
    .filter(Boolean)
    .join(' and ');
};

const placesOf = (posts: readonly Post[]): FactPlace[] =>
  posts.flatMap(({ header }) =>
    header.flatMap((one) => one.ranges.slice(0, 1).map((range) => placeOf(one, range))),
  );

/** The sets of posts that may be meant, the likeliest first. */
function candidates(dated: Post[], employers: Post[], titled: Post[]): Post[][] {
  const there = employers.filter(({ from }) => from !== undefined);
  if (there.length > 0) {
    const both = there.filter((post) => titled.includes(post));
    return [...(both.length ? [both] : []), there, ...there.map((post) => [post])];
  }
  const same = titled.filter(({ from }) => from !== undefined);
  const runs = dated.flatMap((_, from) =>
    dated.slice(from).map((__, length) => dated.slice(from, from + length + 1)),
  );
  return [...(same.length ? [same, ...same.map((post) => [post])] : []), dated, ...runs];
}

/** *N years* is sound in [N − ¼, N + 1); *nearly* in [N − ½, N]; *more than* above N. */
function isSound({ hedge, value, unit }: Quantity, told: number, months: number, slack: number): boolean {
  const [low, high] = [months - 1, months + slack + 1];
  const grain = unit === 'month' ? 1 : value % 1 ? 6 : 12;
  switch (hedge) {
    case 'nearly':
      return high >= told - 6 && low <= told;
    case 'over':
    case 'at-least':
      return high >= told;
    case 'under':
    case 'up-to':
      return low <= told;
    case 'about':
      return high >= told * 0.94 - 3 && low <= told * 1.06 + 3;
    default:
      return high >= told - 3 && low < told + grain;
  }
}
