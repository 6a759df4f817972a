import type { Brief, ChecklistItem } from '../brief/index.ts';
import type { Contradiction, Ledger } from '../ledger/index.ts';

/** Contradictions between what is said in two places; a skill that is nowhere shown is no second story. */
export const storiesApart = ({ contradictions }: Pick<Ledger, 'contradictions'>): Contradiction[] =>
  contradictions.filter(({ kind }) => kind !== 'skill-unproven');

/** The checklist of a brief, with what only the ledger knows: whether the documents tell one story. */
export function gatesOf(
  { checklist }: Pick<Brief, 'checklist'>,
  ledger: Pick<Ledger, 'contradictions'>,
  sources: readonly { name: string }[],
): ChecklistItem[] {
  return checklist.map((item) =>
    item.id === 'consistency' ? { ...item, ...consistency(storiesApart(ledger), sources) } : item,
  );
}

function consistency(
  apart: readonly Contradiction[],
  sources: readonly { name: string }[],
): Pick<ChecklistItem, 'state' | 'because'> {
  const [first] = apart;
  if (first) {
    const more = apart.length - 1;
    const rest = more > 0 ? ` And ${more} more ${more === 1 ? 'place does' : 'places do'} not agree.` : '';
    return { state: 'missing', because: `${first.message}${rest}` };
  }
  if (sources.length < 2)
    return {
      state: 'not-checked',
      because:
        'One document cannot contradict another. Add your LinkedIn export below, and this can be said.',
    };
  const names = sources.map(({ name }) => `“${name}”`).join(' and ');
  return { state: 'met', because: `${names} tell the same story.` };
}
