/** Repeatable chance: the same seed always gives the same draws. */
export interface Chance {
  below(count: number): number;
  between(low: number, high: number): number;
  maybe(share: number): boolean;
  pick<T>(of: readonly T[]): T;
  some<T>(of: readonly T[], count: number): T[];
}

/** Draws from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    maybe: (share) => next() < share,
    pick: (of) => of[below(of.length)]!,
    some(of, count) {
      const left = [...of];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0]!,
      );
    },
  };
}
