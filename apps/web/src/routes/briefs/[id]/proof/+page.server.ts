import { fail, redirect } from '@sveltejs/kit';
import type { InputOf } from '@throughline/app';
import type { Problem } from '@throughline/core/problem';
import { targetLine } from '#lib/brief/heading.ts';
import { projectOf, wordsOf } from '#lib/proof/forms.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { STATUS } from '#lib/server/status.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const line = url.searchParams.get('line');
  const proof = await ask('proof.open', { briefId: params.id, ...(line && { line }) });
  const { person, resumeName, sample, target } = proof;
  return {
    rail: railOf({ id: params.id, sample, brief: { person, resumeName } }),
    about: `${targetLine(target)} · “${resumeName}”`,
    proof,
    just: ['kept', 'unknown', 'added', 'merged'].find((word) => url.searchParams.has(word)),
  };
};

const refusedAt = (where: string, { code, message, hint }: Problem, typed: Record<string, string> = {}) =>
  fail(STATUS[code], { where, refusal: { message, hint }, typed });

export const actions: Actions = {
  answer: async ({ request, params, url }) => {
    const { app, actor } = host();
    const words = wordsOf(await request.formData());
    const { line = '', slot, about, unknown } = words;
    const input = {
      briefId: params.id,
      line,
      slot,
      text: unknown ? null : (words.text ?? ''),
      ...(about && { about }),
    };
    const answered = await app.run('proof.answer', input as InputOf<'proof.answer'>, { actor });
    if (!answered.ok) return refusedAt('ask', answered.problem, words);
    redirect(303, `${url.pathname}${unknown ? '?unknown' : ''}#ask`);
  },
  keep: async ({ request, params, url }) => {
    const { app, actor } = host();
    const { line = '', text = '' } = wordsOf(await request.formData());
    const kept = await app.run('proof.keep', { briefId: params.id, line, text }, { actor });
    if (!kept.ok) return refusedAt('ask', kept.problem);
    redirect(303, `${url.pathname}?kept`);
  },
  again: ({ request, params, url }) => aside(request, params.id, url, true),
  aside: ({ request, params, url }) => aside(request, params.id, url, false),
  add: async ({ request, params, url }) => {
    const { app, actor } = host();
    const words = wordsOf(await request.formData());
    const { text = '', post = '' } = words;
    const added = await app.run('proof.add-line', { briefId: params.id, text, post }, { actor });
    if (!added.ok) return refusedAt('add', added.problem, words);
    redirect(303, `${url.pathname}?added`);
  },
  project: async ({ request, params, url }) => {
    const { app, actor } = host();
    const words = wordsOf(await request.formData());
    const saved = await app.run('proof.save-project', { briefId: params.id, ...projectOf(words) }, { actor });
    if (!saved.ok) return refusedAt(words.id ?? 'new', saved.problem, words);
    redirect(303, `${url.pathname}${saved.value.merged ? '?merged' : ''}#projects`);
  },
  removeProject: async ({ request, params, url }) => {
    await ask('proof.remove-project', { briefId: params.id, id: wordsOf(await request.formData()).id ?? '' });
    redirect(303, `${url.pathname}#projects`);
  },
};

/** Puts a line aside for now, or begins again with it. */
async function aside(request: Request, briefId: string, url: URL, again: boolean) {
  const { app, actor } = host();
  const { line = '' } = wordsOf(await request.formData());
  const done = await app.run('proof.set-aside', { briefId, line, again }, { actor });
  if (!done.ok) return refusedAt('ask', done.problem);
  return redirect(303, `${url.pathname}${again ? `?line=${encodeURIComponent(line)}` : ''}#ask`);
}
