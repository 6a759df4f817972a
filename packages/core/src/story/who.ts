import type { Aim } from './aim.ts';
import type { Material, ToldPost } from './material.ts';
import { yearsIn } from './tenure.ts';
import type { StorySentence } from './types.ts';
import { articleFor, spoken, titleInProse } from './wording/letters.ts';

/** Who somebody is at work, as far as it may be told. */
export interface Who {
  /** The post they are known by: the one held, or the last. */
  post?: ToldPost;
  /** `7 years at Lumen Freight`, `12 years of experience`. */
  tenure?: { years: number; where: string; claims: string[]; atEmployer: boolean };
}

/** Under two years a count of years says junior, whoever says it. */
const SAID_FROM = 2;

export function whoOf({ posts, years }: Material, today: string): Who {
  const post = posts.find(({ title }) => title) ?? posts[0];
  if (!post) return {};
  const there = post.employer ? posts.filter(({ employer }) => employer === post.employer) : [];
  const yearsThere =
    yearsIn(
      there.flatMap(({ dates }) => dates ?? []),
      today,
    ) ?? 0;
  const claimsOf = (told: readonly ToldPost[]) => [...new Set(told.flatMap(({ claims }) => claims))];
  if (post.employer && yearsThere >= SAID_FROM && yearsThere * 2 >= (years ?? 0))
    return {
      post,
      tenure: { years: yearsThere, where: `at ${post.employer}`, claims: claimsOf(there), atEmployer: true },
    };
  if (years !== undefined && years >= SAID_FROM)
    return { post, tenure: { years, where: 'of experience', claims: claimsOf(posts), atEmployer: false } };
  return { post };
}

/** `Desk lead with 9 years at Orrin Rail, moving into a product manager role`: how a written text opens. */
export function introduction({ post, tenure }: Who, next: string): StorySentence | undefined {
  if (!post?.title) return undefined;
  const years = tenure && `with ${tenure.years} years ${tenure.where}`;
  const place = !tenure?.atEmployer && post.employer ? `at ${post.employer}` : undefined;
  const who = [titleInProse(post.title), place, years].filter(Boolean).join(' ');
  return {
    text: [who, next].filter(Boolean).join(', '),
    claims: [...new Set([...post.claims, ...(tenure?.claims ?? [])])],
  };
}

/** The same, said by the person, the fullest wording first: `I’m a desk lead at Orrin Rail, with nine years in the company.` */
export function selfIntroductions({ post, tenure }: Who, aim: Aim): StorySentence[] {
  if (!post?.title) return [];
  const title = titleInProse(post.title);
  const at = post.employer ? ` at ${post.employer}` : '';
  const next = aim.from === 'same' ? '' : ` My next step is ${articleFor(aim.role)} ${aim.role} role.`;
  const opening = post.held ? `I’m ${articleFor(title)} ${title}${at}` : `My last post was ${title}${at}`;
  const claims = [...new Set([...post.claims, ...(tenure?.claims ?? [])])];
  const lengths = tenure ? lengthsOf(tenure, post.held) : [];
  const named = (length: string) =>
    length.startsWith(' and have been at') ? opening.slice(0, opening.length - at.length) : opening;
  return [...lengths, ''].map((length) => ({ text: `${named(length)}${length}.${next}`, claims }));
}

function lengthsOf({ years, atEmployer, where }: NonNullable<Who['tenure']>, held: boolean): string[] {
  const said = `${spoken(years)} years`;
  if (!atEmployer) return [`, with ${said} of experience`, `. I have ${said} of experience`];
  return held
    ? [` and have been at ${where.slice(3)} for ${said}`]
    : [`, where I spent ${said}`, `, for ${said}`];
}
