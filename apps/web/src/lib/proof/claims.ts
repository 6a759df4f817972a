import type { OutputOf } from '@throughline/app';
import type { ClaimKind } from '@throughline/core/ledger';
import { partialDate } from '#lib/wording/partial-date.ts';

export type LedgerPage = OutputOf<'ledger.open'>;
type Claim = LedgerPage['claims'][number];
export type Entry = NonNullable<Claim['history']>[number];

/** What a claim is called, one of them. */
export const KIND: Record<ClaimKind, string> = {
  title: 'Title',
  employer: 'Employer',
  dates: 'Dates',
  statement: 'Work',
  metric: 'Number',
  scope: 'Size',
  skill: 'Skill',
  education: 'Education',
  certificate: 'Certificate',
  award: 'Award',
  language: 'Language',
  project: 'Project',
  headline: 'Headline',
  summary: 'Summary',
};

export interface ShownClaim extends Claim {
  /** Each source that says it, with its words where they are other words. */
  places: { source: string; words?: string }[];
  /** Everything said of it, oldest first. */
  said: { id: string; says: string; when: string; takenBack: boolean }[];
  /** The last thing said of it: what a window has seen. */
  seen?: string;
}

export interface ClaimGroup {
  id: string;
  heading: string;
  claims: ShownClaim[];
}

/** The claims of a ledger under the posts they are about, then by what they are. */
export function groupsOf(page: LedgerPage): ClaimGroup[] {
  const shown = page.claims.map((claim) => shownClaim(claim, page));
  const ofPosts = page.posts.map(({ id, title, employer, startDate, endDate }) => ({
    id,
    heading:
      [title, employer].filter(Boolean).join(', ') +
      (startDate ? ` · ${partialDate(startDate)} – ${endDate ? partialDate(endDate) : 'present'}` : ''),
    claims: shown.filter(({ post }) => post === id),
  }));
  const rest = (id: string, heading: string, belongs: (claim: ShownClaim) => boolean): ClaimGroup => ({
    id,
    heading,
    claims: shown.filter((claim) => !claim.post && belongs(claim)),
  });
  const isOf =
    (...kinds: ClaimKind[]) =>
    (claim: Claim) =>
      kinds.includes(claim.kind);
  return [
    rest('about', 'About you', isOf('headline', 'summary')),
    ...ofPosts,
    rest(
      'told',
      'Told here and in texts',
      isOf('statement', 'metric', 'scope', 'title', 'employer', 'dates'),
    ),
    rest('skills', 'Skills', isOf('skill')),
    rest('more', 'Education and more', isOf('education', 'certificate', 'award', 'language', 'project')),
  ].filter(({ claims }) => claims.length > 0);
}

function shownClaim(claim: Claim, page: LedgerPage): ShownClaim {
  const seen = claim.history?.at(-1)?.id;
  const taken = new Set(page.takenBack);
  return {
    ...claim,
    places: placesOf(claim, page),
    said: (claim.history ?? []).map((entry) => ({
      id: entry.id,
      says: saysOf(entry),
      when: entry.at,
      takenBack: taken.has(entry.id),
    })),
    ...(seen && { seen }),
  };
}

function placesOf(claim: Claim, { sources }: LedgerPage): ShownClaim['places'] {
  const places = claim.origins.map(({ source, text }) => ({
    source: sources.find(({ id }) => id === source)?.name ?? 'your answer',
    ...(text.trim() !== claim.text.trim() && claim.kind !== 'dates' && { words: text }),
  }));
  return [...new Map(places.map((place) => [`${place.source} ${place.words ?? ''}`, place])).values()];
}

/** An entry in a few words. */
export function saysOf({ said }: Pick<Entry, 'said'>): string {
  switch (said.kind) {
    case 'confirm':
      return 'You said: it is right.';
    case 'correct':
      return `You said: “${said.text}”`;
    case 'private':
      return said.private ? 'You keep it to yourself.' : 'It may be used again.';
    case 'tell':
      return `You told: “${said.text}”`;
    case 'take-back':
      return 'You took something back.';
  }
}

/** The source a place of a contradiction lies in, with its words. */
export const placeOf = (
  { source, text }: { source: string; text: string },
  { sources }: Pick<LedgerPage, 'sources'>,
): { source: string; text: string } => ({
  source: sources.find(({ id }) => id === source)?.name ?? 'your answer',
  text,
});
