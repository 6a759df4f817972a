import { fail, redirect } from '@sveltejs/kit';
import { ask } from '#lib/server/ask.ts';
import { makeBrief } from '#lib/server/making/make.ts';
import { STATUS } from '#lib/server/status.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async () => ({ briefs: await ask('briefs.list', {}) });

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

export const actions: Actions = {
  create: async ({ request }) => {
    const form = await request.formData();
    const made = await makeBrief(form);
    if (made.ok) redirect(303, made.value);
    const { message, hint } = made.problem;
    const kept = { postingText: textOf(form, 'postingText'), pick: textOf(form, 'pick') };
    return fail(STATUS[made.problem.code], { refused: { message, hint }, kept });
  },
  sample: async () => {
    const [kept] = (await ask('briefs.list', {})).filter(({ sample }) => sample);
    const { id } = kept ?? (await ask('sample.load', {}));
    redirect(303, `/briefs/${id}`);
  },
  removeSample: async () => {
    await ask('sample.remove', {});
    redirect(303, '/');
  },
  remove: async ({ request }) => {
    await ask('briefs.remove', { id: textOf(await request.formData(), 'id') });
    redirect(303, '/');
  },
};
