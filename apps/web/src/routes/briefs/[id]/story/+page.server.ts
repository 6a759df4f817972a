import { targetLine } from '#lib/brief/heading.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { storyActions } from '#lib/server/story/actions.ts';
import type { Actions, PageServerLoad } from './$types.js';

const SAYS = ['kept', 'merged', 'composed', 'renewed'] as const;

export const load: PageServerLoad = async ({ params, url }) => {
  const story = await ask('story.open', { briefId: params.id });
  const { id, person, resumeName, sample, target } = story;
  return {
    rail: railOf({ id, sample, brief: { person, resumeName } }),
    about: `${targetLine(target)} · “${resumeName}”`,
    story,
    just: SAYS.find((word) => url.searchParams.has(word)),
  };
};

export const actions: Actions = storyActions;
