import { SOURCES } from '@throughline/core/scan';
import { targetLine } from '#lib/brief/heading.ts';
import { railOf } from '#lib/rail/rail.ts';
import { stopRows } from '#lib/scan/stop-rows.ts';
import { ask } from '#lib/server/ask.ts';
import { picturesOf } from '#lib/server/picture.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params }) => {
  const opened = await ask('briefs.open', { id: params.id });
  const { brief } = opened;
  return {
    rail: railOf(opened),
    about: `${targetLine(brief.target)} · “${brief.resumeName}”`,
    scan: brief.scan,
    rows: stopRows(brief.scan),
    pictures: picturesOf(brief),
    sources: SOURCES,
  };
};
