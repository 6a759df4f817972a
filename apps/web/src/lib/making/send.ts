import { LINES, type MakingEnd, type MakingLine, type Step } from './line.ts';

export interface Sending {
  signal: AbortSignal;
  onStep(step: Step): void;
  fetch?: typeof globalThis.fetch;
}

const BROKEN_OFF: MakingEnd = {
  problem: {
    message: 'The connection to Throughline broke off before the brief was made.',
    hint: 'Nothing was kept. See that Throughline is still running, then try again.',
  },
};

const STOPPED: MakingEnd = {
  problem: { message: 'Stopped. Nothing was kept.', hint: 'Start again when you like.' },
};

/** Sends the files, tells each step as it happens, and ends with the brief's address or a reason; never throws. */
export async function sendMaking(
  form: FormData,
  { signal, onStep, fetch = globalThis.fetch }: Sending,
): Promise<MakingEnd> {
  try {
    const response = await fetch('/briefs', {
      method: 'POST',
      body: form,
      signal,
      headers: { accept: LINES },
    });
    if (!response.headers.get('content-type')?.startsWith(LINES)) return await refusalOf(response);
    if (!response.body) return BROKEN_OFF;
    for await (const line of linesOf(response.body)) {
      if (!('step' in line)) return line;
      onStep(line.step);
    }
    return BROKEN_OFF;
  } catch {
    return signal.aborted ? STOPPED : BROKEN_OFF;
  }
}

async function refusalOf(response: Response): Promise<MakingEnd> {
  const { message, hint } = (await response.json()) as { message?: string; hint?: string };
  return { problem: { message: message ?? 'That could not be taken.', hint: hint ?? 'Try again.' } };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<MakingLine> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part) yield JSON.parse(part);
  }
}
