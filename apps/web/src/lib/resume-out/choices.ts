import type { OutputOf } from '@throughline/app';
import type { Section } from '@throughline/core/document';

type Fitted = OutputOf<'resumes.open'>['fitted'];
type Choice = Fitted['choices'][number];

/** One piece of the résumé in the list, with what can be said of it. */
interface ChoiceRow {
  id: string;
  text: string;
  because: string;
  /** The box beside it: what its tick says, and whether it is ticked. None for what is private. */
  box?: { name: 'keep' | 'drop'; label: string; checked: boolean };
}

/** Pieces that belong to one post, project or section. */
export interface ChoiceGroup {
  name: string;
  rows: ChoiceRow[];
}

/** What the page's sections are called on this screen. */
export const NAMES: Record<Section, string> = {
  summary: 'Summary',
  work: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  volunteer: 'Volunteering',
  publications: 'Publications',
  certificates: 'Certificates',
  awards: 'Awards',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
  contact: 'Contact',
  other: 'Other',
};

/** What stands, or what is left out, under the posts and sections it belongs to. */
export function groupsOf({ choices }: Fitted, kept: boolean): ChoiceGroup[] {
  const groups = new Map<string, ChoiceRow[]>();
  for (const choice of choices.filter((one) => one.kept === kept)) {
    const name = choice.of && choice.of !== choice.text ? choice.of : NAMES[choice.section];
    groups.set(name, [...(groups.get(name) ?? []), rowOf(choice)]);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

function rowOf({ id, text, because, kept, by }: Choice): ChoiceRow {
  const said = by === 'person';
  const box = { name: kept === said ? 'keep' : 'drop', checked: said } as const;
  // Private is said in the ledger, and taken back there.
  if (said && !kept && !because.includes('left it out')) return { id, text, because };
  const label = box.name === 'keep' ? 'Let it stand' : 'Leave it out';
  return { id, text, because, box: { ...box, label } };
}
