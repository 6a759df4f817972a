import type { Channel } from '@throughline/core/document';
import type { ExplainedExample } from '@throughline/core/signal';

export interface Piece {
  text: string;
  marked: boolean;
}

/** An example cut where something is found in it. */
export function piecesOf({ text, findings }: Pick<ExplainedExample, 'text' | 'findings'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** What else than `usual` the example is read as, and for which target, if any. */
export const settingOf = (
  { channel, target }: Pick<ExplainedExample, 'channel' | 'target'>,
  usual?: Channel,
): string =>
  [channel !== usual && `as ${channel}`, target && `for the target ${target}`].filter(Boolean).join(', ');
