/** What postings print before a colon, in the languages we read. */
const LABELS = {
  title:
    'job title|position title|position|title|role|job|vacancy|stellenbezeichnung|stelle|intitulé du poste|intitulé|poste|puesto|functie|functietitel|vacature',
  company:
    'company|company name|employer|organi[sz]ation|hiring company|unternehmen|firma|arbeitgeber|entreprise|société|empresa|bedrijf|werkgever',
  location:
    'location|locations|job location|work location|office|based in|place of work|standort|arbeitsort|einsatzort|lieu|localisation|ubicación|lugar de trabajo|locatie|standplaats',
  posted: 'posted|posted on|date posted|published|publication date|veröffentlicht|publié le|publicado',
  pay: 'salary|salary range|compensation|pay|pay range|base salary|rate|gehalt|vergütung|salaire|rémunération|salario|salaris',
  url: 'url|link|apply at|apply here|job url',
} as const;

export type Label = keyof typeof LABELS;

const PATTERNS = Object.entries(LABELS).map(
  ([label, words]) => [label as Label, new RegExp(`^(?:${words})\\s*[:：]\\s*(\\S.{0,200})$`, 'i')] as const,
);

const ABOVE = Object.entries(LABELS)
  .filter(([label]) => label !== 'title' && label !== 'url')
  .map(([label, words]) => [label as Label, new RegExp(`^(?:${words})$`, 'i')] as const);

/** A label on a line of its own with its value under it, as some job sites print them. */
export function labelAbove(
  line: string,
  next: string | undefined,
): { label: Label; value: string } | undefined {
  const label = ABOVE.find(([, pattern]) => pattern.test(line.trim()))?.[0];
  const value = next?.replace(/^- /, '').trim();
  if (!label || !value || value.length > 80 || /[.!?:]$/.test(value)) return undefined;
  return label !== 'pay' || /\d/.test(value) ? { label, value } : undefined;
}

/** The label and value of a line such as `Location: Berlin`. */
export function labelled(line: string): { label: Label; value: string } | undefined {
  for (const [label, pattern] of PATTERNS) {
    const value = pattern.exec(line.replace(/^- /, ''))?.[1]?.trim();
    if (value) return { label, value };
  }
  return undefined;
}
