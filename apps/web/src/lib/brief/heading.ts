import type { Brief } from './brief.ts';

/** What the brief is about, in one line: `Engineering Manager at Kestrel Parcel · Logistics`. */
export function targetLine({ title, company, domain }: Brief['target']): string {
  const at = company ? `${title} at ${company}` : title;
  return domain ? `${at} · ${domain}` : at;
}
