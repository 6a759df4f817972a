import { targetLine } from '#lib/brief/heading.ts';
import { findingsOf } from '#lib/finding/findings.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { picturesOf } from '#lib/server/picture.ts';
import { dayOf } from '#lib/wording/day.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params }) => {
  const opened = await ask('briefs.open', { id: params.id });
  const { id, brief, comparison, createdAt } = opened;
  return {
    rail: railOf(opened),
    id,
    brief,
    comparison,
    about: `${targetLine(brief.target)} · from “${brief.resumeName}”, ${dayOf(createdAt)}`,
    findings: findingsOf(brief, await ask('rules.list', {})),
    picture: picturesOf(brief, 1)[0],
  };
};
