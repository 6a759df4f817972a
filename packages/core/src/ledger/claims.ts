import { idOf, normalText } from './claim-id.ts';
import { datesText } from './facts.ts';
import type { JoinedPost } from './join-posts.ts';
import { isFuller, type Period, type SameClaim, samePeriod } from './same-claim.ts';
import type { Telling, ToldPost } from './telling.ts';
import type { Claim, ClaimKind, ClaimOrigin, Post } from './types.ts';

/** The posts of a ledger; what the first source says stands, what it leaves open the next one fills. */
export function postsOf(joined: readonly JoinedPost[]): Post[] {
  const ids = new Set<string>();
  return joined.map(({ told }) => {
    const first = (key: 'title' | 'employer') => told.find((post) => post[key])?.[key]?.text;
    const [title, employer] = [first('title'), first('employer')];
    const dated = told.find(({ start }) => start) ?? told.find(({ end }) => end);
    const named = told.map((post) => idOf('post', post.employer?.text, post.title?.text));
    const id = unique(ids, idOf('post', employer, title));
    const also = [...new Set(named)].filter((other) => other !== id);
    return {
      id,
      ...(also.length > 0 && { also }),
      ...(title && { title }),
      ...(employer && { employer }),
      ...(dated?.start && { startDate: dated.start.text }),
      ...(dated?.end && { endDate: dated.end.text }),
      origins: told.map(({ at }) => at),
    };
  });
}

/** The second thing that would bear a name bears a number behind it. */
function unique(taken: Set<string>, id: string): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

/** Everything that the sources say, the same said twice being one claim. */
export function claimsOf(
  tellings: readonly Telling[],
  joined: readonly JoinedPost[],
  posts: readonly Post[],
  same: SameClaim,
): Claim[] {
  const collected = collector(same);
  joined.forEach(({ told }, at) => {
    const post = posts[at]!;
    for (const entry of told) {
      if (entry.title) collected.say('title', entry.title, { post });
      if (entry.employer) collected.say('employer', entry.employer, { post });
      sayDates(collected, entry, post);
    }
    for (const { statements } of told)
      for (const statement of statements) collected.say('statement', statement, { post });
  });
  for (const { sayings, source } of tellings) {
    const about = source.kind === 'text' ? posts.find(({ id }) => id === source.post) : undefined;
    for (const { kind, at, group } of sayings)
      collected.say(kind, at, { ...(group && { group }), ...(about && { post: about }) });
  }
  return collected.claims;
}

function sayDates(collected: ReturnType<typeof collector>, { start, end }: ToldPost, post: Post): void {
  const text = datesText(start?.text, end?.text);
  const period = { ...(start && { start: start.text }), ...(end && { end: end.text }) };
  for (const origin of [start, end])
    if (text && origin) collected.say('dates', origin, { post, text, period });
}

interface Said {
  post?: Post;
  text?: string;
  group?: string;
  period?: Period;
}

function collector(sameClaim: SameClaim) {
  const claims: Claim[] = [];
  const byKey = new Map<string, Claim>();
  /** Claims of one kind about one post: only they can mean the same. */
  const byPost = new Map<string, Claim[]>();
  const periods = new Map<Claim, Period>();
  const ids = new Set<string>();

  const meant = (
    kind: ClaimKind,
    text: string,
    origin: ClaimOrigin,
    among: readonly Claim[],
    period?: Period,
  ) =>
    among.find((claim) => {
      // What one source says in two lines are two things, however alike they read.
      if (claim.origins.some(({ source }) => source === origin.source)) return false;
      return kind === 'dates' ? samePeriod(periods.get(claim)!, period!) : sameClaim(kind, claim.text, text);
    });

  return {
    claims,
    say(kind: ClaimKind, origin: ClaimOrigin, { post, text = origin.text, group, period }: Said): void {
      const place = [kind, post?.id ?? ''].join('\u0001');
      const key = [place, normalText(text)].join('\u0001');
      const among = byPost.get(place) ?? [];
      const same =
        byKey.get(key) ?? (among.length > MOST ? undefined : meant(kind, text, origin, among, period));
      if (same) {
        join(same, origin, text, idOf(kind, text, post?.employer));
        byKey.set(key, same);
        return;
      }
      const claim: Claim = {
        id: unique(ids, idOf(kind, text, post?.employer)),
        kind,
        text,
        origins: [origin],
        ...(post && { post: post.id }),
        standing: 'stated',
        private: false,
        ...(group && { group }),
      };
      claims.push(claim);
      byKey.set(key, claim);
      byPost.set(place, [...among, claim]);
      if (period) periods.set(claim, period);
    },
  };
}

/** So many claims about one post nobody makes; a hostile text is not compared line by line with itself. */
const MOST = 200;

/** A further place that says what a claim says; the fullest text speaks for all of them. */
function join(claim: Claim, origin: ClaimOrigin, text: string, id: string): void {
  claim.origins.push(origin);
  if (id !== claim.id && !claim.also?.includes(id)) claim.also = [...(claim.also ?? []), id];
  if (isFuller(claim, text)) claim.text = text;
}
