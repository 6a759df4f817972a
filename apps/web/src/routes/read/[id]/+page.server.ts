import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { readingActions } from '#lib/server/reading/actions.ts';
import { keepResume } from '#lib/server/reading/keep.ts';
import { showReading } from '#lib/server/reading/show.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const page = await ask('readings.open', { id: params.id });
  const person = page.reading.resume.basics?.name ?? page.name;
  return {
    rail: { person, sample: page.sample },
    reading: showReading(page, url.searchParams),
    briefs: page.briefs,
  };
};

export const actions: Actions = {
  ...readingActions(async ({ params }) => params.id!),
  newer: async ({ request, params }) =>
    keepResume(await request.formData(), async (file) => {
      const { app, actor } = host();
      const kept = await app.run('readings.keep', { file, versionOf: params.id }, { actor });
      return kept.ok ? { ok: true, value: `/read/${kept.value.id}` } : kept;
    }),
};
