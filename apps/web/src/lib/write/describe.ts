import type { SaveState } from './saving.ts';

/** `17:03`, as the clock of the person says it. */
export const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What became of the text, and nothing that is not so. */
export function stateInWords(state: SaveState): string {
  switch (state.kind) {
    case 'clean':
      return state.at ? `Saved ${timeOf(state.at)}` : 'Nothing to save yet';
    case 'changed':
      return 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'failed':
      return `Not saved: ${state.message} ${state.hint}`;
    case 'conflict':
      return 'Not saved: this draft was changed in another window, in the same lines.';
  }
}
