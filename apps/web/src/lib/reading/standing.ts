import { count } from '#lib/wording/count.ts';
import type { ReadingView } from './view.ts';

const COUNTED: readonly (readonly [key: string, one: string, many?: string])[] = [
  ['work', 'position'],
  ['education', 'degree or school', 'degrees and schools'],
  ['projects', 'project'],
  ['skills', 'skill'],
];

/** What was found, and what there is to do about it, in two sentences. */
export function standingOf({ sections, doubtful, losses }: ReadingView): string {
  const found = COUNTED.flatMap(([key, one, many]) => {
    const entries = sections.find((section) => section.key === key)?.entries.length ?? 0;
    return entries > 0 ? [count(entries, one, many)] : [];
  });
  const said = found.length > 0 ? `${listed(found)}.` : 'No position, school or skill was found.';
  if (doubtful.length > 0)
    return `${said} ${count(doubtful.length, 'thing is', 'things are')} doubtful: look there first. Choose anything to correct it.`;
  if (losses.length > 0)
    return `${said} Nothing of it is doubtful; ${count(losses.length, 'place was', 'places were')} not understood.`;
  return `${said} Nothing is doubtful and nothing was lost. Choose anything to correct it all the same.`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
