import type { PostLink } from '../link-posts.ts';
import { datesAgree, monthsBetween, monthsOf } from '../period.ts';
import type { ToldPost } from '../telling.ts';
import { compareTitles } from '../title/index.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';
import type { Found } from './context.ts';

/** What two sources say of one post: its title, its employer, when it began and ended. */
export const contradictingPosts = (found: Found): Contradiction[] =>
  found.pairs.flatMap(({ links }) =>
    links.flatMap((link) => [
      ...titles(found, link),
      ...employers(found, link),
      ...starts(found, link),
      ...ends(found, link),
    ]),
  );

function titles({ nameOf }: Found, { a, b }: PostLink): Contradiction[] {
  const [one, other] = [a[0]!.title, b[0]!.title];
  if (!one || !other) return [];
  const relations = a.flatMap((left) =>
    b.map((right) =>
      left.title && right.title ? compareTitles(left.title.text, right.title.text) : 'unsure',
    ),
  );
  if (relations.includes('same') || relations.includes('unsure')) return [];
  const what = relations.includes('level') ? 'Another level' : 'Another trade';
  return [
    {
      kind: 'title',
      a: one,
      b: other,
      message: `${what} for one post: “${one.text}” in your ${nameOf(one)}, “${other.text}” in your ${nameOf(other)}. Whoever sees both believes the smaller one.`,
    },
  ];
}

function employers({ nameOf }: Found, { a, b, by }: PostLink): Contradiction[] {
  const [one, other] = [a[0]!.employer, b[0]!.employer];
  if (by !== 'work' || !one || !other) return [];
  return [
    {
      kind: 'employer',
      a: one,
      b: other,
      message: `The same post in the same months is at ${one.text} in your ${nameOf(one)} and at ${other.text} in your ${nameOf(other)}.`,
    },
  ];
}

/** The first day of a group of entries, and its last; no last day while one of them is open. */
const firstOf = (posts: readonly ToldPost[]): ClaimOrigin | undefined =>
  posts.flatMap(({ start }) => start ?? []).sort((x, y) => compare(x.text, y.text))[0];
const lastOf = (posts: readonly ToldPost[]): ClaimOrigin | undefined =>
  posts.some(({ end }) => !end)
    ? undefined
    : posts.map(({ end }) => end!).sort((x, y) => compare(y.text, x.text))[0];
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function starts({ nameOf }: Found, { a, b }: PostLink): Contradiction[] {
  const [one, other] = [firstOf(a), firstOf(b)];
  if (!one || !other || datesAgree(one.text, other.text)) return [];
  return [
    dates(
      one,
      other,
      `It starts ${one.text} in your ${nameOf(one)} and ${other.text} in your ${nameOf(other)}.`,
    ),
  ];
}

function ends({ nameOf, today }: Found, { a, b }: PostLink): Contradiction[] {
  const [one, other] = [lastOf(a), lastOf(b)];
  if (one && other) {
    return datesAgree(one.text, other.text)
      ? []
      : [
          dates(
            one,
            other,
            `It ends ${one.text} in your ${nameOf(one)} and ${other.text} in your ${nameOf(other)}.`,
          ),
        ];
  }
  const closed = one ?? other;
  const open = firstOf(one ? b : a);
  if (!closed || !open || isNow(closed.text, today) || isOneYear(open.text, closed.text)) return [];
  const message = `It has ended ${closed.text} in your ${nameOf(closed)} and goes on in your ${nameOf(open)}.`;
  return [one ? dates(closed, open, message) : dates(open, closed, message)];
}

const dates = (a: ClaimOrigin, b: ClaimOrigin, message: string): Contradiction => ({
  kind: 'dates',
  a,
  b,
  message: `${message} A background check asks which.`,
});

/** Whether a day has only just come, or is to come: then both ways of writing it are true. */
export const isNow = (date: string, today?: string): boolean =>
  today !== undefined && (date > today || monthsBetween(date, today) < 3);

/** `2019` alone is printed for a year begun and ended in it. */
const isOneYear = (start: string, end: string): boolean =>
  start.length === 4 && monthsOf(end)!.from <= monthsOf(start)!.to;
