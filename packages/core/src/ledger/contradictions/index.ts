import type { Line, SourceLines } from '../lines.ts';
import type { ToldPost } from '../telling.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';
import type { Finder, Found, SourcePair } from './context.ts';
import { contradictingHeadlines } from './headline.ts';
import { contradictingSentences } from './loose.ts';
import { contradictingPosts } from './posts.ts';
import { contradictingReach } from './reach.ts';
import { contradictingResults } from './results.ts';
import { unprovenSkills } from './skills.ts';

export type { Found } from './context.ts';

/** So many lines of one post are held against the other source's; nobody writes more of one. */
const MOST = 300;

const linesUnder = ({ under }: SourceLines, posts: readonly ToldPost[]): Line[] =>
  posts.flatMap((post) => under.get(post) ?? []).slice(0, MOST);

/** What the lines under one post say in two sources. */
const contradictingLines: Finder = ({ pairs, nameOf }) =>
  pairs.flatMap(({ a, b, links }) =>
    links.flatMap((link) => {
      const [one, other] = [linesUnder(a, link.a), linesUnder(b, link.b)];
      return [...contradictingResults(one, other, nameOf, true), ...contradictingReach(one, other, nameOf)];
    }),
  );

const FINDERS: readonly Finder[] = [
  contradictingPosts,
  contradictingLines,
  contradictingSentences,
  contradictingHeadlines,
  unprovenSkills,
];

/** All that cannot both be true, each pair of places once. */
export function contradictionsIn(found: Found): Contradiction[] {
  const seen = new Set<string>();
  return FINDERS.flatMap((find) => find(found)).filter((contradiction) => {
    const key = keyOf(contradiction);
    return !seen.has(key) && seen.add(key);
  });
}

function keyOf({ kind, a, b }: Contradiction): string {
  const place = ({ source, path, part }: ClaimOrigin) => `${source}${path}${part ? `@${part.start}` : ''}`;
  return [kind, ...[place(a), b ? place(b) : ''].sort()].join('\u0001');
}

/** Every two sources once. */
export const sourcePairs = <Source>(sources: readonly Source[]): [Source, Source][] =>
  sources.flatMap((a, at) => sources.slice(at + 1).map((b): [Source, Source] => [a, b]));

export type { SourcePair };
