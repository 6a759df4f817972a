import { sentencesOf } from './sentences.ts';
import type { Saying, Telling } from './telling.ts';
import type { ClaimKind, LedgerSource } from './types.ts';

/** What a text says that nobody has taken apart: one headline, or sentence by sentence. */
export function tellText(source: LedgerSource & { kind: 'text' }): Telling {
  const { id, text, channel } = source;
  const kind: ClaimKind = channel === 'headline' ? 'headline' : 'statement';
  const spans = kind === 'headline' ? [{ start: 0, end: text.length }] : sentencesOf(text);
  return {
    source,
    posts: [],
    sayings: spans
      .map(
        (span): Saying => ({
          kind,
          at: { source: id, path: '', text: text.slice(span.start, span.end), span, part: span },
        }),
      )
      .filter(({ at }) => at.text.trim()),
  };
}
