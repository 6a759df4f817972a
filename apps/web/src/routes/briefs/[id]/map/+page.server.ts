import { targetLine } from '#lib/brief/heading.ts';
import { filtersOf, rowsOfKind } from '#lib/map/requirements.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const opened = await ask('briefs.open', { id: params.id });
  const { map, resumeName } = opened.brief;
  const kind = url.searchParams.get('kind');
  return {
    rail: railOf(opened),
    about: `${targetLine(map.target)} · “${resumeName}”`,
    map,
    rows: rowsOfKind(map, kind),
    filters: filtersOf(map, kind),
  };
};
