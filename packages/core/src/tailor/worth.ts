import { type HighlightReading, readHighlight } from '../highlight/index.ts';
import type { MapRow, Strength, Transfer } from '../match/index.ts';
import type { RequirementKind } from '../target/index.ts';
import type { Part } from './pieces.ts';
import type { Support } from './support.ts';
import type { Piece } from './types.ts';

/** What a proof is worth by what it answers: a must outweighs everything that is nice to have. */
const ASKED: Record<RequirementKind, number> = { must: 3, level: 2.5, responsibility: 2, domain: 2, nice: 1 };
const STRENGTH: Record<Strength, number> = { asserted: 0.4, described: 0.7, measured: 1, verifiable: 1 };
const TRANSFER: Record<Transfer, number> = {
  exact: 1,
  alias: 0.95,
  broader: 0.7,
  transferable: 0.5,
  none: 0,
};

/** What sections and kinds are worth to any reader, before the target is asked. */
const STANDING: Partial<Record<Part['section'], number>> = {
  summary: 3,
  certificates: 0.8,
  publications: 0.7,
  projects: 0.9,
  awards: 0.6,
  volunteer: 0.5,
  interests: 0.15,
  references: 0.05,
};
const DETAIL = 0.2;

interface Weighed {
  worth: number;
  because: string;
  /** It answers something that is asked, or shows a result or the lead in something. */
  speaks: boolean;
}

/** A piece of the plan that is still being made. */
export type WeighedPiece = Piece & Pick<Weighed, 'speaks'>;

/**
 * What a piece says for the target: by what it proves, how well, how recently, and whether another proves it better.
 *
 * `age` is how many years ago its entry ended.
 */
export function weigh(part: Part, supports: readonly Support[], age: number): Weighed {
  const reading = part.kind === 'line' || part.kind === 'detail' ? readHighlight(part.text) : undefined;
  // The second proof of the same thing adds half, the third a third: a page wants breadth.
  const proof = supports.reduce(
    (sum, { row, evidence, rank }) =>
      sum + (ASKED[row.requirement.kind] * STRENGTH[evidence.strength] * TRANSFER[row.transfer]) / (rank + 1),
    0,
  );
  const own = reading && part.kind === 'line' ? shown(reading) : 0;
  const base = part.kind === 'detail' ? DETAIL : part.kind === 'line' ? 0.1 : (STANDING[part.section] ?? 0.5);
  // One word more in a list takes hardly any room: what the map does not cut shows range.
  const speaks =
    proof > 0 ||
    part.kind === 'summary' ||
    part.kind === 'keyword' ||
    Boolean(reading?.hasMetric || reading?.leadership);
  return { worth: (base + proof + own) * recency(age), because: because(part, supports, reading), speaks };
}

const shown = ({ hasMetric, hasScope, leadership, kind, weakOpening }: HighlightReading): number =>
  (hasMetric ? 0.8 : 0) +
  (hasScope ? 0.3 : 0) +
  (leadership ? 0.6 : 0) +
  (kind === 'outcome' ? 0.5 : kind === 'mixed' ? 0.25 : 0) -
  (weakOpening ? 0.3 : 0);

/** Full weight for two years, half of it after twelve. */
const recency = (years: number): number => 1 - 0.5 * Math.min(1, Math.max(0, years - 2) / 10);

function because(part: Part, supports: readonly Support[], reading: HighlightReading | undefined): string {
  const [best] = [...supports].sort((a, b) => weightOf(b) - weightOf(a));
  if (best) {
    const more = supports.length > 1 ? `, and ${supports.length - 1} more of what is asked` : '';
    return `It proves “${shortened(best.row.requirement.text)}” (${WORDS[best.row.requirement.kind]}; ${best.evidence.strength})${more}.`;
  }
  if (reading?.hasMetric) return 'It shows a result with its number.';
  if (reading?.leadership) return 'It shows you in the lead.';
  if (part.kind === 'keyword') return 'It shows range beside what is asked.';
  if (part.kind === 'summary') return 'It says first what they should remember.';
  return 'Nothing asked rests on it; there is room for it.';
}

export const weightOf = ({ row, evidence }: Support): number =>
  ASKED[row.requirement.kind] * STRENGTH[evidence.strength] * TRANSFER[row.transfer];

const WORDS: Record<MapRow['requirement']['kind'], string> = {
  must: 'a must',
  level: 'the level',
  responsibility: 'a task of the role',
  domain: 'the domain',
  nice: 'nice to have',
};

const shortened = (text: string): string =>
  text.length <= 90 ? text : `${text.slice(0, 88).replace(/\s+\S*$/, '')} …`;
