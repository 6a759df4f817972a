import type { Finding } from '@throughline/core/signal';

/** The next move of a finding: a question to answer, or the same words rearranged. */
export type Move =
  | { kind: 'ask'; question: string; template?: string | undefined }
  | { kind: 'replace'; from: string; to: string };

/** What a finding proposes, in words to show. */
export function moveOf({ fix, span, text }: Pick<Finding, 'fix' | 'span' | 'text'>): Move | undefined {
  if (!fix) return undefined;
  if (fix.kind === 'ask') return fix;
  const inside = fix.edits.every((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
  if (!inside) return undefined;
  const to = [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (words, edit) =>
        words.slice(0, edit.span.start - span.start) + edit.text + words.slice(edit.span.end - span.start),
      text,
    );
  return { kind: 'replace', from: text, to };
}
