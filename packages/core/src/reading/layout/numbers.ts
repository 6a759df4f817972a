/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The value that carries the most weight, e.g. the size that most characters have. */
export function prevailing(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1] as [
    number,
    number,
  ])[0];
}
