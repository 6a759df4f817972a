import { type CalendarDate, datesIn, within } from './dates.ts';
import { clauseAt, type Sentence } from './draft.ts';
import { contextOf, type Knowledge, likeliest, placeOf, speaksOf } from './knowledge.ts';
import type { Post } from './posts.ts';
import { periodsOf } from './stated.ts';
import type { Statement } from './statement.ts';
import type { FactPlace } from './types.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { employersNamed } from './whom.ts';

/** Holds every date of a sentence, and every *weekly* and *monthly*, against the facts. */
export function checkDates(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish && !/\bI\b/u.test(sentence.text)) return [];
  const dates = datesIn(sentence.text).map((date) => ({
    ...date,
    start: date.start + sentence.start,
    end: date.end + sentence.start,
  }));
  return [...dates.map((date) => verdictOn(known, sentence, date)), ...frequencies(known, sentence)];
}

interface Dated {
  at: number;
  statement: Statement;
  date: CalendarDate;
}

function verdictOn(known: Knowledge, sentence: Sentence, date: CalendarDate): Verdict {
  const span = { start: date.start, end: date.end };
  const told = sentence.text.slice(date.start, date.end);
  const fitting = known.statements.flatMap((statement, at) =>
    statement.dates.filter((one) => within(date, one)).map((one): Dated => ({ at, statement, date: one })),
  );
  if (!fitting.length) {
    const inside = !date.month && insidePost(known, sentence, date);
    return inside
      ? { span, is: 'derived', from: [inside], derivation: 'within the dates of the post' }
      : ungrounded(span, 'period', `No fact speaks of ${told}.`);
  }
  const context = contextOf(known, sentence, [date]);
  const near = fitting.find(
    ({ at, statement }) =>
      !statement.ranges.length &&
      context.local &&
      (context.scores.get(at) ?? 0) >= context.best * 0.6 &&
      context.best > 0,
  );
  const wrong = near
    ? ofAnotherNumber(known, sentence.text, date)
    : (ofAnotherPost(known, sentence, date) ??
      ofAnotherNumber(known, sentence.text, date) ??
      ofAnotherThing(known, sentence, date, fitting));
  return wrong
    ? ungrounded(span, 'period', wrong)
    : { span, is: 'grounded', from: [placeOf(fitting[0]!.statement, fitting[0]!.date)] };
}

/** A year in which one worked there may be told, where it only says when one worked. */
function insidePost(
  known: Knowledge,
  sentence: Sentence,
  { year, start }: CalendarDate,
): FactPlace | undefined {
  const employers = employersNamed(known, sentence, clauseAt(sentence, start));
  const post = employers.find(
    ({ from, until = known.today ?? Number.POSITIVE_INFINITY }) =>
      from !== undefined && from <= year! * 12 + 11 && until >= year! * 12,
  );
  const ends = /\b(?:since|from|until|till|to|through|–|-)\s*$/iu.test(
    sentence.text.slice(0, start - sentence.start),
  );
  return post && !ends
    ? placeOf(post.header[0]!, post.header[0]!.ranges[0] ?? { start: 0, end: post.header[0]!.text.length })
    : undefined;
}

/** `at Harrow until 2022` of a post that ended in 2023. */
function ofAnotherPost(known: Knowledge, sentence: Sentence, date: CalendarDate): string | undefined {
  const employers = employersNamed(known, sentence, clauseAt(sentence, date.start)).filter(
    ({ from }) => from !== undefined,
  );
  const ends =
    /\b(?:since|from|until|till|to|through|–|-|between|and|joined[^.;]{0,30}\bin|left[^.;]{0,30}\bin)\s*$/iu.test(
      sentence.text.slice(Math.max(0, date.start - 40), date.start),
    );
  if (!employers.length || !ends || employers.some((post) => touchesPost(known, post, date)))
    return undefined;
  const said = employers.flatMap(({ header }) =>
    header.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end))),
  );
  return said.length ? `The facts say ${said.join(', ')}.` : undefined;
}

const touchesPost = (known: Knowledge, post: Post, date: CalendarDate): boolean =>
  known.statements.some(
    (statement) =>
      (statement.post === post.id || post.header.includes(statement)) &&
      statement.dates.some((one) => within(date, one)),
  );

/** `7 in 2022` of `14 in 2022, 7 in 2023`. */
function ofAnotherNumber(known: Knowledge, draft: string, date: CalendarDate): string | undefined {
  const number = /(?<number>[\d.,]+)\s?%?[^\d.;]{0,4}(?:in|during|by|for|,|\()\s?$/iu.exec(
    draft.slice(Math.max(0, date.start - 24), date.start),
  )?.groups?.number;
  if (!number) return undefined;
  const beside = known.statements.flatMap((statement) =>
    statement.dates.flatMap((one) => {
      const before = statement.text.slice(Math.max(0, one.start - 24), one.start);
      const own = /(?<number>[\d.,]+)\s?%?[^\d.;]{0,4}(?:in|during|by|for|,|\()\s?$/iu.exec(before)?.groups
        ?.number;
      return own === number ? [{ one, statement }] : [];
    }),
  );
  if (!beside.length || beside.some(({ one }) => within(date, one))) return undefined;
  const [{ one, statement }] = beside as [(typeof beside)[0]];
  return `The facts say ${number} in ${statement.text.slice(one.start, one.end)}.`;
}

/** A date that stands in the facts, but of something else, while what is spoken of has a date of its own. */
function ofAnotherThing(
  known: Knowledge,
  sentence: Sentence,
  date: CalendarDate,
  fitting: readonly Dated[],
): string | undefined {
  const context = contextOf(known, sentence, [date]);
  if (context.best === 0 || fitting.some(({ at }) => speaksOf(context, at))) return undefined;
  const about = likeliest(known, context).map((at) => known.statements[at]!);
  const posts = new Set(about.map(({ post }) => post));
  if (
    fitting.some(
      ({ statement }) =>
        statement.post &&
        posts.has(statement.post) &&
        known.posts.some(({ header }) => header.includes(statement)),
    )
  )
    return undefined;
  const own = about.find(({ dates, ranges }) => dates.length > 0 && ranges.length === 0);
  if (!own || !context.local) return undefined;
  const said = own.dates.map(({ start, end }) => own.text.slice(start, end)).join(', ');
  return `The facts say ${said}.`;
}

const OFTEN =
  /\b(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly)\b|\bevery\s(?:day|week|month|quarter|year|hour|morning|night|monday|tuesday|wednesday|thursday|friday)\b/giu;

/** `monthly` of what the facts say of every week. */
function frequencies(known: Knowledge, sentence: Sentence): Verdict[] {
  return Array.from(sentence.text.matchAll(OFTEN)).flatMap(({ 0: words, index }): Verdict[] => {
    const span = { start: sentence.start + index, end: sentence.start + index + words.length };
    const [told] = periodsOf(words);
    const context = contextOf(known, sentence, [span]);
    if (!told || context.best === 0) return [];
    const about = likeliest(known, context).map((at) => known.statements[at]!);
    const same = about.find(({ text }) => periodsOf(text).has(told));
    if (same) return [{ span, is: 'grounded', from: [placeOf(same, { start: 0, end: same.text.length })] }];
    const [other] = about;
    const periods = other ? periodsOf(other.text) : new Set();
    return periods.size === 1 ? [ungrounded(span, 'unit', `The facts say: “${other!.text.trim()}”`)] : [];
  });
}
