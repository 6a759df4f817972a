import { type Actions, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import type { Problem } from '@throughline/core/problem';
import { ask } from '../ask.ts';
import { host } from '../host.ts';
import { STATUS } from '../status.ts';
import { changesOf } from './changes.ts';
import { landingOf } from './landing.ts';

/** What can be done on the Read page of a résumé, whichever address shows it. */
export function readingActions(idOf: (event: Pick<RequestEvent, 'params'>) => Promise<string>) {
  const correct = async (event: RequestEvent) => {
    const { app, actor } = host();
    const [id, form] = [await idOf(event), await event.request.formData()];
    const text = (name: string) => String(form.get(name) ?? '');
    const refused = ({ code, message, hint }: Problem) =>
      fail(STATUS[code], { refused: { message, hint }, edit: text('edit'), typed: text('value') });
    const changes = changesOf(form, await ask('readings.open', { id }));
    if (!changes.ok) return refused(changes.problem);
    const corrected = await app.run('readings.correct', { id, changes: changes.value }, { actor });
    if (!corrected.ok) return refused(corrected.problem);
    const { lines, entries, corrections, reading } = corrected.value;
    const at = landingOf(changes.value, text('path'), { lines, entries, losses: reading.losses.length });
    redirect(303, `${event.url.pathname}?changed=${corrections[0]?.id}#${at}`);
  };
  const undo = async (event: RequestEvent) => {
    const form = await event.request.formData();
    await ask('readings.undo', { id: await idOf(event), corrections: [String(form.get('id'))] });
    redirect(303, `${event.url.pathname}?undone#changes`);
  };
  const separate = async (event: RequestEvent) => {
    await ask('readings.separate', { id: await idOf(event) });
    redirect(303, event.url.pathname);
  };
  const reread = async (event: RequestEvent) => {
    await ask('readings.reread', { id: await idOf(event) });
    redirect(303, `${event.url.pathname}?reread`);
  };
  return { correct, undo, separate, reread } satisfies Actions;
}
