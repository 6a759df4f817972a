import type { PostLink } from './link-posts.ts';
import type { Telling, ToldPost } from './telling.ts';

/** One employment as all sources tell it; the first telling names it. */
export interface JoinedPost {
  told: ToldPost[];
}

/** Joins what pairs of sources tell of one post; an entry that only tells a promotion stays a post of its own. */
export function joinPosts(tellings: readonly Telling[], links: readonly PostLink[]): JoinedPost[] {
  const joined = new Map<ToldPost, JoinedPost>();
  for (const { posts } of tellings) for (const post of posts) joined.set(post, { told: [post] });
  for (const { a, b } of links) {
    const [one, other] = [joined.get(a[0]!)!, joined.get(b[0]!)!];
    if (one === other) continue;
    one.told.push(...other.told);
    for (const post of other.told) joined.set(post, one);
  }
  return [...new Set(joined.values())];
}
