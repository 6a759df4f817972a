import type { Span } from '../document/index.ts';
import { tells } from './agree.ts';
import { monthOf } from './dates.ts';
import type { Knowledge } from './knowledge.ts';
import { placeOf } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import { perFactors, periodsOf } from './stated.ts';
import type { Statement } from './statement.ts';
import type { FactPlace } from './types.ts';

interface Counted {
  from: FactPlace[];
  how: string;
}

const ITEM = "[\\p{L}\\p{N}][\\p{L}\\p{N}&/.+#’'-]*(?:\\s[\\p{L}\\p{N}&/+#’'-]+){0,4}";
const LIST = new RegExp(
  `${ITEM}(?:,\\s${ITEM})*(?:,?\\s(?:and|or|&)\\s)${ITEM}|${ITEM}(?:,\\s${ITEM}){2,}`,
  'gu',
);

/** `three clients` of `Clients: A, B, C`: things that are listed may be counted. */
export function countListed(
  told: Quantity,
  statements: readonly Statement[],
  draft: string,
): Counted | undefined {
  if (told.kind !== 'count' || told.value < 2 || told.value > 20) return undefined;
  for (const statement of statements)
    for (const list of listsIn(statement.text)) {
      if (!tells(told, { value: list.items })) continue;
      return { from: [placeOf(statement, list.span)], how: `${list.items} listed` };
    }
  const own =
    // `two offices in two years, Vienna and Zürich`.
    /^[^.,:;(–—]{0,24}(?::|\(|,|–|—)/u.test(draft.slice(told.reach.end)) &&
    listsIn(
      draft
        .slice(told.reach.end)
        .replace(/^[^,:(–—]*/u, '')
        .split(/[.;)]/u, 1)[0]!,
    )[0];
  return own && tells(told, { value: own.items }) ? { from: [], how: `${own.items} listed` } : undefined;
}

function listsIn(text: string): { items: number; span: Span }[] {
  return Array.from(text.matchAll(LIST), ({ 0: list, index }) => ({
    items: list.split(/,?\s(?:and|or|&)\s|,\s/u).length,
    span: { start: index, end: index + list.length },
  }));
}

const EMPLOYERS = /^(?:compan|firm|employ|organiz|business|busin|job|post|rol|position|career)$/;
const HELD: readonly [RegExp, RegExp][] = [
  [/^(?:certif|certificat|credent|licens)/, /\bcertif|\blicen[cs]e|\b[A-Z]{3,5}\b/u],
  [/^(?:languag)/, /\b(?:native|fluent|conversational|basic|[ABC][12])\b/u],
  [/^(?:degre)/, /\b(?:B\.?Sc|M\.?Sc|BA|MA|BEng|MEng|PhD|MBA|Bachelor|Master|Diploma|Degree)\b/u],
];

/** Posts, degrees and certificates are counted over all the facts. */
export function countHeld({ posts, statements }: Knowledge, told: Quantity): Counted | undefined {
  const key = told.head ?? told.noun[0];
  if (told.kind !== 'count' || !key) return undefined;
  if (EMPLOYERS.test(key) && told.value <= posts.length) {
    const from = posts.flatMap(({ header }) =>
      header.slice(0, 1).map((one) => placeOf(one, { start: 0, end: one.text.length })),
    );
    return { from, how: `${posts.length} posts` };
  }
  const form = HELD.find(([noun]) => noun.test(key))?.[1];
  const holding = form ? statements.filter(({ text }) => form.test(text)) : [];
  const count = holding.reduce(
    (sum, { text }) => sum + (text.match(new RegExp(form!, 'gu'))?.length ?? 0),
    0,
  );
  if (!form || count < told.value) return undefined;
  return { from: holding.map((one) => placeOf(one, { start: 0, end: one.text.length })), how: 'counted' };
}

/** `over three years` of a line that tells of 2021, 2022 and 2023. */
export function spanned(told: Quantity, statements: readonly Statement[]): Counted | undefined {
  if (told.kind !== 'duration' || (told.unit !== 'year' && told.unit !== 'month')) return undefined;
  for (const statement of statements) {
    const [first, ...more] = statement.dates;
    const last = more.at(-1);
    if (!first || !last) continue;
    // `between May and November 2024`: the year is told once.
    const from = first.year === undefined && last.year !== undefined ? { ...first, year: last.year } : first;
    const months = monthOf(last) - monthOf(from);
    const exact = first.month !== undefined && last.month !== undefined;
    const values =
      told.unit === 'month'
        ? [months, months + 1]
        : exact
          ? [months / 12, (months + 1) / 12]
          : [months / 12, months / 12 + 1];
    if (values.some((value) => tells(told, { value })))
      return { from: [placeOf(statement, { start: first.start, end: last.end })], how: 'from the dates' };
  }
  return undefined;
}

/** `three times` of what is dated 2019, 2022 and 2023. */
export function timesDated(told: Quantity, statements: readonly Statement[]): Counted | undefined {
  if (told.kind !== 'multiplier' || told.towards || told.end) return undefined;
  const dated = statements.find(
    ({ dates, ranges }) => !ranges.length && tells(told, { value: dates.length }),
  );
  if (!dated) return undefined;
  const places = dated.dates.map(({ start, end }) => placeOf(dated, { start, end }));
  return { from: places, how: `${dated.dates.length} dates` };
}

/** `four times a year` of what happens every quarter. */
export function often(told: Quantity, statements: readonly Statement[]): Counted | undefined {
  if (!told.per || !told.noun.includes('tim')) return undefined;
  for (const statement of statements)
    for (const period of periodsOf(statement.text))
      if (perFactors(period, told.per, false).some((value) => tells(told, { value })))
        return {
          from: [placeOf(statement, { start: 0, end: statement.text.length })],
          how: `every ${period}`,
        };
  return undefined;
}
