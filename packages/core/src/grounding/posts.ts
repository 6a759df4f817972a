import { findTitles } from '../highlight/index.ts';
import { type CalendarDate, type DateRange, monthOf } from './dates.ts';
import type { Statement } from './statement.ts';
import type { Word } from './words.ts';

/** One employment as the facts tell it. */
export interface Post {
  id: string;
  /** The statements that say title, employer and dates. */
  header: Statement[];
  words: Word[];
  titles: string[];
  /** In months since year 0; `until` is the last month worked, absent where it lasts. */
  from?: number;
  until?: number;
  /** A year without a month says the whole year: how many months the ends may lie off. */
  slack: number;
}

const DEGREE =
  /\b(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|Ph\.?D|MBA|LL\.?[BM]|Bachelor|Master(?:’s|'s)? (?:of|in|degree)|Diploma|Degree|GCSEs?|A-levels?|Abitur)\b/iu;
const HEAD = /^\s*(?:Head|Director|Chief|VP|Owner|Founder|Partner|Lead)\b/u;
const SCHOOL = /\b(?:University|College|School|Institute|Academy)\b/iu;
const ELSEWHERE =
  /^\s*(?:education|skills?|technical skills|tools|languages?|certificat(?:es?|ions?)|awards?|honou?rs|publications?|projects?|interests|hobbies|volunteer(?:ing)?|summary|profile|about(?: me)?|references?|courses|training|linkedin|notes)\s*(?::|$)/iu;
const BULLET = /^\s*[-–•*·▪◦]\s/u;

/** Finds the posts, and tells every statement below one which post it is about. */
export function postsOf(statements: Statement[]): Post[] {
  const posts: Post[] = [];
  let current: Post | undefined;
  for (const [at, statement] of statements.entries()) {
    if (statement.post) {
      addTo(posts, statement);
      continue;
    }
    if (ELSEWHERE.test(statement.text) || isEducation(statement.text)) current = undefined;
    else if (opensPost(statement)) {
      current = postAt(statement, statements[at - 1]);
      posts.push(current, ...furtherPosts(statement, current));
    }
    if (current) statement.post = current.id;
  }
  return posts;
}

/** A degree, or a school of which one was neither teacher nor nurse. */
const isEducation = (text: string): boolean =>
  !BULLET.test(text) && (DEGREE.test(text) || SCHOOL.test(text)) && !findTitles(text).length;

/** A line that is dated from–until and is no sentence of its own. */
function opensPost({ text, ranges, offset, words }: Statement): boolean {
  const [range] = ranges;
  if (!range || BULLET.test(text)) return false;
  // `Head of Operations, Petrelbank, since 2021` opens a post; `Mentored juniors since 2021` does not.
  if (
    /\b(?:since|from)\s*$/iu.test(text.slice(0, range.start)) &&
    !findTitles(text).length &&
    !HEAD.test(text)
  )
    return false;
  const rest = words.filter(({ start }) => start < range.start || start >= range.end);
  return rest.length <= 16 && offset >= 0 && /^[\s(|]*\p{Lu}|^\s*[(\d]/u.test(text) && !/\bI\b/u.test(text);
}

function postAt(statement: Statement, before: Statement | undefined): Post {
  const bare = statement.text.replace(/[^\p{L}]/gu, '').length < 20 && !findTitles(statement.text).length;
  const header = bare && before && before.fact === statement.fact ? [before, statement] : [statement];
  const post: Post = {
    id: `post ${statement.fact.id} ${statement.offset}`,
    header: [],
    words: [],
    titles: [],
    slack: 0,
  };
  for (const one of header) extend(post, one);
  return post;
}

/** `Educator, Kunsthalle, 2015–2018; Head of Learning there since 2019`: one line tells of two posts. */
function furtherPosts({ text, ranges, words }: Statement, first: Post): Post[] {
  return ranges.slice(1).map((range, at) => {
    const start = ranges[at]!.end;
    const own = words.filter((word) => word.start >= start && word.end <= range.start);
    const named = /\b(?:at|with|for)\s\p{Lu}|,\s\p{Lu}/u.test(text.slice(start + 2, range.start));
    const until = range.until && lastMonthOf(range.until);
    return {
      id: `${first.id} ${at + 2}`,
      header: [...first.header],
      words: named ? own : [...first.words],
      titles: titlesIn(text.slice(start, range.start)),
      from: monthOf(range.from),
      ...(until !== undefined && { until }),
      slack: slackOf(range),
    };
  });
}

/** Facts that know their post: the short ones with a title, an employer or dates are its heading. */
function addTo(posts: Post[], statement: Statement): void {
  const known = posts.find(({ id }) => id === statement.post);
  const post = known ?? { id: statement.post!, header: [], words: [], titles: [], slack: 0 };
  if (!known) posts.push(post);
  const heading =
    statement.words.length <= 12 && !statement.quantities.length && !BULLET.test(statement.text);
  if (statement.ranges.length || heading) extend(post, statement);
}

function extend(post: Post, statement: Statement): void {
  post.header.push(statement);
  post.words.push(...statement.words);
  post.titles.push(...titlesIn(statement.text));
  const [range] = statement.ranges;
  if (!range || post.from !== undefined) return;
  post.from = monthOf(range.from);
  if (range.until) post.until = lastMonthOf(range.until);
  post.slack = slackOf(range);
}

const slackOf = ({ from, until }: DateRange): number =>
  from.month === undefined || (until && until.month === undefined) ? 11 : 0;

const lastMonthOf = (date: CalendarDate): number =>
  date.month === undefined ? (date.year ?? 0) * 12 : monthOf(date);

/** The titles of a text; where none is known, the words before the first comma of a heading. */
function titlesIn(text: string): string[] {
  const known = findTitles(text).map(({ text: title }) => title);
  const lead = /^[\s\p{P}]*(?<title>\p{Lu}[\p{L}&/ .-]{2,48}?)\s*(?:,|\(|\||–|—| at | @ )/u.exec(text)?.groups
    ?.title;
  return lead && known.length === 0 ? [lead] : known;
}

/** Months worked in these posts, what overlaps counted once. */
export function monthsWorked(
  posts: readonly Post[],
  today: number | undefined,
): { months: number; slack: number } | undefined {
  const spans = posts
    .filter(({ from }) => from !== undefined)
    .map(({ from, until, slack }) => ({ from: from!, until: until ?? today, slack }));
  if (spans.length === 0 || spans.some(({ until }) => until === undefined)) return undefined;
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, until } of spans.sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, reached);
    months += Math.max(0, until! + 1 - start);
    reached = Math.max(reached, until! + 1);
  }
  return { months, slack: Math.max(...spans.map(({ slack }) => slack)) };
}
