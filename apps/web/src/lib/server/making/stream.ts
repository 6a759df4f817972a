import { LINES, type MakingLine } from '#lib/making/line.ts';
import { makeBrief } from './make.ts';

/**
 * Makes what the form asks for and tells how it goes, a JSON object a line.
 * Why a stream: closing it is how the person stops the work, wherever it stands.
 */
export function streamMaking(form: FormData): Response {
  const stop = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (line: MakingLine) => {
        if (!stop.signal.aborted) controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`));
      };
      tell(await ending(form, (step) => tell({ step }), stop.signal));
      if (!stop.signal.aborted) controller.close();
    },
    cancel: () => stop.abort(),
  });
  return new Response(body, { headers: { 'content-type': LINES, 'cache-control': 'no-store' } });
}

async function ending(
  form: FormData,
  onStep: (step: { name: string; done: number; of: number }) => void,
  cancel: AbortSignal,
): Promise<MakingLine> {
  try {
    const made = await makeBrief(form, { progress: onStep, cancel });
    return made.ok ? { location: made.value } : { problem: made.problem };
  } catch (error) {
    console.error(error);
    return {
      problem: {
        message: 'Something went wrong on our side, not yours.',
        hint: 'Nothing was kept. Try once more, or give the résumé in another format.',
      },
    };
  }
}
