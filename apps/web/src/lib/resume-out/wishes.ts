import type { InputOf } from '@throughline/app';

/** How the person wants their résumé set: all of it stands in the page's address. */
export type Wishes = Omit<InputOf<'resumes.open'>, 'briefId'>;

const oneOf = <const Known extends string>(value: string | null, ...known: Known[]): Known | undefined =>
  known.find((one) => one === value);

/** What an address asks for; what it asks for in vain counts as not said. */
export function wishesIn(query: URLSearchParams): Wishes {
  const template = oneOf(query.get('template'), 'classic', 'modern');
  const paper = oneOf(query.get('paper'), 'a4', 'us-letter');
  const pages = oneOf(query.get('pages'), '1', '2');
  const ids = (name: string) => query.getAll(name).filter((id) => /^[a-z0-9]{1,40}$/.test(id));
  return {
    ...(template && { template }),
    ...(paper && { paper }),
    ...(pages && { pages: pages === '1' ? 1 : 2 }),
    pinned: ids('keep'),
    leftOut: ids('drop'),
  };
}

/** The same wishes as an address. */
export function queryOf({ template, paper, pages, pinned = [], leftOut = [] }: Wishes): string {
  const query = new URLSearchParams();
  if (template) query.set('template', template);
  if (pages) query.set('pages', String(pages));
  if (paper) query.set('paper', paper);
  for (const id of pinned) query.append('keep', id);
  for (const id of leftOut) query.append('drop', id);
  return query.size > 0 ? `?${query}` : '';
}
