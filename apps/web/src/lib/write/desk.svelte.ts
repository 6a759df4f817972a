import { mergeLines } from '@throughline/core/draft';
import { Checker } from './checker.ts';
import type { DraftEditor } from './editor.ts';
import { KeptText, type Unsaved } from './kept-text.ts';
import type { Located } from './located.ts';
import type { WritePage } from './page-data.ts';
import { type SaveState, Saving } from './saving.ts';
import { sendDraft, tellFact } from './send.ts';
import type { Checked, Explained, Scanned } from './worker/messages.ts';

/** A screen reader is told of findings when the hands rest, not at each key. */
const REST = 1600;

/** What the page knows while a draft is written: the editor, the worker and the saving, and what they say. */
export class WritingDesk {
  saved = $state.raw<SaveState>({ kind: 'clean' });
  located = $state.raw<readonly Located[]>([]);
  current = $state.raw<Located>();
  checked = $state.raw<Checked>();
  /** The finding whose question is open, by what it is about: the next check makes it anew. */
  asking = $state.raw<string>();
  scanned = $state.raw<Scanned>();
  comparing = $state(false);
  left = $state.raw<Unsaved>();
  said = $state('');
  open = $state(false);

  private editor: DraftEditor | undefined;
  private checker: Checker | undefined;
  private saving: Saving | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  constructor(private readonly page: WritePage) {
    this.saved = { kind: 'clean', at: page.savedAt };
  }

  /** Takes the place of the plain field, with what was typed there meanwhile. */
  async start(parent: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
    const { page } = this;
    const { DraftEditor } = await import('./editor.ts');
    const text = field.value.replace(/\r\n?/g, '\n');
    const hadFocus = document.activeElement === field;
    this.editor = new DraftEditor(
      parent,
      text,
      {
        changed: () => this.changed(),
        at: (current, all) => {
          this.located = all;
          this.current = current;
          if (!current || this.asking !== keyOf(current)) this.asking = undefined;
        },
        asks: (located) => this.ask(located),
        said: (words) => this.say(words),
        save: () => void this.save(),
        compare: () => this.compare(),
      },
      { 'aria-label': 'Your résumé', 'aria-describedby': 'write-keys' },
    );
    const kept = new KeptText(page.briefId, localStorage);
    this.saving = new Saving(
      page,
      this.editor,
      (draft) => sendDraft(this.address, draft),
      kept,
      (state) => {
        this.saved = state;
      },
    );
    this.left = kept.left(page.text);
    const worker = new Worker(new URL('./worker/draft.worker.ts', import.meta.url), { type: 'module' });
    this.checker = new Checker(
      worker,
      (checked, about) => this.show(checked, about),
      () => this.say(FAILED),
    );
    this.checker.hold(page.held);
    this.checker.check(text);
    this.open = true;
    if (hadFocus) this.editor.view.focus();
    if (text !== page.text) this.saving.changed();
  }

  get text(): string {
    return this.editor?.text() ?? this.page.text;
  }

  get first(): Located[] {
    const { findings = [], first = [] } = this.checked ?? {};
    return first.flatMap((at) => this.located.find(({ finding }) => finding === findings[at]) ?? []);
  }

  get places() {
    if (this.saved.kind !== 'conflict') return [];
    const merged = mergeLines(this.page.text, this.text, this.saved.theirs);
    return merged.ok ? [] : merged.conflicts;
  }

  goTo = (located: Located): void => this.editor?.goTo(located);
  lineOf = (located: Located): string => this.editor?.lineOf(located) ?? '';
  why = async (rule: string): Promise<Explained['rule']> => this.checker?.why(rule);
  save = async (): Promise<void> => this.saving?.save();
  keepMine = (): void => void this.saving?.keepMine();
  takeTheirs = (): void => this.saving?.takeTheirs();

  apply = (located: Located): void => {
    this.editor?.apply(located);
  };

  ask = (located: Located): void => {
    this.asking = keyOf(located);
    queueMicrotask(() => setTimeout(() => document.getElementById('ask-words')?.focus()));
  };

  /** The person's own words take the place of the line; what they say is so becomes a fact. */
  put = async (located: Located, words: string, isFact: boolean): Promise<void> => {
    const question = located.finding.fix?.kind === 'ask' ? located.finding.fix.question : undefined;
    this.asking = undefined;
    this.editor?.rewrite(located, words);
    if (!isFact) return;
    const facts = await tellFact(this.address, words, question);
    if (!facts) this.say('It could not be kept among your facts. The line is in your draft.');
    else {
      this.page.held.facts = facts;
      this.checker?.hold($state.snapshot(this.page.held) as WritePage['held']);
      this.checker?.check(this.text);
    }
  };

  compare = (): void => {
    this.comparing = !this.comparing;
    if (this.comparing) void this.scan();
  };

  takeUp = (): void => {
    if (this.left) this.saving?.takeUp(this.left);
    this.left = undefined;
  };

  leave = (): void => {
    this.left = undefined;
  };

  end(): void {
    clearTimeout(this.resting);
    this.saving?.end();
    this.checker?.end();
    this.editor?.end();
  }

  private get address(): string {
    return `/briefs/${this.page.briefId}/write`;
  }

  private changed(): void {
    this.saving?.changed();
    this.checker?.check(this.text);
  }

  private show(checked: Checked, about: string): void {
    if (!this.editor || about !== this.text) return;
    this.checked = checked;
    this.editor.show(checked.findings);
    if (this.comparing) void this.scan();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.tell(), REST);
  }

  private async scan(): Promise<void> {
    const { text } = this;
    const scanned = await this.checker?.scan(text);
    if (text === this.text) this.scanned = scanned;
  }

  private tell(): void {
    const [first] = this.first;
    const many = this.located.length === 1 ? '1 finding.' : `${this.located.length} findings.`;
    const words = first ? `${many} First: ${first.finding.message}` : many;
    if (words !== this.told) this.say(words);
    this.told = words;
  }

  private say(words: string): void {
    this.said = words;
  }
}

/** What a finding is about, over checks that find the same again. */
export const keyOf = ({ finding: { rule, text } }: Located): string => `${rule} ${text}`;

const FAILED = 'Your text could not be looked at. It is kept; what is shown is about an earlier state.';
