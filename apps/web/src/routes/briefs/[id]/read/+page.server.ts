import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { readingActions } from '#lib/server/reading/actions.ts';
import { keepResume } from '#lib/server/reading/keep.ts';
import { showReading } from '#lib/server/reading/show.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const opened = await ask('briefs.open', { id: params.id });
  const page = await ask('readings.open', { id: opened.resumeId });
  return { rail: railOf(opened), reading: showReading(page, url.searchParams) };
};

export const actions: Actions = {
  ...readingActions(async ({ params }) => (await ask('briefs.open', { id: params.id! })).resumeId),
  newer: async ({ request, params }) =>
    keepResume(await request.formData(), async (resume) => {
      const { app, actor } = host();
      const made = await app.run('briefs.revise', { previousId: params.id, resume }, { actor });
      return made.ok ? { ok: true, value: `/briefs/${made.value.id}/read` } : made;
    }),
};
