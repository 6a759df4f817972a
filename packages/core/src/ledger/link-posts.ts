import { type companyNames, relateCompanies } from '../company/index.ts';
import type { Line, SourceLines } from './lines.ts';
import { datesAgree, monthsOf } from './period.ts';
import { overlap } from './subject.ts';
import type { ToldPost } from './telling.ts';
import { compareTitles } from './title/index.ts';

export type Names = ReturnType<typeof companyNames>;

/** The same employment in two sources: one entry in each, or several where one of them tells a promotion. */
export interface PostLink {
  a: ToldPost[];
  b: ToldPost[];
  /** What says so: one employer, or the same work in the same months at two. */
  by: 'employer' | 'work';
}

interface Candidate {
  a: ToldPost;
  b: ToldPost;
  score: number;
}

/** Finds the posts that both of two sources tell of. */
export function linkPosts(a: SourceLines, b: SourceLines, names: Names): PostLink[] {
  const related = pairs(a.telling.posts, b.telling.posts).filter(([one, other]) =>
    relatedEmployers(one, other, names),
  );
  const links = chosen(related.flatMap(([one, other]) => candidate(one, other, likeness(one, other)))).map(
    ({ a, b }): PostLink => ({ a: [a], b: [b], by: 'employer' }),
  );
  addPromotions(links, related);
  const [restA, restB] = [
    a.telling.posts.filter((post) => !links.some((link) => link.a.includes(post))),
    b.telling.posts.filter((post) => !links.some((link) => link.b.includes(post))),
  ];
  const moved = pairs(restA, restB).flatMap(([one, other]) =>
    candidate(one, other, sameWork(one, other, a.under.get(one) ?? [], b.under.get(other) ?? [])),
  );
  return [...links, ...chosen(moved).map(({ a, b }): PostLink => ({ a: [a], b: [b], by: 'work' }))];
}

const pairs = (a: readonly ToldPost[], b: readonly ToldPost[]): [ToldPost, ToldPost][] =>
  a.flatMap((one) => b.map((other): [ToldPost, ToldPost] => [one, other]));

const candidate = (a: ToldPost, b: ToldPost, score: number): Candidate[] =>
  score > 0 ? [{ a, b, score }] : [];

/** Each post once, the likeliest pairs first. */
function chosen(candidates: Candidate[]): Candidate[] {
  const taken = new Set<ToldPost>();
  return [...candidates]
    .sort((x, y) => y.score - x.score)
    .filter(({ a, b }) => !taken.has(a) && !taken.has(b) && taken.add(a).add(b));
}

/** An employer with what the title adds about it: `(contractor via Hays)`. */
const employerText = ({ employer, title }: ToldPost): string | undefined =>
  employer &&
  [employer.text, /\((?:[^)]*\s)?(?:via|at|for|through|client:?)\s[^)]*\)/iu.exec(title?.text ?? '')?.[0]]
    .filter(Boolean)
    .join(' ');

/** One employer, as far as both say; `Kestrel` may be `Kestrel Lending` where nothing else speaks against it. */
export function relatedEmployers(a: ToldPost, b: ToldPost, names: Names): boolean {
  const [one, other] = [employerText(a), employerText(b)];
  if (!one || !other)
    return Boolean(a.title && b.title) && compareTitles(a.title!.text, b.title!.text) === 'same';
  return relateCompanies(one, other, names) !== undefined || startsLike(one, other);
}

/** Whether one name is the beginning of the other, or its first letters. */
function startsLike(a: string, b: string): boolean {
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) as [string, string];
  const initials = long
    .split(' ')
    .map(([first]) => first)
    .join('');
  return (short.length >= 4 && long.startsWith(`${short} `)) || (short.length >= 2 && short === initials);
}

/** How much two posts at one employer are alike; nothing where they are two times in one house. */
function likeness(a: ToldPost, b: ToldPost): number {
  const title = titleScore(a, b);
  const [start, end] = [agree(a.start?.text, b.start?.text), agree(a.end?.text, b.end?.text)];
  if (!meets(a, b)) return title === 3 ? 0.5 : 0;
  return 1 + title + (start ? 2 : 0) + (end ? 2 : 0);
}

const titleScore = (a: ToldPost, b: ToldPost): number =>
  !a.title || !b.title
    ? 1
    : { same: 3, unsure: 2, level: 1.5, trade: 0 }[compareTitles(a.title.text, b.title.text)];

const agree = (a?: string, b?: string): boolean =>
  a === undefined || b === undefined ? a === b : datesAgree(a, b);

/** Whether two posts share a month; without a date nothing says that they do not. */
function meets(a: ToldPost, b: ToldPost): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return !one || !other || (one.from <= other.to && other.from <= one.to);
}

function rangeOf({ start, end }: ToldPost): { from: number; to: number } | undefined {
  const first = start && monthsOf(start.text);
  if (!first) return undefined;
  return { from: first.from, to: (end && monthsOf(end.text)?.to) ?? Number.POSITIVE_INFINITY };
}

/** A post left over at an employer that is linked belongs to the link where the other side's one entry covers its time. */
function addPromotions(links: PostLink[], related: readonly [ToldPost, ToldPost][]): void {
  for (const [a, b] of related) {
    const [ofA, ofB] = [links.find((link) => link.a.includes(a)), links.find((link) => link.b.includes(b))];
    if (!ofA && ofB && covers(b, a) && ofB.b.length === 1) ofB.a.push(a);
    if (ofA && !ofB && covers(a, b) && ofA.a.length === 1) ofA.b.push(b);
  }
}

/** Whether most of the time of `part` lies within that of `whole`. */
function covers(whole: ToldPost, part: ToldPost): boolean {
  const [all, own] = [rangeOf(whole), rangeOf(part)];
  if (!all || !own) return false;
  const end = Math.min(own.to, own.from + 1200);
  const shared = Math.min(all.to, end) - Math.max(all.from, own.from);
  return shared >= 0.6 * (end - own.from);
}

/** The same post at two employers: the same title in the same months, or the same work. */
function sameWork(a: ToldPost, b: ToldPost, linesA: readonly Line[], linesB: readonly Line[]): number {
  if (!meets(a, b)) return 0;
  const title = titleScore(a, b);
  const dates = a.start && b.start && agree(a.start.text, b.start.text) && agree(a.end?.text, b.end?.text);
  const work = Math.max(0, ...few(linesA).flatMap((one) => few(linesB).map((other) => likeWork(one, other))));
  if (dates && (title === 3 || (title >= 1.5 && work >= 1))) return title + 2 + work;
  return work >= 2.5 && title >= 1.5 ? work : 0;
}

/** As many lines of one post as anyone writes. */
const few = (lines: readonly Line[]): readonly Line[] => lines.slice(0, 100);

/** What two lines share, where that is most of what either says. */
export function likeWork(a: Line, b: Line): number {
  const { shared, share } = overlap(a.subject, b.subject);
  return share >= 0.7 ? shared : 0;
}
