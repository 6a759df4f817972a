import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorSelection, EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { Finding } from '@throughline/core/signal';
import { dress, look } from './dress.ts';
import { findingAt, type Located, locatedField, neighbour, setFindings } from './located.ts';
import { changeBetween } from './text-change.ts';

export interface EditorEvents {
  /** The person, or a fix, changed the text. */
  changed(): void;
  /** The cursor came to a finding or left it, or the findings moved. */
  at(current: Located | undefined, all: readonly Located[]): void;
  /** The person asked for the move of the finding at hand, and it asks. */
  asks(located: Located): void;
  /** A key moved to a finding, or did what it proposes. */
  said(words: string): void;
  save(): void;
  compare(): void;
}

/** The editor on the page, as the rest of the page sees it. */
export class DraftEditor {
  readonly view: EditorView;
  private current: Located | undefined;

  constructor(
    parent: HTMLElement,
    text: string,
    private readonly events: EditorEvents,
    labels: Record<string, string>,
  ) {
    const state = EditorState.create({
      doc: text,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ spellcheck: 'true', autocapitalize: 'sentences', ...labels }),
        locatedField,
        lintGutter({ hoverTime: 250 }),
        dress,
        look,
        Prec.high(keymap.of(this.keys())),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of(({ docChanged, selectionSet, transactions }) => {
          if (docChanged) this.events.changed();
          const found = transactions.some(({ effects }) => effects.some((effect) => effect.is(setFindings)));
          if (docChanged || selectionSet || found) this.look();
        }),
      ],
    });
    this.view = new EditorView({ state, parent });
  }

  text = (): string => this.view.state.doc.toString();

  /** Puts another text in as one edit of what differs, so that cursor and undo stay. */
  put(text: string): void {
    const change = changeBetween(this.text(), text);
    if (!change) return;
    this.view.dispatch({ changes: change, annotations: isolateHistory.of('full') });
  }

  /** Shows what was found in this very text. */
  show(findings: readonly Finding[]): void {
    const { state } = this.view;
    const marks = setDiagnostics(
      state,
      findings.map((finding) => this.diagnostic(finding)),
    );
    this.view.dispatch(marks, { effects: setFindings.of(findings) });
  }

  located = (): readonly Located[] => this.view.state.field(locatedField);

  /** Goes to a finding and marks its words. */
  goTo(located: Located): void {
    this.current = located;
    const { from, to } = located;
    this.view.dispatch({
      selection: EditorSelection.single(from, to),
      effects: EditorView.scrollIntoView(EditorSelection.range(from, to), { y: 'center' }),
    });
    this.current = located;
    this.events.at(located, this.located());
    this.view.focus();
  }

  /** Does what a finding proposes, as one step that undo takes back. */
  apply({ edits, finding }: Located): boolean {
    if (!edits) return false;
    this.view.dispatch({
      changes: edits,
      annotations: isolateHistory.of('full'),
      userEvent: 'input.fix',
      scrollIntoView: true,
    });
    this.events.said(`Done: ${finding.message}`);
    this.view.focus();
    return true;
  }

  /** Puts the whole of a line's words in another way; the mark before them stays. */
  rewrite({ from }: Located, words: string): void {
    const line = this.view.state.doc.lineAt(from);
    const sign = /^\s*(?:#{1,3}|[-*•])\s+/.exec(line.text)?.[0].length ?? 0;
    this.view.dispatch({
      changes: { from: line.from + sign, to: line.to, insert: words.replace(/\s*\n\s*/g, ' ').trim() },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.answer',
    });
    this.view.focus();
  }

  /** The words of the line a finding stands in. */
  lineOf({ from }: Located): string {
    return this.view.state.doc.lineAt(from).text.replace(/^\s*(?:#{1,3}|[-*•])\s+/, '');
  }

  end(): void {
    this.view.destroy();
  }

  private look(): void {
    const { state } = this.view;
    const { from, to } = state.selection.main;
    const held = this.current && this.located().find((one) => one.finding === this.current?.finding);
    this.current = held && held.from === from && held.to === to ? held : findingAt(state, from);
    this.events.at(this.current, this.located());
  }

  private step(step: 1 | -1): boolean {
    const { from, to } = this.view.state.selection.main;
    const located = this.located();
    const next = neighbour(located, this.current, step === 1 ? to : from, step);
    if (!next) this.events.said('Nothing was found.');
    else {
      this.goTo(next);
      const place = `${located.indexOf(next) + 1} of ${located.length}`;
      this.events.said(`Finding ${place}: ${next.finding.message} ${moveInWords(next)}`);
    }
    return true;
  }

  private doIt(): boolean {
    const { current } = this;
    if (!current) this.events.said('The cursor is in no finding. F8 goes to the next one.');
    else if (!this.apply(current)) this.events.asks(current);
    return true;
  }

  private keys() {
    const call = (name: 'save' | 'compare') => () => {
      this.events[name]();
      return true;
    };
    return [
      { key: 'F8', run: () => this.step(1), shift: () => this.step(-1), preventDefault: true },
      { key: 'Mod-.', run: () => this.doIt(), preventDefault: true },
      { key: 'Mod-s', run: call('save'), preventDefault: true },
      { key: 'F9', run: call('compare'), preventDefault: true },
    ];
  }

  private diagnostic(finding: Finding): Diagnostic {
    return {
      from: finding.span.start,
      to: finding.span.end,
      severity: finding.severity,
      message: finding.message,
      ...(finding.fix?.kind === 'replace' && {
        actions: [{ name: 'Do it', apply: () => this.applyNow(finding) }],
      }),
    };
  }

  private applyNow(finding: Finding): void {
    const now = this.located().find((one) => one.finding === finding);
    if (now) this.apply(now);
  }
}

function moveInWords({ finding: { fix }, edits }: Located): string {
  if (edits) return 'Control or Command with full stop does what is proposed.';
  return fix?.kind === 'ask' ? fix.question : '';
}
