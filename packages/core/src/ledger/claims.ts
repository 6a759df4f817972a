import { idOf, normalText } from './claim-id.ts';
import { datesText } from './facts.ts';
import type { JoinedPost } from './join-posts.ts';
import type { Telling } from './telling.ts';
import type { Claim, ClaimKind, ClaimOrigin, Post } from './types.ts';

/** The posts of a ledger; what the first source says stands, what it leaves open the next one fills. */
export function postsOf(linked: readonly JoinedPost[]): Post[] {
  const ids = new Set<string>();
  return linked.map(({ told }) => {
    const first = <Key extends 'title' | 'employer' | 'start'>(key: Key) =>
      told.find((post) => post[key])?.[key]?.text;
    const [title, employer] = [first('title'), first('employer')];
    const dated = told.find(({ start }) => start) ?? told.find(({ end }) => end);
    return {
      id: unique(ids, idOf('post', employer, title)),
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
  linked: readonly JoinedPost[],
  posts: readonly Post[],
): Claim[] {
  const collected = collector();
  linked.forEach(({ told }, at) => {
    const post = posts[at]!;
    for (const { title, employer, start, end, statements } of told) {
      if (title) collected.say('title', title, { post });
      if (employer) collected.say('employer', employer, { post });
      const dates = datesText(start?.text, end?.text);
      for (const origin of [start, end])
        if (dates && origin) collected.say('dates', origin, { post, text: dates });
      for (const statement of statements) collected.say('statement', statement, { post });
    }
  });
  for (const { sayings, source } of tellings) {
    const about = source.kind === 'text' && posts.find(({ id }) => id === source.post);
    for (const { kind, at, group } of sayings)
      collected.say(kind, at, { ...(group && { group }), ...(about && { post: about }) });
  }
  return collected.claims;
}

interface Said {
  post?: Post;
  text?: string;
  group?: string;
}

function collector() {
  const claims: Claim[] = [];
  const known = new Map<string, Claim>();
  const ids = new Set<string>();
  return {
    claims,
    say(kind: ClaimKind, origin: ClaimOrigin, { post, text = origin.text, group }: Said): void {
      const key = [kind, post?.id ?? '', normalText(text)].join('\u0001');
      const same = known.get(key);
      if (same) {
        same.origins.push(origin);
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
      known.set(key, claim);
    },
  };
}
