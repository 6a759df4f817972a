import type { Brief, ChecklistItem } from '../brief/index.ts';
import type { Contradiction, Ledger } from '../ledger/index.ts';

/** Contradictions between what is said in two places; a skill that is nowhere shown is no second story. */
export const storiesApart = ({ contradictions }: Pick<Ledger, 'contradictions'>): Contradiction[] =>
  contradictions.filter(({ kind }) => kind !== 'skill-unproven');

/** The checklist of a brief, with what only the ledger knows: whether the documents tell one story. */
export function gatesOf(
  { checklist }: Pick<Brief, 'checklist'>,
  ledger: Pick<Ledger, 'contradictions' | 'posts' | 'claims'>,
  sources: readonly Source[],
): ChecklistItem[] {
  return checklist.map((item) =>
    item.id === 'consistency' ? { ...item, ...consistency(ledger, sources) } : item,
  );
}

interface Source {
  id: string;
  name: string;
}

function consistency(
  ledger: Pick<Ledger, 'contradictions' | 'posts' | 'claims'>,
  sources: readonly Source[],
): Pick<ChecklistItem, 'state' | 'because'> {
  const apart = storiesApart(ledger);
  const [first] = apart;
  if (first) {
    const more = apart.length - 1;
    const rest = more > 0 ? ` And ${more} more ${more === 1 ? 'place does' : 'places do'} not agree.` : '';
    return { state: 'missing', because: `${first.message}${rest}` };
  }
  if (sources.length < 2)
    return {
      state: 'not-checked',
      because: 'One document cannot contradict another. Add your LinkedIn export, and this can be said.',
    };
  const meeting = sources.filter(({ id }) => meets(id, ledger)).map(({ name }) => `“${name}”`);
  if (meeting.length < 2)
    return {
      state: 'not-checked',
      because: 'Your sources speak of different things: nothing in them can be held against each other.',
    };
  return { state: 'met', because: `${meeting.join(' and ')} tell the same story.` };
}

/** Whether a source says something that another one says too. */
const meets = (source: string, { posts, claims }: Pick<Ledger, 'posts' | 'claims'>): boolean =>
  [...posts, ...claims].some(({ origins }) => {
    const said = new Set(origins.map((origin) => origin.source));
    return said.size > 1 && said.has(source);
  });
