import type { SignalExample } from '@throughline/core/signal';

export interface Piece {
  text: string;
  marked: boolean;
}

/** An example cut at the « » that mark what must be found. */
export function piecesOf(example: SignalExample): Piece[] {
  const text = typeof example === 'string' ? example : example.text;
  return text
    .split(/(«[^»]*»)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('«') ? { text: part.slice(1, -1), marked: true } : { text: part, marked: false },
    );
}

/** What else the example is read with, if anything. */
export const settingOf = (example: SignalExample): string =>
  typeof example === 'string'
    ? ''
    : [example.channel && `as ${example.channel}`, example.target && `for the target ${example.target}`]
        .filter(Boolean)
        .join(', ');
