import type { RequirementKind } from '@throughline/core/target';

/** A posting whose lines say what they ask. */
export interface MarkedPosting {
  text: string;
  lines: { text: string; start: number; end: number; kind?: RequirementKind }[];
}

const KINDS: Record<string, RequirementKind | undefined> = {
  M: 'must',
  N: 'nice',
  R: 'responsibility',
  L: 'level',
  D: 'domain',
  '.': undefined,
};

/**
 * Reads a marked posting: each line begins with its kind (`.` asks nothing) and a tab; `+` before the kind goes on in
 * the line above.
 */
export function markedPosting(source: string): MarkedPosting {
  const posting: MarkedPosting = { text: '', lines: [] };
  for (const [at, line] of source.split('\n').entries()) {
    if (!line) continue;
    const [, goesOn, mark, text = ''] = /^(\+?)([MNRLD.])\t(.*)$/.exec(line) ?? [];
    if (mark === undefined) throw new Error(`line ${at + 1} has no mark: ${line}`);
    if (posting.lines.length) posting.text += goesOn ? ' ' : '\n';
    const start = posting.text.length;
    posting.text += text;
    const kind = KINDS[mark];
    posting.lines.push({ text, start, end: posting.text.length, ...(kind && { kind }) });
  }
  return posting;
}
