import type { LaidWord, Layout, Span } from '@throughline/core/document';
import { shorten } from '#lib/wording/shorten.ts';

/** The words a finding is about, with a little of their own line on both sides. */
export interface Quote {
  before: string;
  mark: string;
  after: string;
}

const LONGEST = { mark: 120, before: 28, after: 56 };

/** Quotes a place of the résumé; nothing when the place holds no words. */
export function quoteOf({ span, text }: { span: Span; text: string }, { words }: Layout): Quote | undefined {
  const mark = shorten(text, LONGEST.mark);
  if (!mark) return undefined;
  const first = words.findIndex((word) => word.span.end > span.start && word.span.start < span.end);
  const last = words.findLastIndex((word) => word.span.start < span.end && word.span.end > span.start);
  if (first === -1 || mark.endsWith('…')) return { before: '', mark, after: '' };
  const before = stretch(words, first, -1, LONGEST.before);
  const after = stretch(words, last, 1, LONGEST.after);
  return { before: before && `${before} `, mark, after: after && glue(after) };
}

/** Punctuation stands close to the word before it. */
const glue = (text: string): string => (/^[,.;:!?)\]…]/.test(text) ? text : ` ${text}`);

/** The neighbouring words of the same printed line, as many as there is room for. */
function stretch(words: readonly LaidWord[], from: number, step: 1 | -1, room: number): string {
  const taken: string[] = [];
  let length = 0;
  for (let at = from; ; at += step) {
    const here = words[at];
    const next = words[at + step];
    if (!here || !next || !goesOn(here, next)) break;
    length += next.text.length + 1;
    if (length > room) {
      taken.push('…');
      break;
    }
    taken.push(next.text);
  }
  return (step === 1 ? taken : taken.reverse()).join(' ').replace(/ …$/, '…').replace(/^… /, '…');
}

const goesOn = (a: LaidWord, b: LaidWord): boolean => {
  const [left, right] = a.box.x <= b.box.x ? [a, b] : [b, a];
  const sameLine =
    a.page === b.page && Math.abs(a.box.y + a.box.height - b.box.y - b.box.height) < a.size * 0.4;
  return sameLine && right.box.x - left.box.x - left.box.width < a.size;
};
