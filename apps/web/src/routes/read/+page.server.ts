import { redirect } from '@sveltejs/kit';
import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { keepResume } from '#lib/server/reading/keep.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async () => ({ readings: await ask('readings.list', {}) });

export const actions: Actions = {
  keep: async ({ request }) =>
    keepResume(await request.formData(), async (file) => {
      const { app, actor } = host();
      const kept = await app.run('readings.keep', { file }, { actor });
      return kept.ok ? { ok: true, value: `/read/${kept.value.id}` } : kept;
    }),
  remove: async ({ request }) => {
    await ask('readings.remove', { id: String((await request.formData()).get('id')) });
    redirect(303, '/read');
  },
};
