import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import type { InputOf } from '@throughline/app';
import type { Problem } from '@throughline/core/problem';
import { STORY_KINDS } from '@throughline/core/story';
import { host } from '../host.ts';
import { STATUS } from '../status.ts';

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'params' | 'url'>;

/** What was refused, where on the page, and what the person had typed: none of it is lost. */
const refusedAt = (where: string, { code, message, hint }: Problem, typed: Record<string, string>) =>
  fail(STATUS[code], { where, refusal: { message, hint }, typed });

async function wordsIn(request: Request): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const [name, value] of await request.formData())
    if (typeof value === 'string') words[name] = value.replace(/\r\n?/g, '\n');
  return words;
}

const back = (url: URL, at: string, says: string) => redirect(303, `${url.pathname}?${says}#${at}`);
const kindOf = (word: string | undefined) => STORY_KINDS.find((kind) => kind === word) ?? 'summary';

/** What can be done on the story page; plain forms, so that it works without script. */
export const storyActions = {
  save: async ({ request, params, url }: Event) => {
    const words = await wordsIn(request);
    const { text = '', base = '0', from = '' } = words;
    const kind = kindOf(words.kind);
    const { app, actor } = host();
    const input = {
      what: 'text',
      briefId: params.id,
      kind,
      text: text.trim(),
      base: Number(base),
      from,
    } as const;
    const saved = await app.run('story.save', input, { actor });
    if (!saved.ok) return refusedAt(kind, saved.problem, words);
    return back(url, kind, saved.value.merged ? 'merged' : 'kept');
  },
  compose: async ({ request, params, url }: Event) => {
    const words = await wordsIn(request);
    const kind = kindOf(words.kind);
    const { app, actor } = host();
    const input = { briefId: params.id, kind, base: Number(words.base ?? 0) };
    const composed = await app.run('story.compose', input, { actor });
    return composed.ok ? back(url, kind, 'composed') : refusedAt(kind, composed.problem, words);
  },
  renew: async ({ request, params, url }: Event) => {
    const words = await wordsIn(request);
    const kind = kindOf(words.kind);
    const { app, actor } = host();
    const sentence = { index: Number(words.index ?? 0), text: words.text ?? '' };
    const input = { briefId: params.id, kind, base: Number(words.base ?? 0), sentence };
    const composed = await app.run('story.compose', input, { actor });
    return composed.ok ? back(url, kind, 'renewed') : refusedAt(kind, composed.problem, {});
  },
  choose: async (event: Event) => {
    const words = await wordsIn(event.request);
    const sentence = (words.sentence || words.own || '').trim();
    return choice(event, 'sentence', { sentence }, words);
  },
  answer: async (event: Event) => {
    const words = await wordsIn(event.request);
    return choice(event, 'why-now', { answers: { drawn: words.drawn ?? '', here: words.here ?? '' } }, words);
  },
  context: async (event: Event) => {
    const words = await wordsIn(event.request);
    return choice(event, 'angle', { context: words.context ?? '' }, words);
  },
};

type Choice = Omit<Extract<InputOf<'story.save'>, { what: 'choice' }>, 'what' | 'briefId' | 'base'>;

async function choice({ params, url }: Event, where: string, chosen: Choice, words: Record<string, string>) {
  const { app, actor } = host();
  const input = { what: 'choice', briefId: params.id, base: Number(words.base ?? 0), ...chosen } as const;
  const saved = await app.run('story.save', input, { actor });
  return saved.ok ? back(url, where, 'kept') : refusedAt(where, saved.problem, words);
}
