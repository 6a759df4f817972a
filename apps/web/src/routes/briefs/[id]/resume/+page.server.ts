import { targetLine } from '#lib/brief/heading.ts';
import { railOf } from '#lib/rail/rail.ts';
import { groupsOf, NAMES } from '#lib/resume-out/choices.ts';
import { queryOf, wishesIn } from '#lib/resume-out/wishes.ts';
import { ask } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const wishes = wishesIn(url.searchParams);
  const opened = await ask('briefs.open', { id: params.id });
  const { fitted, pictures, ungrounded } = await ask('resumes.open', { briefId: params.id, ...wishes });
  const { look, pages, notes, sections, unprintable } = fitted;
  return {
    rail: railOf(opened),
    id: params.id,
    about: targetLine(opened.brief.map.target),
    look,
    pages,
    notes,
    sections: sections.map(({ section, because }) => ({ heading: NAMES[section], because })),
    unprintable,
    ungrounded,
    wished: wishes.pages,
    pictures: pictures.map((svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`),
    kept: groupsOf(fitted, true),
    left: groupsOf(fitted, false),
    query: queryOf(wishes),
  };
};
