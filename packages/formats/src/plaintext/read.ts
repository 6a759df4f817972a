import { done } from '@throughline/core/problem';
import type { Format } from '../format.ts';

/** Any text at all, as it stands: what is left when no other format knows the text. */
export const plaintext: Format = {
  id: 'plaintext',
  extensions: ['txt', 'md', 'text'],
  gives: ['text'],
  recognises: ({ text }) => (text === undefined ? 0 : 0.05),
  async read({ text = '' }) {
    return done({ kind: 'text', text, losses: [] });
  },
};
