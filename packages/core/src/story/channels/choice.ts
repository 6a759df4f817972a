import type { ToldPost } from '../material.ts';
import type { Ranked } from '../rank.ts';
import { overlap, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { capital, titleInProse } from '../wording/letters.ts';

/** Statements that are not used yet and say something else than those that are. */
export function unused(telling: Telling, used: readonly string[]): Ranked[] {
  const said = telling.ranked.filter(({ claim }) => used.includes(claim.id));
  return telling.ranked.filter(
    (one) =>
      !said.includes(one) && !one.reading.weakOpening && said.every((other) => overlap(one, other) < 0.6),
  );
}

/** `Before that, as site engineer at Nordfjell Bygg,`: opens a sentence about another post. */
export const whereOf = ({ post }: Ranked, after: ToldPost | undefined): string => {
  const held = post?.held ?? false;
  const same = post?.employer !== undefined && post.employer === after?.employer;
  // A post that began later was no earlier one, though it ended sooner.
  const beside = (post?.dates?.startDate ?? '') > (after?.dates?.startDate ?? '9');
  const at = same ? ' there' : post?.employer ? ` at ${post.employer}` : '';
  if (held) return post?.employer && !same ? `${capital(at.trim())},` : '';
  const title = post?.title ? ` as ${titleInProse(post.title)}` : '';
  return beside ? capital(`${title.trim()}${at},`.trim()) : `Before that,${title}${at},`;
};

/** The dearest of each, so that nothing is said twice in other words. */
export function distinct(ranked: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  for (const one of ranked) if (kept.every((other) => overlap(one, other) < 0.6)) kept.push(one);
  return kept;
}

/** Sentences about the post held (or the last one), and about those before it. */
export function proofs(telling: Telling, here: number, before: number) {
  const all = distinct(unused(telling, []));
  const current = telling.who.post;
  const now = all.filter(({ post }) => post && post.id === current?.id).slice(0, here);
  const projects = all
    .filter(
      ({ project, reading }) => project && (reading.hasMetric || reading.hasScope || reading.kind !== 'task'),
    )
    .slice(0, 1);
  const earlier = all.filter(({ post }) => post && post.id !== current?.id).slice(0, before);
  return { now, projects, earlier: byPost(earlier, telling) };
}

/** Of one post together, the latest post first. */
const byPost = (ranked: readonly Ranked[], { material }: Telling): Ranked[] =>
  material.posts.flatMap(({ id }) => ranked.filter(({ post }) => post?.id === id));

/** A text that proves nothing is none. */
export const withProof = ({ ranked }: Telling, paragraphs: StorySentence[][]): StorySentence[][] =>
  paragraphs.flat().some(({ claims }) => ranked.some(({ claim }) => claims.includes(claim.id)))
    ? paragraphs
    : [];
