import { json } from '@sveltejs/kit';
import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { STATUS } from '#lib/server/status.ts';
import type { RequestHandler } from './$types.js';

/** Keeps the draft. Where another window came first in the same lines, its text comes back beside the problem. */
export const PUT: RequestHandler = async ({ params, request }) => {
  const { app, actor } = host();
  const draft = await request.json().catch(() => ({}));
  const saved = await app.run('drafts.save', { ...draft, briefId: params.id }, { actor });
  if (saved.ok) return json(saved.value);
  const { problem } = saved;
  const theirs =
    problem.code === 'writing.edited-elsewhere'
      ? await ask('drafts.open', { briefId: params.id })
      : undefined;
  return json(
    { problem, ...(theirs && { theirs: { text: theirs.text, revision: theirs.revision } }) },
    { status: STATUS[problem.code] },
  );
};

/** Keeps what the person says is so, as an answer to a question of a finding; gives the facts as they are then. */
export const POST: RequestHandler = async ({ params, request }) => {
  const { app, actor } = host();
  const { text, question } = (await request.json().catch(() => ({}))) as { text?: string; question?: string };
  const said = { kind: 'tell' as const, text: text ?? '', ...(question && { question }) };
  const told = await app.run('ledger.say', { briefId: params.id, said }, { actor });
  if (!told.ok) return json({ problem: told.problem }, { status: STATUS[told.problem.code] });
  const { facts } = await ask('drafts.open', { briefId: params.id });
  return json({ facts });
};
