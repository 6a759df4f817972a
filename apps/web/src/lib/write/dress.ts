import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const LINES: readonly (readonly [RegExp, Decoration])[] = [
  [/^# /, Decoration.line({ class: 'cm-person' })],
  [/^## /, Decoration.line({ class: 'cm-part' })],
  [/^###/, Decoration.line({ class: 'cm-entry' })],
  [/^\s*[-*•] /, Decoration.line({ class: 'cm-item' })],
  [/^<!--/, Decoration.line({ class: 'cm-aside' })],
];
const MARK = Decoration.mark({ class: 'cm-sign' });

/** Sets the lines as a page would: the person's own document, with the marks it is written with kept quiet. */
export const dress = [
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = dressed(view);
      }
      update({ docChanged, viewportChanged, view }: ViewUpdate): void {
        if (docChanged || viewportChanged) this.decorations = dressed(view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
];

function dressed({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges)
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      const head = line.text.slice(0, 12);
      const found = LINES.find(([pattern]) => pattern.test(head));
      if (found) {
        builder.add(line.from, line.from, found[1]);
        const sign = /^\s*(?:#{1,3}|[-*•])(?=\s|$)/.exec(head);
        if (sign) builder.add(line.from, line.from + sign[0].length, MARK);
      }
      at = line.to + 1;
    }
  return builder.finish();
}

const underline = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline 2px ${colour}`,
  textUnderlineOffset: '0.22em',
  textDecorationSkipInk: 'none',
});

/** The look of the page: every colour is a token, so that it follows the theme. */
export const look = EditorView.theme({
  '&': {
    background: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--rule)',
    boxShadow: 'var(--shadow)',
  },
  '&.cm-focused': { outline: '2px solid var(--signal)', outlineOffset: '2px' },
  '.cm-scroller': { font: '400 1.0625rem/1.55 var(--serif)' },
  '.cm-content': { padding: 'var(--s5) var(--s4) var(--s6) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--s2)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--signal-wash)',
  },
  '.cm-gutters': { background: 'var(--sheet)', color: 'var(--muted)', border: 'none' },
  '.cm-person': { font: '600 1.6rem/1.3 var(--serif)' },
  '.cm-part': { font: '600 1.2rem/1.5 var(--serif)' },
  '.cm-entry': { fontWeight: '600' },
  '.cm-item': { paddingLeft: '1.4rem', textIndent: '-0.9rem' },
  '.cm-aside': { color: 'var(--muted)', font: '400 0.8125rem/1.4 var(--sans)', overflowWrap: 'anywhere' },
  '.cm-sign': { color: 'var(--muted)', fontWeight: '400' },
  '.cm-lintRange-error': underline('var(--harm)'),
  '.cm-lintRange-warning': underline('var(--doubt)'),
  '.cm-lintRange-info': underline('var(--edge)'),
  '.cm-lintRange-active': { background: 'var(--doubt-wash)' },
  '.cm-lint-marker': { content: 'normal', width: '0.55rem', height: '0.55rem', margin: '0.5rem auto 0' },
  '.cm-lint-marker-error': { background: 'var(--harm)' },
  '.cm-lint-marker-warning': { background: 'var(--doubt)', borderRadius: '50%' },
  '.cm-lint-marker-info': { border: '2px solid var(--edge)', borderRadius: '50%' },
  '.cm-tooltip': {
    background: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    maxWidth: '26rem',
  },
  '.cm-diagnostic': {
    padding: 'var(--s2) var(--s3)',
    borderLeftWidth: '3px',
    font: '400 0.875rem/1.4 var(--sans)',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--harm)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--doubt)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--edge)' },
  '.cm-diagnosticAction': {
    background: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    padding: '0.2rem 0.5rem',
    marginLeft: '0',
    marginTop: 'var(--s1)',
  },
});
