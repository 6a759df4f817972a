import type { Fact } from '../grounding/index.ts';
import type { Claim, Ledger, Post } from './types.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Parts of a post's line or of a statement: said there already. */
const WITHIN = new Set<Claim['kind']>(['title', 'employer', 'dates', 'metric', 'scope']);

/** The texts that the grounding gate rests on: all that the person says of themself and does not keep private. */
export function factsOf({ posts, claims }: Ledger): Fact[] {
  const hidden = new Set(claims.filter((claim) => claim.private).flatMap(({ within }) => within ?? []));
  // A sentence with a number in it that is private cannot be told either.
  const open = claims.filter((claim) => !claim.private && !hidden.has(claim.id));
  return [
    ...posts.flatMap((post) => postFact(post, claims)),
    ...open
      .filter(({ kind }) => kind !== 'skill' && !WITHIN.has(kind))
      .map(({ id, text, post }) => ({ id, text: text.trim(), ...(post && { post }) })),
    ...skillFacts(open),
  ];
}

/** `Senior Actuary, Pinhoe Assurance, Jul 2020 – Dec 2022`, without what is private of it. */
function postFact(post: Post, claims: readonly Claim[]): Fact[] {
  const hidden = (kind: Claim['kind'], text?: string) =>
    claims.some(
      (claim) => claim.private && claim.post === post.id && claim.kind === kind && claim.text === text,
    );
  const { title, employer, startDate, endDate } = post;
  const dates = datesText(startDate, endDate);
  const line = [
    hidden('title', title) ? undefined : title,
    hidden('employer', employer) ? undefined : employer,
    hidden('dates', dates) ? undefined : dates,
  ]
    .filter(Boolean)
    .join(', ');
  return line ? [{ id: post.id, text: line, post: post.id }] : [];
}

/** A period as a post's claim of its dates says it: `Mar 2021 – Present`; nothing where no date is known. */
export function datesText(startDate?: string, endDate?: string): string | undefined {
  if (!startDate) return endDate && `until ${spoken(endDate)}`;
  return `${spoken(startDate)} – ${endDate ? spoken(endDate) : 'Present'}`;
}

function spoken(date: string): string {
  const [year, month] = date.split('-');
  return month ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : year!;
}

function skillFacts(open: readonly Claim[]): Fact[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of open) {
    if (claim.kind !== 'skill') continue;
    const name = claim.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups].map(([name, claims]) => ({
    id: claims[0]!.id,
    text: `${name ? `${name}: ` : ''}${claims.map(({ text }) => text).join(', ')}`,
  }));
}
