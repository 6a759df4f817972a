import type { Refusal, Step } from './line.ts';
import { sendMaking } from './send.ts';

/** The making of one brief as a form sees it: under way with its steps, refused, or at rest. */
export class Making {
  step = $state.raw<Step>();
  problem = $state.raw<Refusal>();
  #stop?: AbortController;

  /** Sends the form in the background and goes to the brief when it is made. */
  async start(form: FormData): Promise<void> {
    this.#stop = new AbortController();
    this.problem = undefined;
    this.step = { name: 'Sending the files', done: 0, of: 4 };
    const end = await sendMaking(form, {
      signal: this.#stop.signal,
      onStep: (step) => {
        this.step = step;
      },
    });
    if ('location' in end) {
      location.assign(end.location);
      return;
    }
    this.step = undefined;
    this.problem = end.problem;
  }

  stop(): void {
    this.#stop?.abort();
  }
}
