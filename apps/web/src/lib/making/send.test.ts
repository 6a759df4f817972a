import { describe, expect, it } from 'vitest';
import { LINES, type Step } from './line.ts';
import { sendMaking } from './send.ts';

const answer = (chunks: string[], type = LINES, status = 200) =>
  (async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    });
    return new Response(body, { status, headers: { 'content-type': type } });
  }) as typeof fetch;

async function send(fetch: typeof globalThis.fetch, signal = new AbortController().signal) {
  const steps: Step[] = [];
  const end = await sendMaking(new FormData(), { signal, fetch, onStep: (step) => steps.push(step) });
  return { steps, end };
}

describe('sending the form that makes a brief', () => {
  it('tells the steps, however they are cut on the way, and ends with the address', async () => {
    const lines =
      '{"step":{"name":"Reading","done":0,"of":2}}\n{"step":{"name":"Keeping","done":1,"of":2}}\n';
    const { steps, end } = await send(
      answer([lines.slice(0, 30), lines.slice(30), '{"location":"/briefs/1"}\n']),
    );
    expect(steps.map(({ name }) => name)).toEqual(['Reading', 'Keeping']);
    expect(end).toEqual({ location: '/briefs/1' });
  });

  it('ends with the problem and its next step', async () => {
    const problem = { message: 'It is empty.', hint: 'Export it again.' };
    expect((await send(answer([`${JSON.stringify({ problem })}\n`]))).end).toEqual({ problem });
  });

  it('passes on a refusal that came before the stream', async () => {
    const refusal = JSON.stringify({ message: 'Too much at once.', hint: 'Give a smaller file.' });
    const { end } = await send(answer([refusal], 'application/json', 413));
    expect(end).toEqual({ problem: { message: 'Too much at once.', hint: 'Give a smaller file.' } });
  });

  it('says so when the connection breaks off', async () => {
    const broken = await send(answer(['{"step":{"name":"Reading","done":0,"of":2}}\n']));
    expect(broken.end).toMatchObject({ problem: { message: expect.stringContaining('broke off') } });
    const refused = await send(() => Promise.reject(new TypeError('fetch failed')));
    expect(refused.end).toMatchObject({ problem: { message: expect.stringContaining('broke off') } });
  });

  it('says that it was stopped when the person stopped it', async () => {
    const stopped = await send(() => Promise.reject(new Error('aborted')), AbortSignal.abort());
    expect(stopped.end).toMatchObject({ problem: { message: 'Stopped. Nothing was kept.' } });
  });
});
