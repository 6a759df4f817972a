import type { ReadingPage } from '#lib/reading/page.ts';
import type { ShownReading } from '#lib/reading/shown.ts';
import { viewOf } from '#lib/reading/view.ts';
import { count } from '#lib/wording/count.ts';
import { dayOf } from '#lib/wording/day.ts';

/** What the Read page shows; the address says what is open and what was just done. */
export function showReading(page: ReadingPage, search: URLSearchParams): ShownReading {
  const pages = page.reading.layout?.pages.length;
  const edit = search.get('edit');
  const said = saidBy(page, search);
  const carried = carriedOf(page);
  return {
    id: page.id,
    name: page.name,
    about: `“${page.name}”, read ${dayOf(page.addedAt)}${pages ? ` · ${count(pages, 'page')}` : ''}`,
    view: viewOf(page),
    corrections: page.corrections.map(({ change: _, ...shown }) => shown),
    versions: page.versions.map(({ id, name, addedAt }) => ({ id, name, day: dayOf(addedAt) })),
    ...(carried && { carried }),
    ...(edit && { edit }),
    ...(said && { said }),
  };
}

/** Why from the correction and not from the address: what an address says, anyone could have written. */
function saidBy({ corrections }: ReadingPage, search: URLSearchParams): ShownReading['said'] {
  const changed = corrections.find(({ id }) => id === search.get('changed'));
  if (changed) return { text: changed.says, undo: changed.id };
  if (search.has('undone')) return { text: 'Taken back.' };
  return search.has('reread') ? { text: 'Read again.' } : undefined;
}

/** Corrections that are older than this version were made on another one. */
function carriedOf({ corrections, addedAt, versions }: ReadingPage): ShownReading['carried'] {
  const earlier = corrections.filter(({ at }) => at < addedAt);
  if (versions.length < 2 || earlier.length === 0) return undefined;
  const held = earlier.filter(({ state }) => state === 'applied').length;
  return { held, unfit: earlier.length - held };
}
