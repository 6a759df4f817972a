import { normalText } from './claim-id.ts';
import type { Telling, ToldPost } from './telling.ts';

/** One employment as all sources tell it; the first telling names it. */
export interface LinkedPost {
  told: ToldPost[];
}

/** Finds the posts that several sources tell of. */
export function linkPosts(tellings: readonly Telling[]): LinkedPost[] {
  const linked: LinkedPost[] = [];
  for (const { posts } of tellings) {
    const taken = new Set<LinkedPost>();
    for (const post of posts) {
      const same = linked.find((other) => !taken.has(other) && isSame(other.told[0]!, post));
      if (same) same.told.push(post);
      taken.add(same ?? (linked[linked.push({ told: [post] }) - 1] as LinkedPost));
    }
  }
  return linked;
}

const isSame = (a: ToldPost, b: ToldPost): boolean =>
  a.source !== b.source &&
  normalText(a.employer?.text ?? '') === normalText(b.employer?.text ?? '') &&
  normalText(a.title?.text ?? '') === normalText(b.title?.text ?? '');
