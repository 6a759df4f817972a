const AGO =
  /\b(?:posted|published|reposted|active)?:?\s*(?:(?<count>\d{1,2}) (?<unit>hours?|days?) ago|(?<yesterday>yesterday)|(?<today>today|just now))\b/iu;

/** The day that `3 days ago` means on a known day; weeks and `30+ days` are too rough to name one. */
export function dayAgo(line: string, today: string | undefined): string | undefined {
  const { count, unit, yesterday } = AGO.exec(line)?.groups ?? {};
  if (!today || !AGO.test(line) || /\d\+ days/.test(line)) return undefined;
  const days = yesterday ? 1 : unit?.toLowerCase().startsWith('day') ? Number(count) : 0;
  const noon = Date.parse(`${today}T12:00:00Z`);
  return Number.isNaN(noon) ? undefined : new Date(noon - days * 86_400_000).toISOString().slice(0, 10);
}
