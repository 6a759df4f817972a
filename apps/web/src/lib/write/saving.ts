import { mergeLines } from '@throughline/core/draft';
import type { Problem } from '@throughline/core/problem';
import type { KeptText } from './kept-text.ts';

export type SaveState =
  | { kind: 'clean'; at?: string | undefined }
  | { kind: 'changed' }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string; hint: string }
  | { kind: 'conflict'; theirs: string };

export interface Saved {
  text: string;
  revision: number;
  merged: boolean;
  savedAt: string;
}

export type Answer =
  | { ok: true; value: Saved }
  | {
      ok: false;
      problem: Pick<Problem, 'message' | 'hint'>;
      /** What is kept now, where another window came first. */
      theirs?: { text: string; revision: number };
    };

export type Send = (draft: { text: string; base: number; from: string }) => Promise<Answer>;

/** The editor as saving sees it. */
export interface Desk {
  text(): string;
  /** Puts a text in as an edit that can be undone. */
  put(text: string): void;
}

const AUTOSAVE = 2500;

/** Keeps a draft: on demand, a while after the last key, and never over what another window wrote. */
export class Saving {
  private base: number;
  private from: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private at: string | undefined;
  private theirs: { text: string; revision: number } | undefined;

  constructor(
    first: { text: string; revision: number; savedAt?: string | undefined },
    private readonly desk: Desk,
    private readonly send: Send,
    private readonly kept: KeptText,
    private readonly onState: (state: SaveState) => void,
  ) {
    this.base = first.revision;
    this.from = first.text;
    this.at = first.savedAt;
  }

  /** The text was changed: it is kept here at once, and sent a while after the last change. */
  changed(): void {
    const text = this.desk.text();
    this.kept.keep({ text, from: this.from });
    if (this.theirs) return;
    this.onState({ kind: 'changed' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), AUTOSAVE);
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.theirs) return;
    await this.running;
    this.running = this.run();
    await this.running;
    this.running = undefined;
  }

  /** Of two texts in conflict the person's own is saved over the other, which they have seen and which undo brings back. */
  async keepMine(): Promise<void> {
    if (!this.theirs) return;
    const mine = this.desk.text();
    this.desk.put(this.theirs.text);
    this.desk.put(mine);
    [this.base, this.from] = [this.theirs.revision, this.theirs.text];
    this.theirs = undefined;
    await this.save();
  }

  /** The other text goes into the editor; the person's own is one undo away. */
  takeTheirs(): void {
    if (!this.theirs) return;
    const { text, revision } = this.theirs;
    this.theirs = undefined;
    [this.base, this.from] = [revision, text];
    this.desk.put(text);
    this.kept.drop();
    this.onState({ kind: 'clean' });
  }

  /** Takes up a text that another sitting left behind. */
  takeUp({ text, from }: { text: string; from: string }): void {
    const merged = mergeLines(from, text, this.desk.text());
    const theirs = { text: this.from, revision: this.base };
    this.desk.put(merged.ok ? merged.text : text);
    if (merged.ok) this.changed();
    else this.conflict(theirs);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    const sent = this.desk.text();
    if (sent === this.from && this.base > 0) {
      this.settled();
      return;
    }
    this.onState({ kind: 'saving' });
    const answer = await this.send({ text: sent, base: this.base, from: this.from }).catch(() => UNREACHABLE);
    if (answer.ok) this.take(sent, answer.value);
    else if (answer.theirs) this.conflict(answer.theirs);
    else this.onState({ kind: 'failed', ...answer.problem });
  }

  /** What was saved, with what was typed while it was on its way. */
  private take(sent: string, { text, revision, savedAt }: Saved): void {
    [this.base, this.from] = [revision, text];
    const now = this.desk.text();
    this.at = savedAt;
    if (text !== sent) {
      const merged = mergeLines(sent, now, text);
      if (!merged.ok) {
        this.conflict({ text, revision });
        return;
      }
      this.desk.put(merged.text);
    }
    this.settled();
  }

  private settled(): void {
    if (this.desk.text() === this.from) {
      clearTimeout(this.timer);
      this.kept.drop();
      this.onState({ kind: 'clean', at: this.at });
    } else this.changed();
  }

  private conflict(theirs: { text: string; revision: number }): void {
    this.theirs = theirs;
    this.onState({ kind: 'conflict', theirs: theirs.text });
  }
}

const UNREACHABLE: Answer = {
  ok: false,
  problem: {
    message: 'Throughline cannot be reached.',
    hint: 'Your text is kept in this browser. Start Throughline again; it is saved with the next change.',
  },
};
