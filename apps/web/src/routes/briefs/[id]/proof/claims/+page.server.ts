import { fail, redirect } from '@sveltejs/kit';
import type { InputOf } from '@throughline/app';
import type { LedgerEntry } from '@throughline/core/ledger';
import type { Problem } from '@throughline/core/problem';
import { targetLine } from '#lib/brief/heading.ts';
import { groupsOf, placeOf, saysOf } from '#lib/proof/claims.ts';
import { clockOf } from '#lib/proof/clock.ts';
import { wordsOf } from '#lib/proof/forms.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import { host } from '#lib/server/host.ts';
import { chosenFile } from '#lib/server/making/order.ts';
import { STATUS } from '#lib/server/status.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const briefId = params.id;
  const opened = await ask('briefs.open', { id: briefId });
  const page = await ask('ledger.open', { briefId });
  const entries = page.claims.flatMap(({ history = [] }) => history);
  const meanwhile = entries.find(({ id }) => id === url.searchParams.get('meanwhile'));
  return {
    rail: railOf(opened),
    about: `${targetLine(opened.brief.target)} · “${opened.brief.resumeName}”`,
    back: `/briefs/${briefId}/proof`,
    groups: groupsOf(page),
    sources: page.sources,
    contradictions: page.contradictions
      .filter(({ kind }) => kind !== 'skill-unproven')
      .map(({ message, a, b }) => ({
        message,
        places: [a, b].filter((one) => one !== undefined).map((one) => placeOf(one, page)),
      })),
    unproven: page.contradictions.filter(({ kind }) => kind === 'skill-unproven').map(({ a }) => a.text),
    unplaced: page.unplaced.map((entry) => ({ id: entry.id, says: saysOf(entry), when: clockOf(entry.at) })),
    ...(meanwhile && { meanwhile: { says: saysOf(meanwhile), when: clockOf(meanwhile.at) } }),
  };
};

const refused = ({ code, message, hint }: Problem, typed = '') =>
  fail(STATUS[code], {
    says: undefined,
    refusal: { message, hint },
    typed,
    at: code.startsWith('file.') ? 'source' : 'claim',
  });

/** Says something, and goes back to the claim it was said of. */
async function say(
  { request, params, url }: { request: Request; params: { id: string }; url: URL },
  saidOf: (words: Record<string, string>) => LedgerEntry['said'],
) {
  const { app, actor } = host();
  const words = wordsOf(await request.formData()) as Record<string, string>;
  const { claim, seen } = words;
  const input = { briefId: params.id, said: saidOf(words), ...(seen && { seen }) };
  const said = await app.run('ledger.say', input, { actor });
  if (!said.ok) return refused(said.problem);
  const { meanwhile } = said.value;
  return redirect(
    303,
    `${url.pathname}${meanwhile ? `?meanwhile=${meanwhile.id}` : ''}${claim ? `#${claim}` : ''}`,
  );
}

export const actions: Actions = {
  confirm: (event) => say(event, ({ claim = '' }) => ({ kind: 'confirm', claim })),
  correct: (event) => say(event, ({ claim = '', text = '' }) => ({ kind: 'correct', claim, text })),
  private: (event) =>
    say(event, ({ claim = '', private: on }) => ({ kind: 'private', claim, private: on === 'yes' })),
  takeBack: (event) => say(event, ({ entry = '' }) => ({ kind: 'take-back', entry })),
  source: async ({ request, params }) => {
    const { app, actor } = host();
    const form = await request.formData();
    const { text, channel } = wordsOf(form);
    const file = await chosenFile(form, 'linkedin');
    const input = file
      ? { briefId: params.id, file, as: 'linkedin' as const }
      : {
          briefId: params.id,
          file: { name: `${channel ?? 'text'}.txt`, bytes: new TextEncoder().encode(text ?? '') },
          as: 'text' as const,
          ...(channel && { channel: channel as NonNullable<InputOf<'ledger.add-source'>['channel']> }),
        };
    const added = await app.run('ledger.add-source', input, { actor });
    if (!added.ok) return refused(added.problem, text);
    return { says: added.value.says, refusal: undefined, typed: '', at: 'source' };
  },
  removeSource: async ({ request, params, url }) => {
    const { id = '' } = wordsOf(await request.formData());
    await ask('ledger.remove-source', { briefId: params.id, id });
    redirect(303, `${url.pathname}#sources`);
  },
};
