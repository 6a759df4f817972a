import type { Claim, Post } from './types.ts';

/** The posts as corrected: a title, an employer or a time that the person set right stands there too. */
export const correctPosts = (posts: readonly Post[], claims: readonly Claim[]): Post[] =>
  posts.map((post) => {
    const corrected = claims.filter((claim) => claim.post === post.id && claim.standing === 'corrected');
    return corrected.reduce<Post>((sum, claim) => correct(sum, claim), post);
  });

function correct(post: Post, { kind, text }: Claim): Post {
  if (kind === 'title') return { ...post, title: text };
  if (kind === 'employer') return { ...post, employer: text };
  return kind === 'dates' ? withDates(post, text) : post;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = /(?:(?<name>\p{L}{3})\p{L}*\.?\s+)?(?<year>(?:19|20)\d{2})(?:-(?<month>\d{2}))?/gu;

/** `Mar 2021 – Present`, `2019-03 – 2022-10`; words that name no day leave the days as they were. */
function withDates(post: Post, text: string): Post {
  const [start, end] = [...text.matchAll(DAY)].map(({ groups }) => {
    const { name, year, month } = groups!;
    const at = name ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month ?? 0);
    return at > 0 ? `${year}-${String(at).padStart(2, '0')}` : year!;
  });
  if (!start) return post;
  const { startDate: _, endDate: __, ...rest } = post;
  return { ...rest, startDate: start, ...(end && { endDate: end }) };
}
