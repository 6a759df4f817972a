export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Trimmed text of a field, or nothing: hostile JSON may hold anything anywhere. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};

export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() ? Number(value.replace(/[, ]/g, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The field under the first of several names that holds anything. */
export const firstOf = (fields: Fields, names: readonly string[]): unknown =>
  names.map((name) => fields[name]).find((value) => value !== undefined && value !== null && value !== '');

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as printed in an ISO date or instant; milliseconds and seconds count too. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 1e9 && value < 1e14)
    return new Date(value < 1e11 ? value * 1000 : value).toISOString().slice(0, 10);
  const found =
    typeof value === 'string' ? /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(value) : null;
  const [, year, month, day] = found ?? [];
  if (!year || Number(month ?? 1) > 12 || Number(month ?? 1) < 1) return undefined;
  if (
    day &&
    (Number(day) < 1 || Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
  )
    return `${year}-${month}`;
  return [year, month, day].filter(Boolean).join('-');
}
