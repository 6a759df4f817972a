/** What the left rail says about the brief or the résumé at hand. */
export interface Rail {
  /** Absent where a résumé is looked at without a brief. */
  briefId?: string;
  person: string;
  sample: boolean;
}

export const railOf = (opened: {
  id: string;
  sample: boolean;
  brief: { person?: string | undefined; resumeName: string };
}): Rail => ({
  briefId: opened.id,
  person: opened.brief.person ?? opened.brief.resumeName,
  sample: opened.sample,
});

/** The screens of one brief, in the order of the method. */
export const screensOf = (briefId: string) => [
  { label: 'Brief', href: `/briefs/${briefId}` },
  { label: 'Read', href: `/briefs/${briefId}/read` },
  { label: 'Scan', href: `/briefs/${briefId}/scan` },
  { label: 'Map', href: `/briefs/${briefId}/map` },
  { label: 'Proof', href: `/briefs/${briefId}/proof` },
  { label: 'Story', href: `/briefs/${briefId}/story` },
  { label: 'Write', href: `/briefs/${briefId}/write` },
  { label: 'Résumé', href: `/briefs/${briefId}/resume` },
];
