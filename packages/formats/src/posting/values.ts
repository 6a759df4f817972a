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
  const [, year, month, day] = found ?? spoken(value);
  if (!year || Number(month ?? 1) > 12 || Number(month ?? 1) < 1) return undefined;
  if (
    day &&
    (Number(day) < 1 || Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
  )
    return `${year}-${month}`;
  return [year, month, day].filter(Boolean).join('-');
}

/** Months by the first letters that tell them apart, in the languages we read. */
const MONTHS: [RegExp, string][] = [
  [/^(?:jan|gen|ene)/i, '01'],
  [/^f[eé][bv]/i, '02'],
  [/^(?:mar(?!y)|mär|mrz|maart|març)/i, '03'],
  [/^(?:apr|avr|abr)/i, '04'],
  [/^(?:may|mai|mei|mag)/i, '05'],
  [/^(?:jun|juin|giu)/i, '06'],
  [/^(?:jul|juil|lug)/i, '07'],
  [/^(?:aug|août|aout|ago)/i, '08'],
  [/^(?:sep|set)/i, '09'],
  [/^(?:oct|okt|ott|out)/i, '10'],
  [/^nov/i, '11'],
  [/^(?:dec|dez|déc|dic)/i, '12'],
];

/** `February 2025`, `14 February 2025`, `Feb 14, 2025`, `14.02.2025`; days and months in figures alone only where a point parts them. */
function spoken(value: unknown): (string | undefined)[] {
  if (typeof value !== 'string') return [];
  const pointed = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(value);
  if (pointed) return [undefined, pointed[3], pointed[2]!.padStart(2, '0'), pointed[1]!.padStart(2, '0')];
  const said =
    /(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de |of )?)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s*|de |of )?(\d{4})/u.exec(
      value,
    );
  const month = said && MONTHS.find(([word]) => word.test(said[2]!))?.[1];
  if (!said || !month) return [];
  const day = said[1] ?? said[3];
  return [undefined, said[4], month, day?.padStart(2, '0')];
}
