import type { Answered, Asked, Checked, Explained, Held, Scanned } from './worker/messages.ts';

/** The part of a Worker that is used. */
export interface Port {
  postMessage(asked: Asked): void;
  addEventListener(type: 'message', listen: (event: { data: Answered }) => void): void;
  terminate(): void;
}

/**
 * Asks the worker about drafts. While it looks at one text only the newest of those typed meanwhile waits; answers
 * about older texts are dropped.
 */
export class Checker {
  private last = 0;
  private busy = false;
  private next: string | undefined;
  private readonly awaited = new Map<number, (answered: Answered) => void>();

  constructor(
    private readonly port: Port,
    private readonly onChecked: (checked: Checked, text: string) => void,
    /** The text could not be looked at: what is shown is about an older one. */
    private readonly onFailed: () => void = () => {},
  ) {
    port.addEventListener('message', ({ data }) => this.take(data));
  }

  hold(held: Held): void {
    this.port.postMessage({ kind: 'hold', held });
  }

  check(text: string): void {
    this.next = text;
    if (!this.busy) this.send();
  }

  async scan(text: string): Promise<Scanned | undefined> {
    const answered = await this.ask((id) => ({ kind: 'scan', id, text }));
    return answered.kind === 'scanned' ? answered : undefined;
  }

  async why(rule: string): Promise<Explained['rule']> {
    const answered = await this.ask((id) => ({ kind: 'why', id, rule }));
    return answered.kind === 'explained' ? answered.rule : undefined;
  }

  end(): void {
    this.port.terminate();
  }

  private send(): void {
    const text = this.next!;
    this.next = undefined;
    this.busy = true;
    void this.ask((id) => ({ kind: 'check', id, text })).then((answered) => {
      this.busy = false;
      if (this.next !== undefined) this.send();
      else if (answered.kind === 'checked') this.onChecked(answered, text);
      else this.onFailed();
    });
  }

  private ask(asked: (id: number) => Asked): Promise<Answered> {
    const id = ++this.last;
    return new Promise((resolve) => {
      this.awaited.set(id, resolve);
      this.port.postMessage(asked(id));
    });
  }

  private take(answered: Answered): void {
    this.awaited.get(answered.id)?.(answered);
    this.awaited.delete(answered.id);
  }
}
