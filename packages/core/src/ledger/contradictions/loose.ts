import { findTitles } from '../../highlight/index.ts';
import type { Line, SourceLines } from '../lines.ts';
import { likeWork } from '../link-posts.ts';
import { datesAgree, lengthOf } from '../period.ts';
import { partOf } from '../place.ts';
import { overlap, subjectOf } from '../subject.ts';
import type { ToldPost } from '../telling.ts';
import { compareTitles } from '../title/index.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';
import type { Found } from './context.ts';
import { type EmployerMention, employersOf, type KnownEmployer, mentionsIn } from './mentions.ts';
import { contradictingReach } from './reach.ts';
import { contradictingResults } from './results.ts';
import { type ToldTime, toldDates, toldLengths } from './told-time.ts';

/** Sentences that stand under no post (answers, summaries) against what the posts of every document say. */
export function contradictingSentences(found: Found): Contradiction[] {
  const employers = employersOf(found.sources, found.names);
  const index = indexOf(found.sources);
  return found.sources.flatMap((source) =>
    source.loose.flatMap((line) => {
      const mentions = mentionsIn(line.text, employers);
      if (mentions.length === 0) mentions.push(...soleEmployer(line.text, employers));
      return found.sources.flatMap((other) =>
        against(found, { source, line, mentions, employers }, other, index),
      );
    }),
  );
}

/** `I joined in 2015`, `four years there`: where there was only one employer, it can be no other. */
function soleEmployer(text: string, employers: readonly KnownEmployer[]): EmployerMention[] {
  const [employer, ...others] = employers;
  const match = /\b(?:there|the (?:company|firm|hospital|school|bank|studio|agency)|joined|left)\b/iu.exec(
    text,
  );
  if (!employer || others.length > 0 || !match) return [];
  return [{ employer, span: { start: match.index, end: match.index + match[0].length } }];
}

interface Sentence {
  source: SourceLines;
  line: Line;
  mentions: readonly EmployerMention[];
  employers: readonly KnownEmployer[];
}

type Index = ReadonlyMap<SourceLines, ReadonlyMap<string, readonly Line[]>>;

/** The lines of each source by their words, so that a long text is not held against every line. */
function indexOf(sources: readonly SourceLines[]): Index {
  return new Map(
    sources.map((source) => {
      const words = new Map<string, Line[]>();
      for (const line of [...[...source.under.values()].flat(), ...source.loose])
        for (const word of line.subject.keys()) {
          const list = words.get(word);
          if (list) list.push(line);
          else words.set(word, [line]);
        }
      return [source, words];
    }),
  );
}

/** More lines than these share a word that says nothing. */
const MOST_ALIKE = 60;

function against(found: Found, sentence: Sentence, other: SourceLines, index: Index): Contradiction[] {
  const { line, source, mentions } = sentence;
  const words = index.get(other)!;
  const near = new Set(
    [...line.subject.keys()].flatMap((word) => {
      const list = words.get(word) ?? [];
      return list.length > MOST_ALIKE ? [] : list;
    }),
  );
  // Two answers are held against each other once, and a sentence never against its own source's sentences.
  const order = found.sources.indexOf(source) < found.sources.indexOf(other);
  const lines = [...near].filter((candidate) => candidate.post || (order && source !== other));
  if (line.headline) return contradictingResults(lines, [line], found.nameOf, false);
  const moved = movedWork(found, sentence, lines);
  const posts = new Set(mentions.flatMap(({ employer }) => employer.posts));
  const fitting = mentions.length === 0 ? lines : lines.filter(({ post }) => !post || posts.has(post));
  return [
    ...moved,
    ...(moved.length > 0 ? [] : contradictingResults([...fitting], [line], found.nameOf, false)),
    ...(moved.length > 0 ? [] : contradictingReach([...fitting], [line], found.nameOf)),
    ...(source === other ? [] : soleSizes(found, sentence, other)),
    ...told(found, sentence, other),
  ];
}

/** `I had four squads`: no word but the noun says of what; it can only be the one team that a source tells of. */
function soleSizes(found: Found, { line, mentions }: Sentence, other: SourceLines): Contradiction[] {
  if (line.measures.length === 0 || mentions.length > 1) return [];
  const posts = mentions[0]?.employer.posts;
  const lines = [...other.under].flatMap(([post, under]) => (!posts || posts.includes(post) ? under : []));
  if (lines.length > MOST_ALIKE) return [];
  return contradictingResults(lines, [line], found.nameOf, true).filter(({ kind }) => kind === 'scope');
}

/** The same work at another employer than where the documents have it. */
function movedWork(
  { nameOf }: Found,
  { line, mentions, employers }: Sentence,
  lines: readonly Line[],
): Contradiction[] {
  const [mention] = mentions;
  if (!mention || mentions.some(({ employer }) => employer !== mention.employer)) return [];
  const bare = withoutNames(line, mentions);
  const like = (candidate: Line) => {
    const { shared, share } = overlap(bare, candidate.subject);
    return share >= 0.66 && shared >= 1.8 ? shared : 0;
  };
  const best = lines
    .filter(({ post }) => post?.employer)
    .map((candidate) => ({ candidate, likeness: like(candidate) }))
    .sort((x, y) => y.likeness - x.likeness)[0];
  if (!best || best.likeness === 0) return [];
  const { post } = best.candidate;
  if (mention.employer.posts.includes(post!) || !employers.some(({ posts }) => posts.includes(post!)))
    return [];
  const there = lines.filter(({ post: own }) => own && mention.employer.posts.includes(own));
  if (there.some((candidate) => like(candidate) >= 0.6 * best.likeness || likeWork(candidate, line) > 0))
    return [];
  const at = partOf(line.origin, withAt(line.text, mention.span));
  return [
    {
      kind: 'employer',
      a: post!.employer!,
      b: at,
      message: `This work stands under ${post!.employer!.text} in your ${nameOf(post!.employer!)}, and “${at.text}” in your ${nameOf(at)}.`,
    },
  ];
}

function withoutNames({ text }: Line, mentions: readonly EmployerMention[]): ReadonlyMap<string, number> {
  let rest = text;
  for (const { span } of mentions)
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
  return subjectOf(rest);
}

const withAt = (text: string, { start, end }: { start: number; end: number }) => ({
  start:
    start -
    (/\b(?:at|with|for|bei|chez|in)\s+(?:the\s+)?$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0]
      .length ?? 0),
  end,
});

/** What a sentence that names an employer says of the post there: since when, until when, how long, as what. */
function told(
  { nameOf, today }: Found,
  { line, mentions, source }: Sentence,
  other: SourceLines,
): Contradiction[] {
  const [mention] = mentions;
  if (!mention || mentions.some(({ employer }) => employer !== mention.employer)) return [];
  const posts = mention.employer.posts.filter(({ source: id }) => id === other.telling.source.id);
  if (posts.length === 0) return [];
  const times = [...toldDates(line.text), ...toldLengths(line.text, mention.span)];
  return [
    ...times.flatMap((time) => {
      const against = timeAgainst(time, posts, today);
      if (!against) return [];
      const at = partOf(line.origin, time.span);
      return [
        {
          kind: 'dates' as const,
          a: against,
          b: at,
          message: `“${at.text}” in your ${nameOf(at)} does not fit ${against.text} in your ${nameOf(against)}.`,
        },
      ];
    }),
    ...(source === other && source.telling.source.kind !== 'text'
      ? []
      : titleTold(line, mention, posts, nameOf)),
  ];
}

/** The day of a post that a told time cannot go with. */
function timeAgainst(
  { kind, date, months, part }: ToldTime,
  posts: readonly ToldPost[],
  today?: string,
): ClaimOrigin | undefined {
  const starts = posts.flatMap(({ start }) => start ?? []).sort((x, y) => (x.text < y.text ? -1 : 1));
  const [start] = starts;
  const open = posts.some(({ end }) => !end);
  const end = posts.flatMap((post) => post.end ?? []).sort((x, y) => (x.text < y.text ? 1 : -1))[0];
  if (!start) return undefined;
  if (kind === 'start') return starts.some(({ text }) => datesAgree(text, date!)) ? undefined : start;
  if (kind === 'end') {
    if (open) return undefined;
    return end && !posts.some((post) => post.end && datesAgree(post.end.text, date!)) ? end : undefined;
  }
  const last = open ? today : end?.text;
  const length = last && lengthOf(start.text, last);
  if (!length) return undefined;
  const longer = months! - length.to > Math.max(6, 0.2 * months!);
  const shorter = !part && length.from - months! > Math.max(14, 0.3 * length.from);
  return longer || shorter ? start : undefined;
}

const AS =
  /(?:\bas|\bwas|\bam|\bi'm|\bi’m|\bbecame|\bbeen|\bbeing|\b(?:job|role|title|position) (?:was|of|as))\s+(?:an?\s+|the\s+|their\s+|its\s+)?$/iu;

function titleTold(
  line: Line,
  { span }: EmployerMention,
  posts: readonly ToldPost[],
  nameOf: (origin: ClaimOrigin) => string,
): Contradiction[] {
  const { text } = line;
  return findTitles(text.slice(0, 1200)).flatMap((title) => {
    const between = text.slice(title.span.end, span.start);
    if (
      !AS.test(text.slice(0, title.span.start)) ||
      !/^,?\s+(?:at|with|for|of|in)\s+(?:the\s+)?$/iu.test(between)
    )
      return [];
    const relations = posts.map((post) =>
      post.title ? compareTitles(post.title.text, title.text) : 'unsure',
    );
    if (relations.some((relation) => relation === 'same' || relation === 'unsure')) return [];
    const a = posts[0]!.title!;
    const b = partOf(line.origin, title.span);
    return [
      {
        kind: 'title' as const,
        a,
        b,
        message: `“${a.text}” in your ${nameOf(a)}, “${b.text}” in your ${nameOf(b)}: one post, two titles.`,
      },
    ];
  });
}
