import { error, fail, redirect } from '@sveltejs/kit';
import type { Problem } from '@throughline/core/problem';
import { targetLine } from '#lib/brief/heading.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { picturesOf } from '#lib/server/picture.ts';
import { STATUS } from '#lib/server/status.ts';
import type { Refused, WritePage } from '#lib/write/page-data.ts';
import { fileOfDraft } from '#lib/write/version.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const opened = await ask('briefs.open', { id: params.id });
  const { brief } = opened;
  const { text, revision, savedAt, ...held } = await ask('drafts.open', { briefId: params.id });
  const page: WritePage = {
    briefId: params.id,
    about: `${targetLine(brief.target)} · “${brief.resumeName}”`,
    text,
    revision,
    savedAt,
    held,
    before: { scan: brief.scan, svg: picturesOf(brief, 1)[0]?.svg ?? '' },
    ...(url.searchParams.has('plain') && { plain: await ask('drafts.check', { briefId: params.id }) }),
  };
  return { rail: railOf(opened), page };
};

/** Keeps what a form brought; a refusal gives the text back. */
async function save(briefId: string, form: FormData) {
  const text = String(form.get('text') ?? '');
  const { app, actor } = host();
  const saved = await app.run(
    'drafts.save',
    { briefId, text, base: Number(form.get('base')), from: String(form.get('from') ?? '') },
    { actor },
  );
  if (saved.ok) return saved;
  const theirs =
    saved.problem.code === 'writing.edited-elsewhere'
      ? (await ask('drafts.open', { briefId })).text
      : undefined;
  return { ok: false, refused: refuse(saved.problem, text, theirs) } as const;
}

const refuse = ({ code, message, hint }: Problem, text: string, theirs?: string) =>
  fail(STATUS[code], {
    refused: { message, hint },
    text,
    ...(theirs !== undefined && { theirs }),
  } as Refused);

export const actions: Actions = {
  save: async ({ request, params }) => {
    const saved = await save(params.id, await request.formData());
    return saved.ok ? redirect(303, `/briefs/${params.id}/write?plain`) : saved.refused;
  },
  version: async ({ request, params }) => {
    const saved = await save(params.id, await request.formData());
    if (!saved.ok) return saved.refused;
    const { text, savedAt } = saved.value;
    const { app, actor } = host();
    const resume = fileOfDraft(text, savedAt.slice(0, 10));
    const made = await app.run('briefs.revise', { previousId: params.id, resume }, { actor });
    if (made.ok) redirect(303, `/briefs/${made.value.id}`);
    if (made.problem.code === 'brief.not-found') error(404, made.problem);
    return refuse(made.problem, text);
  },
};
