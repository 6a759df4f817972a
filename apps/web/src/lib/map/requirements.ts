import type { MapRow, RoleMap, Strength, Transfer } from '@throughline/core/match';
import type { RequirementKind } from '@throughline/core/target';

export const KINDS: Record<RequirementKind, { one: string; many: string }> = {
  must: { one: 'must', many: 'Musts' },
  nice: { one: 'nice to have', many: 'Nice to have' },
  responsibility: { one: 'the work', many: 'The work' },
  level: { one: 'level', many: 'Level' },
  domain: { one: 'domain', many: 'Domain' },
};

/** Filled bars out of four, as the strength of a proof is drawn. */
export const BARS: Record<Strength, number> = { asserted: 1, described: 2, measured: 3, verifiable: 4 };

/** How a requirement and its evidence meet, in plain words. */
export const TRANSFERS: Record<Transfer, string> = {
  exact: 'the same thing',
  alias: 'another name for it',
  broader: 'part of a wider skill',
  transferable: 'carries over',
  none: 'nothing yet',
};

const isKind = (word: string | null): word is RequirementKind => word !== null && Object.hasOwn(KINDS, word);

/** The rows of one kind, or all of them when the word names none. */
export function rowsOfKind({ rows }: Pick<RoleMap, 'rows'>, word: string | null): MapRow[] {
  return isKind(word) ? rows.filter(({ requirement }) => requirement.kind === word) : rows;
}

/** Links that filter the map: all, then each kind that occurs, with how many rows it keeps. */
export function filtersOf(map: Pick<RoleMap, 'rows'>, word: string | null) {
  const kinds = Object.entries(KINDS) as [RequirementKind, { many: string }][];
  const counted = kinds.map(([kind, { many }]) => ({ kind, many, n: rowsOfKind(map, kind).length }));
  return [
    { label: 'All', href: '?', n: map.rows.length, current: !isKind(word) },
    ...counted
      .filter(({ n }) => n > 0)
      .map(({ kind, many, n }) => ({ label: many, href: `?kind=${kind}`, n, current: kind === word })),
  ];
}

const barsOf = ({ evidence: [best] }: MapRow): number => (best ? BARS[best.strength] : 0);

/** The requirements that have something to show for them, strongest first. */
export const carryingRows = ({ rows }: Pick<RoleMap, 'rows'>): MapRow[] =>
  rows.filter((row) => barsOf(row) > 0).sort((a, b) => barsOf(b) - barsOf(a));

/** How the map stands in one line: how many requirements have evidence, how many a number. */
export const standingOf = (map: Pick<RoleMap, 'rows'>) => ({
  all: map.rows.length,
  shown: carryingRows(map).length,
  counted: map.rows.filter((row) => barsOf(row) >= BARS.measured).length,
});
