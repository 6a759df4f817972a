import { fail, redirect } from '@sveltejs/kit';
import { targetLine } from '#lib/brief/heading.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { makeBrief } from '#lib/server/making/make.ts';
import { STATUS } from '#lib/server/status.ts';
import { dayOf } from '#lib/wording/day.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params }) => {
  const opened = await ask('briefs.open', { id: params.id });
  const { id, createdAt, brief } = opened;
  return {
    rail: railOf(opened),
    id,
    about: targetLine(brief.target),
    before: `“${brief.resumeName}” of ${dayOf(createdAt)}`,
  };
};

export const actions: Actions = {
  default: async ({ request }) => {
    const made = await makeBrief(await request.formData());
    if (made.ok) redirect(303, made.value);
    const { message, hint } = made.problem;
    return fail(STATUS[made.problem.code], { refused: { message, hint } });
  },
};
