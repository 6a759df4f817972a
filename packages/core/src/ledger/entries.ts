import { idOf } from './claim-id.ts';
import type { Claim, LedgerEntry, Post } from './types.ts';

/** What the person said, in the order it was said, once each, whichever window it came from. */
function inOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const once = new Map(entries.map((entry) => [entry.id, entry]));
  return [...once.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Entries that nothing said later took back; a take-back can itself be taken back. */
function standing(entries: readonly LedgerEntry[]): Set<LedgerEntry> {
  const back = new Set<string>();
  const stand = new Set<LedgerEntry>();
  for (const entry of [...entries].reverse()) {
    if (back.has(entry.id)) continue;
    stand.add(entry);
    if (entry.said.kind === 'take-back') back.add(entry.said.entry);
  }
  return stand;
}

/** What was told in the app, as claims; what was taken back is none. */
export function toldClaims(
  entries: readonly LedgerEntry[],
  posts: readonly Post[],
  claims: readonly Claim[],
): Claim[] {
  const ordered = inOrder(entries);
  const stand = standing(ordered);
  return ordered.filter((entry) => stand.has(entry)).flatMap((entry) => told(entry, posts, claims));
}

/** Puts what the person said on the claims it was said of; gives the entries that fit none. */
export function applyEntries(claims: readonly Claim[], given: readonly LedgerEntry[]): LedgerEntry[] {
  const entries = inOrder(given);
  const stand = standing(entries);
  const ids = new Set(entries.map(({ id }) => id));
  const byId = new Map(
    [...claims].reverse().flatMap((claim) => (claim.also ?? []).map((id): [string, Claim] => [id, claim])),
  );
  for (const claim of claims) byId.set(claim.id, claim);
  return entries.filter((entry) => {
    const { said } = entry;
    if (said.kind === 'tell') return false;
    if (said.kind === 'take-back') return !ids.has(said.entry);
    const claim = byId.get(said.claim);
    if (!claim) return true;
    claim.history = [...(claim.history ?? []), entry];
    if (stand.has(entry)) apply(claim, said);
    return false;
  });
}

type SaidOfClaim = Exclude<LedgerEntry['said'], { kind: 'tell' | 'take-back' }>;

function apply(claim: Claim, said: SaidOfClaim): void {
  if (said.kind === 'private') claim.private = said.private;
  else if (said.kind === 'correct') Object.assign(claim, { text: said.text, standing: 'corrected' });
  else if (claim.standing === 'stated') claim.standing = 'confirmed';
}

/** What was told in the app is a claim like any other; its origin is the entry. */
function told({ id, said }: LedgerEntry, posts: readonly Post[], claims: readonly Claim[]): Claim[] {
  if (said.kind !== 'tell') return [];
  const { text, question, about } = said;
  const named = said.post ?? claims.find((claim) => claim.id === about)?.post;
  const post = posts.find(
    (known) => known.id === named || (named !== undefined && known.also?.includes(named)),
  )?.id;
  return [
    {
      id: idOf('told', id),
      kind: 'statement',
      text,
      origins: [{ source: id, path: '', text, span: { start: 0, end: text.length } }],
      ...(post && { post }),
      ...(question && { question }),
      ...(about && { about }),
      standing: 'told',
      private: false,
    },
  ];
}
